/** Provides the Node programs that executables are made of: from npm, with the hashes in node.json. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const { version, packages } = JSON.parse(readFileSync(new URL('node.json', import.meta.url), 'utf8'));

/** The platforms for which there is an executable, as Node names them: `linux-x64`. */
export const targets = Object.keys(packages);

/**
 * Returns the folder of a Node package in `cache`: with bin/node and LICENSE. Downloads it once.
 * Throws when the download has another hash than node.json says.
 */
export function provideNode(target, cache) {
  const { name, integrity } = packages[target];
  const folder = join(cache, `${target}-${version}`);
  if (existsSync(folder)) return folder;
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', beside, `${name}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const archive = join(beside, `${name}-${version}.tgz`);
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (hash !== integrity) throw new Error(`${name}@${version} is ${hash}, not ${integrity}`);
    execFileSync('tar', ['-xzf', archive, '-C', beside, '--strip-components=1']);
    rmSync(archive);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

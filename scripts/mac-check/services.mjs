/** The local timestamp service and notary of a replay, which the stand-ins use in place of Apple's. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Returns `endpoints` (a file), `secrets` (the credentials of a developer, by name) and `close`. */
export async function startServices() {
  const folder = mkdtempSync(join(tmpdir(), 'mac-check-services-'));
  // Not in the group of this process: Ctrl-C reaches this process alone, which then closes it.
  const child = spawn(process.execPath, [cli, 'replay', '--serve', folder, '--notary-delay', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  const file = join(folder, 'secrets.env'); // written last
  while (!existsSync(file)) {
    if (child.exitCode !== null) throw new Error(`The local services did not start: ${complaint}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  const secrets = Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  return { endpoints: join(folder, 'endpoints.json'), secrets, close };
}

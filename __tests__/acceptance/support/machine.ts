import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { cliScript } from '../../support/bundle.js';

const standIns = resolve('__tests__/apple/stand-ins');

/** A machine with stand-ins of Apple's commands, as an environment; what a Go build keeps is where it always is. */
export async function makeMachine(folder: string): Promise<Record<string, string>> {
  const [home, state] = [join(folder, 'home'), join(folder, 'state')];
  for (const path of [state, join(home, 'Library/Preferences'), join(home, 'Library/Keychains')])
    await mkdir(path, { recursive: true });
  const names = ['GOCACHE', 'GOMODCACHE'];
  const values = execFileSync('go', ['env', ...names], { encoding: 'utf8' })
    .trim()
    .split('\n');
  return {
    PATH: [standIns, process.env.PATH ?? ''].join(delimiter),
    APPLE_STAND_INS: state,
    GO_NOTARIZE_CLI: cliScript,
    HOME: home,
    ...Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])),
  };
}

/** The two machines of mac-check: this Mac, and one of the stand-ins that answers as the project believes a Mac does. */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep } from './run-step.mjs';
import { writeSamples } from './samples.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const standIns = join(root, '__tests__/apple/stand-ins');

/** Creates the folder of a machine with all samples. `inputs`: program, identities, notary. */
export function createMachine(environment, { program, identities, notary }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mac-check-')));
  const at = (name) => join(folder, name);
  writeSamples(folder, program);
  const files = {
    'application.p12': identities.application.p12,
    'installer.p12': identities.installer.p12,
    ...(notary
      ? {
          'developer.p12': notary.developer.p12,
          'notary.p8': notary.key,
        }
      : {}),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content, { mode: 0o600 });
  return {
    folder,
    at,
    keychain: at('mac-check.keychain-db'),
    password: randomBytes(18).toString('hex'),
    // A code hash that no notary has seen.
    unique: randomBytes(6).toString('hex'),
    environment: { ...environment, LC_ALL: 'C' },
    identities,
    notary,
    searchList: [],
  };
}

/**
 * Returns the environment of a machine of the stand-ins in a folder, with the local services in `endpoints`. `facts` are
 * the answers of the Mac that it stands for: the developer folder and whether Gatekeeper is enabled.
 */
export function standInEnvironment(folder, { endpoints, facts = {} }) {
  for (const name of ['home/Library/Preferences', 'home/Library/Keychains', 'state'])
    mkdirSync(join(folder, name), { recursive: true });
  // Killed at once, and not at the limit of a step.
  writeFileSync(join(folder, 'state/faults.json'), JSON.stringify({ patience: 20, ...facts }));
  return {
    ...process.env,
    PATH: [standIns, process.env.PATH].join(delimiter),
    HOME: join(folder, 'home'),
    APPLE_STAND_INS: join(folder, 'state'),
    GO_NOTARIZE_ENDPOINTS: endpoints,
    GO_NOTARIZE_CLI: join(root, 'dist/cli.js'),
  };
}

/** Reads the user's search list. */
export async function searchListOf(machine) {
  const words = ['list-keychains', '-d', 'user'];
  const { stdout } = await runStep({ tool: 'security', args: words }, machine);
  return [...stdout.matchAll(/^\s*"(.+)"$/gm)].map(([, path]) => path);
}

/**
 * Puts the Mac back: unmounts the disk image, deletes the keychain, restores the search list, removes the folder. Never
 * stops early. Returns sentences about what is not as it was, with the command that restores it.
 */
export async function restore(machine) {
  const run = (...[tool, ...args]) =>
    runStep({ tool, args, limit: 30_000 }, { ...machine, signal: undefined });
  const { folder, at, keychain, searchList } = machine;
  if (existsSync(at('mount')) && readdirSync(at('mount')).length > 0)
    await run('hdiutil', 'detach', '-force', at('mount'));
  if (existsSync(keychain)) await run('security', 'delete-keychain', keychain);
  const quiet = { ...machine, signal: undefined };
  const listed = await searchListOf(quiet);
  // Only the own entry goes: another job may have changed the list meanwhile.
  if (listed.includes(keychain)) {
    const others = listed.filter((path) => path !== keychain);
    await run('security', 'list-keychains', '-d', 'user', '-s', ...others);
  }
  const left = await searchListOf(quiet);
  const lost = searchList.filter((path) => !left.includes(path));
  rmSync(folder, { recursive: true, force: true });
  return [
    ...(left.includes(keychain) ? [`The search list still has ${keychain}.`] : []),
    ...(lost.length > 0 ? [`The search list lost ${lost.join(', ')}.`] : []),
    ...(existsSync(folder) ? [`${folder} could not be removed.`] : []),
  ].map(
    (sentence) => `${sentence} Restore it with: security list-keychains -d user -s ${searchList.join(' ')}`,
  );
}

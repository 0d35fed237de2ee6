import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Returns one of Go's settings; null when it is not set. */
export type GoSettingsReader = (name: 'GOPROXY' | 'GOSUMDB') => string | null;

/**
 * Reads Go's settings in the order of `go env`: the environment, the user's file
 * ($GOENV, or go/env in the user's configuration folder), and the `go.env` of an installed Go.
 * An empty variable counts as not set, as with Go. Source: `go help environment`, os.UserConfigDir.
 */
export async function readGoSettings(
  environment: Environment,
  goroot: string | null,
): Promise<GoSettingsReader> {
  const user = environment.GOENV === 'off' ? {} : await assignmentsIn(userFile(environment));
  const builtIn = goroot === null ? {} : await assignmentsIn(join(goroot, 'go.env'));
  return (name) => [environment, user, builtIn].map((source) => source[name]).find(Boolean) ?? null;
}

function userFile(environment: Environment): string {
  if (environment.GOENV) return environment.GOENV;
  const home = environment.HOME ?? homedir();
  const folder =
    process.platform === 'darwin'
      ? join(home, 'Library', 'Application Support')
      : environment.XDG_CONFIG_HOME || join(home, '.config');
  return join(folder, 'go', 'env');
}

async function assignmentsIn(path: string): Promise<Environment> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return {}; // Go, too, treats an unreadable file as empty
  }
  const assignments = text
    .split(/\r?\n/)
    .map((line) => /^([A-Z_][A-Z0-9_]*)=(.*)$/.exec(line))
    .filter((match) => match !== null);
  return Object.fromEntries(assignments.map(([, name, value]) => [name, value]));
}

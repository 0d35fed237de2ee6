import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { type Log, silentLog } from '../../src/system/log.js';
import { createRunner, type Runner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { cliScript } from '../support/bundle.js';
import { hangLimit } from '../support/hang-limit.js';
import { type Recorded, readCalls } from './record.js';

const commands = resolve('__tests__/apple/stand-ins');

/** Result of a call. */
export interface Ended {
  /** Null when it was stopped, e.g. while it waited for a dialog. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A machine with nothing but the stand-ins. */
export interface Machine {
  folder: string;
  at(name: string): string;
  run(tool: string, args: readonly string[], input?: string): Ended;
  /** Runs a call asynchronously, for calls that use services of the test's own process. */
  runBeside(tool: string, args: readonly string[]): Promise<Ended>;
  /** Runs commands as the product does, with its time limits. */
  runner(log?: Log): Runner;
  /** Writes a file and returns its path. */
  file(name: string, content: string | Buffer): string;
  faults(faults: object): void;
  environment(more: Record<string, string>): void;
  /** Returns the environment of its commands. */
  variables(): Record<string, string>;
  calls(): Recorded[];
  close(): void;
}

export function startMachine(): Machine {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stand-ins-')));
  const at = (name: string) => join(folder, name);
  mkdirSync(at('home/Library/Preferences'), { recursive: true });
  mkdirSync(at('home/Library/Keychains'), { recursive: true });
  mkdirSync(at('state'));
  let environment: Record<string, string> = {
    PATH: [commands, process.env.PATH].join(delimiter),
    HOME: at('home'),
    APPLE_STAND_INS: at('state'),
    GO_NOTARIZE_CLI: cliScript,
  };
  return {
    folder,
    at,
    run: (tool, args, input = '') => {
      const options = { env: environment, input, timeout: hangLimit, cwd: folder, encoding: 'utf8' } as const;
      const { status, stdout, stderr } = spawnSync(tool, args, options);
      return { status, stdout, stderr };
    },
    runBeside: async (tool, args) => {
      const child = spawn(tool, args, { env: environment, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      const [[status], stdout, stderr] = await Promise.all([
        once(child, 'close'),
        text(child.stdout),
        text(child.stderr),
      ]);
      return { status, stdout, stderr };
    },
    runner:
      (log = silentLog) =>
      (command) =>
        createRunner(
          log,
          createSecrets(),
        )({ ...command, environment: { ...environment, ...command.environment } }),
    file: (name, content) => {
      writeFileSync(at(name), content, { mode: 0o755 });
      return at(name);
    },
    faults: (faults) => writeFileSync(at('state/faults.json'), JSON.stringify(faults)),
    environment: (more) => {
      environment = { ...environment, ...more };
    },
    variables: () => environment,
    calls: () => readCalls(at('state')),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Kills hanging calls at once; they have no exit code. */
export const impatient = { patience: 20 };

/** Setup of a keychain; each part can be omitted or wrong. */
export interface Setup {
  identity: Identity;
  tools?: readonly string[];
  partitions?: string | null;
  listed?: boolean;
}

export const keychainPassword = 'of the keychain';

/** Creates a keychain with an identity that codesign may use, unless the setup differs. Returns its path. */
export function setUpKeychain(machine: Machine, setup: Setup): string {
  const { identity, tools = ['/usr/bin/codesign'], partitions = 'apple-tool:,apple:', listed = true } = setup;
  const keychain = machine.at(`${identity.sha1}.keychain-db`);
  const file = machine.file(`${identity.sha1}.p12`, exportPkcs12(identity, 'p12', 'legacy'));
  const access = tools.flatMap((tool) => ['-T', tool]);
  const calls = [
    ['create-keychain', '-p', keychainPassword, keychain],
    ['import', file, '-k', keychain, '-P', 'p12', ...access],
    ...(partitions === null
      ? []
      : [['set-key-partition-list', '-S', partitions, '-s', '-k', keychainPassword, keychain]]),
    ...(listed ? [['list-keychains', '-d', 'user', '-s', keychain]] : []),
  ];
  for (const args of calls) {
    const { status, stderr } = machine.run('security', args);
    if (status !== 0) throw new Error(stderr);
  }
  return keychain;
}

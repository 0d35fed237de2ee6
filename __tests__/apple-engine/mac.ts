import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { SignerRequest } from '../../src/engine/engine.js';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { trustOf } from '../../src/identity/trust.js';
import { parseKeychains } from '../../src/keychain/parse-listing.js';
import type { SigningDependencies, SigningSession } from '../../src/keychain/signing-session.js';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import type { Clock } from '../../src/system/clock.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import type { Log } from '../../src/system/log.js';
import { type Command, createRunner, type Runner, runOrFail } from '../../src/system/process/runner.js';
import { createSecrets, Secret } from '../../src/system/secrets.js';
import { cliScript } from '../support/bundle.js';
import { hangLimit } from '../support/hang-limit.js';

const standIns = join(process.cwd(), '__tests__', 'apple', 'stand-ins');

/** Real time with short pauses. */
const hastyClock: Clock = {
  now: () => new Date(),
  sleep: () => new Promise((done) => setTimeout(done, 5)),
};

/** A machine with the stand-ins of Apple's commands and a login keychain. */
export interface Mac {
  dependencies: SigningDependencies;
  /** Runs commands as the user of the machine, without recording them. */
  run: Runner;
  authority: ReplayAuthority;
  /** Every command of the code under test. */
  commands: Command[];
  /** Every line of its log. */
  lines: string[];
  /** Every secret that it registered. */
  secrets: string[];
  sessions: SigningSession[];
  loginKeychain: string;
  searchList(): Promise<string[]>;
  security(...args: string[]): Promise<string>;
  /** Puts a shell script before a command; it may continue with `exec "$REAL" "$@"`. */
  shadow(tool: string, script: string): Promise<void>;
  /** Removes all scripts and recorded calls. */
  reset(): Promise<void>;
}

/** Creates a machine for one test. */
export async function withMac<T>(use: (mac: Mac) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (parent) => use(await makeMac(await realpath(parent))));
}

/** Creates a machine for several tests; `close` removes it. */
export async function startMac(): Promise<Mac & { close(): Promise<void> }> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'go-notarize-')));
  return { ...(await makeMac(root)), close: () => rm(root, { recursive: true, force: true }) };
}

async function makeMac(root: string): Promise<Mac> {
  const at = (name: string) => join(root, name);
  const home = at('home');
  for (const name of ['state', 'shadows', 'temporary', 'home/Library/Keychains', 'home/Library/Preferences'])
    await mkdir(at(name), { recursive: true });

  const commands: Command[] = [];
  const lines: string[] = [];
  const known: string[] = [];
  const note = (line: string) => void lines.push(line);
  const log: Log = { debug: note, info: note, warning: note, group: (_title, work) => work() };
  const secrets = createSecrets((secret) => known.push(secret));
  const real = createRunner(log, secrets);
  const environment = {
    PATH: [at('shadows'), standIns, process.env.PATH ?? ''].join(delimiter),
    APPLE_STAND_INS: at('state'),
    GO_NOTARIZE_CLI: cliScript,
    HOME: home,
  };
  const run: Runner = (command) =>
    real({ ...command, environment: { ...environment, ...command.environment } });
  const recorded: Runner = (command) => {
    commands.push(command);
    return run(command);
  };
  const security = async (...args: string[]) =>
    (await runOrFail(run, { tool: 'security', args, timeout: hangLimit })).stdout;

  const authority = await sharedAuthority();
  const loginKeychain = join(home, 'Library/Keychains/login.keychain-db');
  await security('create-keychain', '-p', 'login', loginKeychain);
  await security('list-keychains', '-d', 'user', '-s', loginKeychain, '/Library/Keychains/Other.keychain');
  await trust(authority, { security, loginKeychain, folder: at('state') });
  const sessions: SigningSession[] = [];
  const dependencies: SigningDependencies = {
    run: recorded,
    runCleanUp: recorded,
    clock: hastyClock,
    log,
    secrets,
    trust: trustOf(authority.rootPem),
    temporaryFolder: at('temporary'),
    home,
    onSession: (session) => void sessions.push(session),
  };
  return {
    dependencies,
    run,
    authority,
    commands,
    lines,
    secrets: known,
    sessions,
    loginKeychain,
    security,
    searchList: async () => parseKeychains(await security('list-keychains', '-d', 'user')),
    shadow: async (tool, script) => {
      const path = join(at('shadows'), tool);
      await writeFile(path, `#!/bin/sh\nREAL='${join(standIns, tool)}'\n${script}\n`);
      await chmod(path, 0o755);
    },
    reset: async () => {
      for (const name of await readdir(at('shadows'))) await rm(join(at('shadows'), name));
      commands.length = 0;
      lines.length = 0;
    },
  };
}

/** Lets the user trust the authority and imports its intermediates. */
async function trust(
  { application: { chain } }: ReplayAuthority,
  mac: Pick<Mac, 'security' | 'loginKeychain'> & { folder: string },
): Promise<void> {
  const file = join(mac.folder, 'authority.pem');
  await writeFile(file, chain.slice(1).join('\n'));
  await mac.security('add-trusted-cert', '-r', 'trustRoot', '-k', mac.loginKeychain, file);
}

let authorityOfAll: Promise<ReplayAuthority> | undefined;

/** Returns the authority of all tests of a file; creating keys is slow. */
export function sharedAuthority(): Promise<ReplayAuthority> {
  authorityOfAll ??= createReplayAuthority({ now: new Date() });
  return authorityOfAll;
}

export const password = 'the user’s own password';

/** Builds the signer request of a release, with changes. */
export function signerRequest(identity: Identity, changes: Partial<SignerRequest> = {}): SignerRequest {
  return {
    mode: 'required',
    certificate: {
      input: 'certificate',
      pkcs12: exportPkcs12(identity, password, 'modern'),
      password: new Secret(password),
    },
    installerCertificate: null,
    keychainIdentity: null,
    signsPackages: false,
    timestampUrl: 'http://timestamp.invalid',
    extendedAttributes: 'refuse',
    ...changes,
  };
}

/** Imports an identity into the login keychain, as the owner of a self-hosted Mac does. */
export async function importFor(mac: Mac, identity: Identity): Promise<void> {
  const file = join(mac.dependencies.temporaryFolder, `${identity.sha1}.p12`);
  await writeFile(file, exportPkcs12(identity, 'p12', 'legacy'));
  await mac.security('import', file, '-k', mac.loginKeychain, '-P', 'p12', '-T', '/usr/bin/codesign');
  const partitions = 'apple-tool:,apple:,codesign:';
  await mac.security('set-key-partition-list', '-S', partitions, '-s', '-k', 'login', mac.loginKeychain);
  await rm(file);
}

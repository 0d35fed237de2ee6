import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { GoInstallation } from './go/install/install-go.js';
import {
  getInput,
  getState,
  inputVariable,
  maskSecret,
  saveState,
  sayError,
  sayInfo,
  setOutput,
} from './report/actions/runner-commands.js';
import type { Report } from './report/report.js';
import { readEndpoints } from './settings/read-endpoints.js';
import { inputDefinitions } from './settings/inputs.js';
import { parseSettings } from './settings/parse-settings.js';
import type { Settings } from './settings/settings.js';
import type { InputReader } from './settings/read-text.js';
import { Failure } from './system/errors.js';
import type { Runner } from './system/runner.js';
import { createSecrets, type Secrets } from './system/secrets.js';
import { abortOnSignals } from './system/signals.js';

/** State that `main` leaves for `post`: paths and names, never anything secret. */
const state = {
  started: 'started',
  temporaryFolder: 'temporary-folder',
  session: 'signing-session',
  goCache: 'go-cache',
} as const;

/** The action. The runner starts the same file for `main` and, whatever happened there, for `post`. */
export async function runAction(): Promise<void> {
  if (getState(state.started) === '') await main();
  else await post();
}

async function main(): Promise<void> {
  saveState(state.started, 'true');
  const secrets = createSecrets(maskSecret);
  const readInput = takeInputs(secrets);
  let settings: Settings;
  try {
    settings = parseSettings(readInput, process.env.GITHUB_WORKSPACE ?? process.cwd());
  } catch (error) {
    return failAtOnce(error);
  }
  // Loaded only now: a wrong input is told before any of the pipeline is read from disk.
  const [{ run }, { actionsLog, publish }] = await Promise.all([
    import('./release/run.js'),
    import('./report/actions/actions-report.js'),
  ]);
  const result = await run({
    settings,
    endpoints: readEndpoints(process.env),
    log: actionsLog(),
    secrets,
    signal: abortOnSignals(),
    temporaryParent: process.env.RUNNER_TEMP ?? tmpdir(),
    onTemporaryFolder: (path) => saveState(state.temporaryFolder, path),
    onSession: (session) => saveState(state.session, JSON.stringify(session)),
    onSubmitted: ({ id }) => setOutput('submission-id', id),
    restoreGoCache: (go, runner) => restoreGoCache(settings, go, runner),
    source: sourceOf(process.env, settings),
  });
  await publish(result, settings.failOn);
}

/** Brings back Go's caches and leaves word for `post`, which saves them. */
async function restoreGoCache(settings: Settings, go: GoInstallation, run: Runner): Promise<boolean> {
  if (!settings.go.cache) return false;
  const { restoreGoCache: restore } = await import('./go/build/go-cache.js');
  const cache = await restore({
    go,
    workingDirectory: settings.workingDirectory,
    dependencyPath: settings.go.cacheDependencyPath,
    run,
    log: (await import('./report/actions/actions-report.js')).actionsLog(),
  });
  if (cache !== null) saveState(state.goCache, JSON.stringify(cache));
  return cache?.hit ?? false;
}

/** Cleans up after `main`, which may have been killed; saves the Go cache. Never fails the job. */
async function post(): Promise<void> {
  const secrets = createSecrets(maskSecret);
  takeInputs(secrets); // the runner gives them once more
  await endSession(getState(state.session), secrets);
  const folder = getState(state.temporaryFolder);
  if (folder !== '') {
    await rm(folder, { recursive: true, force: true });
    sayInfo(`Removed ${folder}`);
  }
  const goCache = getState(state.goCache);
  if (goCache === '') return;
  const { saveGoCache } = await import('./go/build/go-cache.js');
  const { actionsLog } = await import('./report/actions/actions-report.js');
  await saveGoCache(JSON.parse(goCache), actionsLog());
}

/** Before the folder that it is in goes: a keychain has an entry in the user's search list, too. */
async function endSession(saved: string, secrets: Secrets): Promise<void> {
  if (saved === '') return;
  const [{ cleanUp, readSession }, { createRunner }, { actionsLog }] = await Promise.all([
    import('./engine/apple/clean-up.js'),
    import('./system/runner.js'),
    import('./report/actions/actions-report.js'),
  ]);
  const session = readSession(saved);
  const log = actionsLog();
  if (session !== null) await cleanUp(session, { run: createRunner(log, secrets), log, secrets });
}

/**
 * Masks the secrets and takes them out of the environment, which every command that is started would inherit.
 * An input may hold a path in place of the secret itself; a path is masked too, which does no harm.
 */
function takeInputs(secrets: Secrets): InputReader {
  const taken = new Map<string, string>();
  for (const { name, secret } of inputDefinitions) {
    if (!secret) continue;
    taken.set(name, getInput(name));
    secrets.add(getInput(name));
    delete process.env[inputVariable(name)];
  }
  return (name) => taken.get(name) ?? getInput(name);
}

function failAtOnce(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  setOutput('failure-code', error.code);
  setOutput('retryable', 'false');
  sayError(`${error.message} ${error.remedy}`);
  process.exitCode = error.exitCode;
}

function sourceOf(environment: NodeJS.ProcessEnv, settings: Settings): Report['source'] {
  return {
    repository: environment.GITHUB_REPOSITORY ?? null,
    commit: environment.GITHUB_SHA ?? null,
    ref: environment.GITHUB_REF ?? null,
    packages: settings.build.artifacts.length > 0 ? [] : settings.build.packages,
  };
}

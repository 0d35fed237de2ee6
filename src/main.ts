import { tmpdir } from 'node:os';
import type { Host } from './release/host.js';
import { listOutputs } from './report/actions/list-outputs.js';
import {
  addPath,
  annotate,
  exportVariable,
  getInput,
  getState,
  inputVariable,
  maskSecret,
  printDebug,
  saveState,
  setOutput,
} from './report/actions/runner-commands.js';
import { setOutputs } from './report/actions/set-outputs.js';
import type { Report } from './report/report.js';
import { type ReportedFailure, reportFailure } from './report/report-failure.js';
import { checkIsolation, persistentRunnerWarning } from './settings/check-isolation.js';
import { inputDefinitions } from './settings/inputs/inputs.js';
import { parseSettings } from './settings/parse-settings.js';
import { readEndpoints } from './settings/read-endpoints.js';
import { type InputReader, words } from './settings/read-text.js';
import { nameWorkflowSecret } from './settings/secret-names.js';
import type { Settings } from './settings/settings.js';
import { isShown } from './settings/shown-values.js';
import { InputError } from './system/errors.js';
import { createSecrets, type Secrets } from './system/secrets.js';

/** Names of the state that `main` leaves for `post`. None of it is secret. */
const state = {
  started: 'started',
  leftovers: 'leftovers',
  goCache: 'go-cache',
} as const;

/**
 * Runs the action. The runner starts the same file for `main` and afterwards, even if that failed, for `post`. `signal` is
 * aborted when the step is cancelled.
 */
export async function runAction(signal: AbortSignal): Promise<void> {
  // A reader that has gone takes the log with it, not the release.
  process.stdout.on('error', () => undefined);
  if (getState(state.started) !== '') {
    await post().catch((error: unknown) =>
      annotate('warning', `The clean-up failed: ${reportFailure(error).message}`),
    );
    return;
  }
  let isPublished = false;
  // A second signal, or the deadline after the first, ends the process wherever it is: even then it has outputs.
  process.once('exit', () => {
    if (signal.aborted && !isPublished) announceFailure(signal.reason);
  });
  await main(signal).catch(failAtOnce);
  isPublished = true;
}

async function main(signal: AbortSignal): Promise<void> {
  saveState(state.started, 'true');
  const secrets = createSecrets(maskSecret);
  const readInput = takeInputs(secrets);
  let settings: Settings;
  try {
    settings = parseSettings(readInput, process.env.GITHUB_WORKSPACE ?? process.cwd());
    checkIsolation(settings, process.env);
  } catch (error) {
    throw nameWorkflowSecret(error, process.env, readInput);
  }
  const warning = persistentRunnerWarning(settings, process.env);
  if (warning !== null) annotate('warning', warning);
  // Loaded only now: a wrong input is reported before any of the pipeline is read from disk.
  const [{ run }, { actionsLog }, { publish }] = await Promise.all([
    import('./release/run.js'),
    import('./report/actions/actions-log.js'),
    import('./report/actions/publish.js'),
  ]);
  const result = await run({
    settings,
    endpoints: readEndpoints(process.env),
    log: actionsLog(),
    secrets,
    signal,
    temporaryParent: temporaryParent(),
    host: actionHost(settings, readInput),
    source: sourceOf(process.env, settings),
  });
  await publish(result, settings);
}

/** Returns the host of a step: the runner keeps its state for `post`, its outputs and its caches. */
function actionHost(settings: Settings, readInput: InputReader): Host {
  return {
    remember: (leftovers) => saveState(state.leftovers, JSON.stringify(leftovers)),
    explain: (error) => nameWorkflowSecret(error, process.env, readInput),
    announceSubmission: ({ id }) => {
      try {
        setOutput('submission-id', id);
      } catch (error) {
        annotate('warning', `The submission ${id} is no output yet: ${reportFailure(error).message}`);
      }
    },
    exportGo({ bin, root }) {
      addPath(bin);
      exportVariable('GOROOT', root);
      exportVariable('GOTOOLCHAIN', 'local');
    },
    async restoreGoCache(go, run) {
      if (!settings.go.cache) return false;
      const [{ restoreGoCache }, { actionsLog }] = await Promise.all([
        import('./go/build/go-cache.js'),
        import('./report/actions/actions-log.js'),
      ]);
      const cache = await restoreGoCache({
        go,
        workingDirectory: settings.workingDirectory,
        dependencyPath: settings.go.cacheDependencyPath,
        run,
        log: actionsLog(),
      });
      if (cache !== null) saveState(state.goCache, JSON.stringify(cache));
      return cache?.hit ?? false;
    },
  };
}

/** Cleans up after `main`, which may have been killed; saves the Go cache. Never fails the job. */
async function post(): Promise<void> {
  const secrets = createSecrets(maskSecret);
  takeInputs(secrets); // the runner sets them once more
  const { actionsLog } = await import('./report/actions/actions-log.js');
  const log = actionsLog();
  const leftovers = getState(state.leftovers);
  if (leftovers !== '') {
    const { cleanUpAfter } = await import('./release/clean-up.js');
    const passEnvironment = words(getInput('pass-environment'));
    await cleanUpAfter(leftovers, { temporaryParent: temporaryParent(), log, secrets, passEnvironment });
  }
  const goCache = getState(state.goCache);
  if (goCache === '') return;
  const { parseGoCacheState, saveGoCache } = await import('./go/build/go-cache.js');
  await saveGoCache(parseGoCacheState(goCache), log);
}

function temporaryParent(): string {
  return process.env.RUNNER_TEMP ?? tmpdir();
}

/**
 * Masks the secrets and takes them out of the environment, which every command that is started would inherit.
 */
function takeInputs(secrets: Secrets): InputReader {
  const taken = new Map<string, string>();
  for (const { name, secret } of inputDefinitions) {
    if (!secret) continue;
    taken.set(name, getInput(name));
    if (!isShown(name, getInput(name))) secrets.add(getInput(name));
    delete process.env[inputVariable(name)];
  }
  return (name) => taken.get(name) ?? getInput(name);
}

/** Fails the step outside of a release: by a wrong input, or because the files of the runner cannot be written. */
async function failAtOnce(thrown: unknown): Promise<void> {
  const failure = announceFailure(thrown);
  process.exitCode = failure.exitCode;
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary === undefined || !(thrown instanceof InputError)) return;
  const [{ appendFile }, { renderFailure }] = await Promise.all([
    import('node:fs/promises'),
    import('./report/summary/render-failure.js'),
  ]);
  await appendFile(summary, renderFailure(failure)).catch((cause: Error) =>
    annotate('warning', `The job summary was not written: ${cause.message}`),
  );
}

/** Annotates a failure and sets the outputs at once, so that it works while the process ends. */
function announceFailure(thrown: unknown): ReportedFailure {
  const failure = reportFailure(thrown);
  annotate('error', `${failure.message} ${failure.remedy}`);
  if (failure.code === 'internal-error' && thrown instanceof Error) printDebug(thrown.stack ?? '');
  const outputs = { 'failure-code': failure.code, retryable: String(failure.retryable) };
  const empty = Object.fromEntries(listOutputs.map((name) => [name, '[]']));
  const unwritten = setOutputs({ ...outputs, ...empty }, { setOutput });
  if (unwritten !== null) annotate('error', unwritten);
  return failure;
}

function sourceOf(environment: NodeJS.ProcessEnv, settings: Settings): Report['source'] {
  return {
    repository: environment.GITHUB_REPOSITORY ?? null,
    commit: environment.GITHUB_SHA ?? null,
    ref: environment.GITHUB_REF ?? null,
    version: settings.build.version,
    server: environment.GITHUB_SERVER_URL ?? null,
    runId: environment.GITHUB_RUN_ID ?? null,
    workflow: environment.GITHUB_WORKFLOW_REF?.split('@', 1)[0] ?? null,
    signerWorkflow: settings.signerWorkflow,
    packages: settings.build.artifacts.length > 0 ? [] : settings.build.packages,
  };
}

import { basename, dirname } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { readBundle } from '../../bundle/bundle.js';
import { justInTimeCompilers } from '../../preflight/just-in-time.js';
import { ToolError } from '../../system/errors.js';
import { type CommandResult, endingOf, lastLines } from '../../system/process/runner.js';
import type { Context } from '../context.js';

/** Milliseconds for one run of the command; the description of the input says the same. */
export const smokeTestLimit = 120_000;

/** Exit code of a shell whose program SIGKILL has ended. Source: sh(1), exit status. */
const killed = 128 + 9;

/**
 * Runs the user's command on each signed program that this machine can start. Returns `not-run` when it can start none.
 * Throws `ToolError` (`smoke-test-failed`), which explains a kill by macOS.
 */
export async function smokeTest(
  context: Context,
  artifacts: readonly Artifact[],
): Promise<'passed' | 'not-run'> {
  const { settings, engine, log } = context;
  const command = settings.smokeTest;
  if (command === null) return 'not-run';
  const runnable = artifacts.filter(runsHere);
  if (!engine.runsPrograms || runnable.length === 0) {
    log.warning('smoke-test: not run, because this machine cannot run programs for this target.');
    return 'not-run';
  }
  for (const artifact of runnable) await runOne(context, command, artifact);
  return 'passed';
}

/** Returns true for a program of this machine's own processor. Rosetta is not installed on every Mac. */
function runsHere({ kind, target }: Artifact): boolean {
  if (kind !== 'binary' && kind !== 'app') return false;
  const foreign = process.arch === 'x64' ? 'darwin/arm64' : 'darwin/amd64';
  return target !== foreign;
}

async function runOne({ run, log }: Context, command: readonly string[], artifact: Artifact): Promise<void> {
  const program = artifact.kind === 'app' ? (await readBundle(artifact.path)).executable : artifact.path;
  if (program === null) return;
  const [tool = '', ...args] = command.map((word) => word.replaceAll('{}', () => program));
  const result = await run({
    tool,
    args,
    inherits: 'user',
    workingDirectory: dirname(program),
    timeout: smokeTestLimit,
    onLine: (line) => log.info(`  ${line}`),
  }).catch((error: unknown) => {
    if (!(error instanceof ToolError) || error.code !== 'command-timed-out') throw error;
    throw failed(`${basename(program)} did not end within ${smokeTestLimit / 1000} s.`, error.lines);
  });
  if (result.exitCode !== 0) throw await explain(result, program, artifact);
  log.info(`smoke-test: ${basename(program)} passed`);
}

async function explain(result: CommandResult, program: string, { name }: Artifact): Promise<ToolError> {
  const lines = lastLines(`${result.stdout}\n${result.stderr}`);
  const isKilled = result.signal === 'SIGKILL' || result.exitCode === killed;
  if (!isKilled) return failed(`The smoke test of ${name} ended with ${endingOf(result)}.`, lines);
  const compilers = await justInTimeCompilers(program);
  const why =
    compilers.length > 0
      ? `it holds ${compilers.join(' and ')}, which make machine code while they run, and no entitlement allows that`
      : 'of its signature, its entitlements, or what it does with memory';
  return new ToolError(`macOS killed ${name} (SIGKILL) because ${why}.`, {
    code: 'smoke-test-failed',
    remedy:
      'Try entitlements: jit. To see the reason of macOS: log show --last 5m --predicate \'sender == "AppleMobileFileIntegrity"\'',
    lines,
  });
}

function failed(message: string, lines: readonly string[]): ToolError {
  return new ToolError(message, {
    code: 'smoke-test-failed',
    remedy: 'Run the same command on a Mac. The output of the program is in the log.',
    lines,
  });
}

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { ToolError } from '../../system/errors.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import { type ForegroundResult, runInForeground } from '../../system/process/run-in-foreground.js';
import type { Runner } from '../../system/process/runner.js';
import { explainKill, logPredicate, parseLog } from './explain-kill.js';
import { isForMacOS, signTestBinary } from './sign-test-binary.js';

/** Signals and exit codes by which macOS ends a program that breaks a rule: 128 + 6 (abort), 128 + 9 (kill). */
const killSignals: ReadonlySet<string> = new Set([
  'SIGKILL',
  'SIGABRT',
  'SIGTRAP',
  'SIGBUS',
  'SIGSEGV',
  'SIGILL',
]);
const killCodes = [134, 137];

export interface TestRun {
  binary: string;
  args: readonly string[];
  entitlements: Entitlements | null;
  /** Folder that receives a copy of each signed test binary; null for none. */
  keep: string | null;
  /** Folder that receives an explanation of each kill; null for none. */
  explanations: string | null;
  platform: string;
  /** Names of variables that the test may see although they look like secrets. */
  passEnvironment: readonly string[];
  run: Runner;
}

/**
 * Runs one test binary for `go test -exec`: one for macOS is signed first, and every other one runs as it is. Output
 * and exit code are those of the test. Throws `ToolError` for a test for macOS on another system.
 */
export async function runTestBinary(test: TestRun): Promise<ForegroundResult> {
  const { binary, args, entitlements, keep, platform, passEnvironment } = test;
  if (!(await isForMacOS(binary))) return runInForeground({ tool: binary, args, passEnvironment });
  return withTemporaryFolder(async (folder) => {
    const signed = await signTestBinary(binary, folder, entitlements);
    if (keep !== null) {
      await mkdir(keep, { recursive: true });
      await copyFile(signed, join(keep, basename(signed)));
    }
    if (platform !== 'darwin') throw cannotRun(platform);
    const result = await runInForeground({ tool: signed, args, passEnvironment });
    if (isKill(result)) await explain(test, signed, result);
    return result;
  });
}

function cannotRun(platform: string): ToolError {
  return new ToolError(`The test is signed, but ${platform} does not run programs for macOS.`, {
    code: 'command-failed',
    remedy: 'Run it on a Mac. Without GOOS=darwin the tests run on this machine, unsigned.',
  });
}

function isKill({ exitCode, signal }: ForegroundResult): boolean {
  return signal === null ? killCodes.includes(exitCode ?? 0) : killSignals.has(signal);
}

/** Writes the explanation to a file: standard output and error belong to the test. */
async function explain(
  { run, explanations }: TestRun,
  path: string,
  result: ForegroundResult,
): Promise<void> {
  if (explanations === null) return;
  const args = ['show', '--last', '1m', '--style', 'ndjson', '--info', '--predicate', logPredicate];
  const output = await run({ tool: 'log', args, timeout: 60_000 }).catch(() => null);
  const { cause, remedy, lines } = explainKill(parseLog(output?.stdout ?? ''), { pid: result.pid, path });
  const end = result.signal ?? `exit code ${result.exitCode}`;
  const text = [
    `${basename(path)} ended with ${end}. ${cause} ${remedy}`,
    ...lines.map((line) => `  ${line}`),
  ];
  await mkdir(explanations, { recursive: true });
  await writeFile(join(explanations, `${basename(path)}-${result.pid}.txt`), `${text.join('\n')}\n`);
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { goEnvironment } from '../../../go/build/go-environment.js';
import type { GoInstallation } from '../../../go/install/go-installation.js';
import { explanationsVariable, readExplanations } from '../../../go/test/kill-explanations.js';
import { goTestArguments } from '../../../go/test/test-arguments.js';
import { parseEntitlements } from '../../../signature/entitlements/parse-entitlements.js';
import { entitlementPreset, entitlementPresets } from '../../../signature/entitlements/presets.js';
import { InputError, ToolError } from '../../../system/errors.js';
import { ownCommand } from '../../../system/process/own-command.js';
import { endingOf, lastLines } from '../../../system/process/runner.js';
import type { Context } from '../../context.js';

/** go test limits each package to ten minutes; this is for all of them. */
const testLimit = 3_600_000;

/**
 * Runs `go test` as the setting `test` says. Each test binary for macOS is signed ad-hoc by our own command line, which
 * `go test -exec` starts: the identity of the release has no part in it. Errors: `tests-failed`, `entitlements-not-found`.
 */
export async function runTests(context: Context, go: GoInstallation): Promise<void> {
  const { settings, run, log, temporaryFolder } = context;
  const { flags } = settings.test;
  const explanations = join(temporaryFolder, 'killed-tests');
  if (process.platform !== 'darwin')
    log.info('test: the tests run natively and unsigned, because this machine is not a Mac.');
  const words = await execWords(context);
  const result = await log.group(`go test ${flags.join(' ')}`, () =>
    run({
      tool: join(go.bin, 'go'),
      args: goTestArguments(flags, { words }),
      inherits: 'user',
      environment: {
        ...goEnvironment(go, { goproxy: settings.go.proxy }),
        [explanationsVariable]: explanations,
      },
      workingDirectory: settings.workingDirectory,
      timeout: testLimit,
      onLine: (line) => log.info(`  ${line}`),
    }),
  );
  const kills = await readExplanations(explanations);
  for (const kill of kills) log.warning(kill);
  if (result.exitCode === 0) return;
  throw new ToolError(`go test ended with ${endingOf(result)}.`, {
    code: 'tests-failed',
    remedy: `Run go-notarize test ${flags.join(' ')} in ${settings.workingDirectory}, and read the output of go test in the log.`,
    lines: [...lastLines(`${result.stderr}\n${result.stdout}`), ...kills],
  });
}

async function execWords(context: Context): Promise<string[]> {
  const { passEnvironment } = context.settings;
  return [
    ...[...ownCommand(), 'test', '--run-signed', '--entitlements', await entitlementsOf(context)],
    ...(passEnvironment.length === 0 ? [] : ['--pass-environment', passEnvironment.join(',')]),
    '--',
  ];
}

/** Returns a preset or an absolute path. Checks the file now: go test would report it once for each package. */
async function entitlementsOf({ settings }: Pick<Context, 'settings'>): Promise<string> {
  const { entitlements } = settings.test;
  if (entitlementPreset(entitlements) !== null) return entitlements;
  const path = resolve(settings.workingDirectory, entitlements);
  const plist = await readFile(path).catch((cause: unknown) => {
    throw new InputError('test-entitlements', `test-entitlements: ${path} cannot be read.`, {
      code: 'entitlements-not-found',
      remedy: `Name a preset (${entitlementPresets.join(', ')}), or a property list relative to working-directory.`,
      cause,
    });
  });
  parseEntitlements(plist);
  return path;
}

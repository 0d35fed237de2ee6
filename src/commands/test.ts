import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { explanationsVariable, readExplanations } from '../go/test/kill-explanations.js';
import { runTestBinary } from '../go/test/run-test-binary.js';
import { goTestArguments } from '../go/test/test-arguments.js';
import { type Entitlements, parseEntitlements } from '../signature/entitlements/parse-entitlements.js';
import { entitlementPreset, entitlementPresets } from '../signature/entitlements/presets.js';
import type { ExitCode } from '../system/errors.js';
import { ownCommand } from '../system/process/own-command.js';
import { endLike, runInForeground } from '../system/process/run-in-foreground.js';
import { createRunner } from '../system/process/runner.js';
import { createSecrets } from '../system/secrets.js';
import { type Command, type CommandArguments, type Terminal, usageError } from './command.js';

export const testCommand: Command = {
  usage: '[options] [flags and packages of go test]',
  description: [
    'Runs go test with each test binary signed as a release is: ad-hoc, with the hardened runtime and the test entitlements. Output and exit code are those of go test.',
    'On macOS a test that the system kills is explained from the system log, after the output. On other systems the tests run natively: the rules of macOS are not applied there.',
  ],
  options: [
    {
      name: 'entitlements',
      value: 'PRESET|FILE',
      description: `Entitlements of the test binaries: ${entitlementPresets.join(', ')}, or a property list.`,
      default: 'none',
    },
    { name: 'keep', value: 'DIR', description: 'Keep a copy of each signed test binary there.' },
    { name: 'log', value: 'DIR', description: 'Keep the explanations of killed tests there.' },
    {
      name: 'pass-environment',
      value: 'NAMES',
      description:
        'Variables that the tests may see although their names are those of secrets, such as DATABASE_PASSWORD, with commas between.',
    },
    {
      name: 'run-signed',
      description:
        'Sign and run the one test binary after --, with its arguments: go test -exec starts the command so.',
    },
  ],
  foreignFlags: true,
  examples: ['go-notarize test ./...', 'go-notarize test --entitlements jit -count=1 -v ./...'],
  async run(args, terminal) {
    const entitlements = await readEntitlements(args, terminal);
    if (args.flag('run-signed')) return runSigned(args, terminal, entitlements);
    return runTests(args, terminal);
  },
};

/** Runs `go test`; its exit codes are 0, 1 and 2, as ours are. */
async function runTests(args: CommandArguments, terminal: Terminal): Promise<ExitCode> {
  const target = terminal.environment.GOOS || process.platform;
  if (target !== 'darwin') {
    terminal.log.debug(`The tests are for ${target}: they run unsigned, without the rules of macOS.`);
  }
  const kept = args.text('log');
  const explanations = kept
    ? resolve(terminal.workingDirectory, kept)
    : await mkdtemp(join(tmpdir(), 'go-notarize-log-'));
  try {
    const result = await runInForeground({
      tool: 'go',
      args: goTestArguments(args.positionals, { words: execWords(args, terminal) }),
      passEnvironment: passed(args),
      environment: { [explanationsVariable]: explanations },
    });
    for (const explanation of await readExplanations(explanations)) terminal.log.warning(explanation);
    if (result.signal !== null) endLike(result);
    return (result.exitCode ?? 1) as ExitCode;
  } finally {
    if (!kept) await rm(explanations, { recursive: true, force: true });
  }
}

function passed(args: CommandArguments): string[] {
  return args.text('pass-environment')?.split(',') ?? [];
}

function execWords(args: CommandArguments, { workingDirectory }: Terminal): string[] {
  const named = args.text('entitlements');
  const isPreset = named === undefined || entitlementPreset(named) !== null;
  const keep = args.text('keep');
  const names = args.text('pass-environment');
  return [
    ...ownCommand(),
    ...['test', '--run-signed'],
    ...(named === undefined ? [] : ['--entitlements', isPreset ? named : resolve(workingDirectory, named)]),
    ...(keep === undefined ? [] : ['--keep', resolve(workingDirectory, keep)]),
    ...(names === undefined ? [] : ['--pass-environment', names]),
    '--',
  ];
}

async function runSigned(
  args: CommandArguments,
  { log, environment, workingDirectory }: Terminal,
  entitlements: Entitlements | null,
): Promise<ExitCode> {
  const [binary, ...rest] = args.positionals;
  if (binary === undefined) throw usageError('run-signed', 'There is no test binary.', 'Write it after --.');
  const keep = args.text('keep');
  const result = await runTestBinary({
    ...{ binary, args: rest, entitlements, platform: process.platform },
    keep: keep === undefined ? null : resolve(workingDirectory, keep),
    explanations: environment[explanationsVariable] ?? null,
    passEnvironment: passed(args),
    run: createRunner(log, createSecrets()),
  });
  if (result.signal !== null) endLike(result);
  return (result.exitCode ?? 1) as ExitCode;
}

async function readEntitlements(args: CommandArguments, terminal: Terminal): Promise<Entitlements | null> {
  const named = args.text('entitlements') ?? 'none';
  if (named === 'none') return null;
  const preset = entitlementPreset(named);
  if (preset !== null) return preset;
  const path = resolve(terminal.workingDirectory, named);
  const plist = await readFile(path).catch(() => null);
  if (plist !== null) return parseEntitlements(plist);
  throw usageError(
    'entitlements',
    `There is no property list ${path}.`,
    `Name a file, or one of ${entitlementPresets.join(', ')}.`,
  );
}

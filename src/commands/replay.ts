import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { outermost } from '../artifact/artifact.js';
import { examplePrograms, type ReplayProgram } from '../replay/examples.js';
import { findInstallation } from '../replay/installation.js';
import { type Replay, type ReplayedProgram, replay } from '../replay/replay.js';
import { readableLine } from '../replay/runner/readable-line.js';
import { renderTerminal } from '../report/render-terminal.js';
import type { Report } from '../report/report.js';
import { abortOnSignals } from '../system/cancellation.js';
import { systemClock } from '../system/clock.js';
import type { ExitCode } from '../system/errors.js';
import { createRunner } from '../system/process/runner.js';
import { createSecrets } from '../system/secrets.js';
import { existingPaths } from './arguments/existing-paths.js';
import { inputOptions, setInputs } from './arguments/input-options.js';
import { type Command, type CommandArguments, type Terminal, usageError } from './command.js';
import { renderOutputs } from './terminal/render-outputs.js';

/** Inputs that the replay sets itself, or whose services it replaces. */
const replaced: readonly string[] = [
  ...['working-directory', 'output-directory', 'identity', 'timestamp-url'],
  ...['notary-key-id', 'notary-issuer', 'apple-id', 'team-id', 'keychain-profile', 'submission-id'],
];
const inputs = inputOptions((name) => !replaced.includes(name));

export const replayCommand: Command = {
  usage: '[options] [FOLDER]',
  description: [
    'Releases a Go program on this machine, without an Apple account: with the bundle that a runner executes, a throwaway certificate authority and a local notary. Apple sees nothing of it, and the result is not for shipping.',
    'FOLDER is the folder of a Go module. Without it, two example programs are released.',
  ],
  options: [
    {
      name: 'output',
      value: 'FOLDER',
      description: 'Where to write programs, reports, summaries and replay-root.pem.',
      default: 'replay-output',
    },
    {
      name: 'notary-delay',
      value: 'SECONDS',
      description: 'Time that the local notary takes to answer.',
      default: '0.5',
    },
    {
      name: 'serve',
      value: 'FOLDER',
      description:
        'Release nothing: start the local services, write the files that act needs into the folder, and wait for Ctrl-C.',
    },
    ...inputs,
  ],
  examples: ['go-notarize replay', 'go-notarize replay ./my-module --packages ./cmd/tool --output ./out'],
  async run(args, terminal) {
    const served = args.text('serve');
    if (served !== undefined) {
      await serve(resolve(terminal.workingDirectory, served), readDelay(args), terminal);
      return 0;
    }
    const output = resolve(terminal.workingDirectory, args.text('output') ?? 'replay-output');
    const installation = await findInstallation();
    const result = await replay({
      action: installation.action,
      workspace: terminal.workingDirectory,
      programs: await programsOf(args, terminal, () => installation.projectFolder(output)),
      output,
      notaryDelay: readDelay(args),
      run: createRunner(terminal.log, createSecrets()),
      clock: systemClock,
      onProgram: ({ name }) => terminal.log.info(`\n── ${name} ──`),
      onLine: (line) => {
        const readable = readableLine(line);
        if (readable !== null) terminal.log.info(readable);
      },
    });
    if (terminal.json) terminal.printJson(result);
    else terminal.print(render(result, terminal));
    return exitCodeOf(result);
  },
};

/** Runs the services until this process is stopped. */
async function serve(folder: string, notaryDelay: number, terminal: Terminal): Promise<void> {
  const { serveReplay } = await import('../replay/serve-replay.js');
  const stopped = abortOnSignals();
  const { secretFile, environmentFile, close } = await serveReplay({
    folder,
    notaryDelay,
    clock: systemClock,
  });
  terminal.print(
    [
      'The authority, timestamp service and notary of a replay are running. In another terminal, run a workflow:',
      '',
      `  ${calledAs(terminal)} act push --services ${folder}`,
      '',
      `Their secrets are in ${secretFile}, and the variable that leads to them in ${environmentFile}.`,
      'Ctrl-C stops them and removes the files.',
    ].join('\n'),
  );
  await once(stopped, 'abort');
  await close();
}

async function programsOf(
  args: CommandArguments,
  terminal: Terminal,
  projectFolder: () => Promise<string>,
): Promise<ReplayProgram[]> {
  const values = setInputs(inputs, args);
  if (args.positionals.length === 0) {
    return examplePrograms(await projectFolder()).map((program) => ({
      ...program,
      inputs: { ...program.inputs, ...values },
    }));
  }
  const [module = '', ...more] = await existingPaths(args, terminal);
  if (more.length > 0) throw usageError('path', 'Only one module can be replayed.', 'Name one folder.');
  if (!(await stat(module)).isDirectory()) {
    const remedy = 'Name the folder with the go.mod, and a program in it with --packages.';
    throw usageError('path', `${module} is not a folder.`, remedy);
  }
  return [{ name: basename(module), inputs: { 'working-directory': module, ...values } }];
}

function readDelay(args: CommandArguments): number {
  const seconds = Number(args.text('notary-delay') ?? '0.5');
  if (seconds >= 0 && seconds <= 3_600) return seconds * 1_000;
  throw usageError('notary-delay', 'The delay is not a number of seconds.', 'Give a number from 0 to 3600.');
}

/** Returns the exit code of the first program that failed. */
function exitCodeOf({ programs }: Replay): ExitCode {
  const failed = programs.find(({ exitCode }) => exitCode !== 0);
  if (failed === undefined) return 0;
  return failed.report?.failure?.exitCode ?? 2;
}

function render({ programs, rootPath, wallTime, ownTime }: Replay, terminal: Terminal): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  const paths = programs.flatMap(({ report }) => outermost(report?.artifacts ?? []).map(({ path }) => path));
  const short = (path: string): string => relative(terminal.workingDirectory, path);
  return [
    ...programs.flatMap((program) => renderProgram(program, terminal)),
    `The replay took ${seconds(wallTime)}. ${seconds(ownTime)} of it were its own; the rest was installing Go, building, and the delay of the local notary.`,
    ...(paths.length === 0
      ? []
      : [
          'Check the result:',
          `  ${calledAs(terminal)} verify --replay-root ${[rootPath, ...paths].map(short).join(' ')}`,
        ]),
  ].join('\n');
}

/** Returns the words that start this program again: an npm package and an executable have a name, a clone has a script. */
function calledAs({ environment }: Terminal): string {
  if (environment.npm_command === 'exec') return 'npx go-notarize';
  const script = process.argv[1] ?? '';
  return script.endsWith('cli.js') ? `node ${relative(process.cwd(), script)}` : 'go-notarize';
}

function renderProgram({ name, report, outputs, folder }: ReplayedProgram, { colour }: Terminal): string[] {
  return [
    `\n── ${name} ──`,
    ...(report === null ? [] : [renderTerminal(report, { colour }), ...optionNames(report)]),
    'Outputs of the step:',
    ...renderOutputs(outputs),
    ...(report === null ? [] : [`Job summary: ${join(folder, 'summary.md')}`]),
    '',
  ];
}

/** Inputs that remedies name and a replay sets itself, with the part of its command line that sets them. */
const namesInReplay: Readonly<Record<string, string>> = {
  'working-directory': 'the folder after replay',
  'output-directory': 'set by --output',
};

/** Names the options of a replay in place of the inputs in the remedy of a failure. */
function optionNames({ failure }: Report): string[] {
  return Object.entries(namesInReplay)
    .filter(([input]) => failure?.remedy.includes(input))
    .map(([input, option]) => `In a replay, ${input} is ${option}.\n`);
}

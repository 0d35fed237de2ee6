import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { examplePrograms, type ReplayProgram } from '../replay/examples.js';
import { type Replay, type ReplayedProgram, replay } from '../replay/replay.js';
import { readableLine } from '../replay/runner/readable-line.js';
import { renderTerminal } from '../report/terminal.js';
import { systemClock } from '../system/clock.js';
import type { ExitCode } from '../system/errors.js';
import { createRunner } from '../system/runner.js';
import { createSecrets } from '../system/secrets.js';
import { abortOnSignals } from '../system/signals.js';
import type { Command, Given, Terminal } from './shared/command.js';
import { givenInputs, inputHelp, inputOptions, openInputs } from './shared/input-options.js';
import { existingPaths } from './shared/paths.js';
import { usage } from './shared/usage.js';

/** The replay sets the rest itself. */
const flags = openInputs.filter(({ name }) => name !== 'output-directory');

export const replayCommand: Command = {
  help: [
    'Usage: go-notarize replay [options] [MODULE]',
    '',
    'Releases a Go program with the very bundle that a runner executes, on this machine and without an Apple',
    'account: a throwaway authority signs, a local notary judges. Without MODULE (the folder of a Go module) the',
    'two programs in examples/ are released.',
    '',
    '  --output DIR             where the programs, reports and summaries go; default: replay-output',
    '  --notary-delay SECONDS   how long the notary takes; default: 0.5',
    '  --serve DIR              release nothing: start the services, write what act needs into DIR, and wait for Ctrl-C',
    '',
    'Inputs of the action are options too:',
    '',
    ...inputHelp(flags),
  ].join('\n'),
  options: {
    output: { type: 'string' },
    'notary-delay': { type: 'string' },
    serve: { type: 'string' },
    ...inputOptions(flags),
  },
  async run(given, terminal) {
    const served = given.text('serve');
    if (served !== undefined) {
      await serve(resolve(terminal.workingDirectory, served), readDelay(given), terminal);
      return 0;
    }
    const main = await realpath(process.argv[1] ?? '').then((cli) => join(dirname(cli), 'main.js'));
    const result = await replay({
      main,
      workspace: terminal.workingDirectory,
      programs: await programsOf(given, terminal, dirname(dirname(main))),
      output: resolve(terminal.workingDirectory, given.text('output') ?? 'replay-output'),
      notaryDelay: readDelay(given),
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

/** Until this process is told to end. */
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
      'Authority, timestamps and notary of a replay are up. In another terminal:',
      '',
      `  act --secret-file ${secretFile} --env-file ${environmentFile} \\`,
      '    -P macos-15=-self-hosted -P ubuntu-latest=-self-hosted',
      '',
      'Ctrl-C ends them and removes the files.',
    ].join('\n'),
  );
  await once(stopped, 'abort');
  await close();
}

async function programsOf(given: Given, terminal: Terminal, project: string): Promise<ReplayProgram[]> {
  const inputs = givenInputs(flags, given);
  if (given.positionals.length === 0) {
    return examplePrograms(project).map((program) => ({
      ...program,
      inputs: { ...program.inputs, ...inputs },
    }));
  }
  const [module = '', ...more] = await existingPaths(given, terminal);
  if (more.length > 0) throw usage('path', 'Only one module can be replayed.', 'Name one folder.');
  return [{ name: basename(module), inputs: { 'working-directory': module, ...inputs } }];
}

function readDelay(given: Given): number {
  const seconds = Number(given.text('notary-delay') ?? '0.5');
  if (seconds >= 0 && seconds <= 3_600) return seconds * 1_000;
  throw usage('notary-delay', 'The delay is not a number of seconds.', 'Give a number from 0 to 3600.');
}

/** What the failing step would make the job fail with. */
function exitCodeOf({ programs }: Replay): ExitCode {
  const failed = programs.find(({ exitCode }) => exitCode !== 0);
  if (failed === undefined) return 0;
  return failed.report?.failure?.exitCode ?? 2;
}

function render({ programs, wallTime, ownTime }: Replay, terminal: Terminal): string {
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    ...programs.flatMap((program) => renderProgram(program, terminal)),
    `The replay took ${seconds(wallTime)}, ${seconds(ownTime)} of it its own; the rest was installing Go, building, and the notary's set delay.`,
  ].join('\n');
}

function renderProgram({ name, report, outputs, folder }: ReplayedProgram, { colour }: Terminal): string[] {
  return [
    `\n── ${name} ──`,
    ...(report === null ? [] : [renderTerminal(report, { colour })]),
    'Outputs of the step:',
    ...Object.entries(outputs).map(([output, value]) => `  ${output}=${value.replaceAll('\n', '\n    ')}`),
    ...(report === null ? [] : [`Job summary: ${join(folder, 'summary.md')}`]),
    '',
  ];
}

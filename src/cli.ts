import { parseArguments } from './commands/arguments/parse-arguments.js';
import { didYouMean } from './commands/arguments/suggest-name.js';
import { type Terminal, usageError } from './commands/command.js';
import { commandTable } from './commands/command-table.js';
import { explainLostOutput } from './commands/terminal/lost-output.js';
import { openTerminal } from './commands/terminal/open-terminal.js';
import { errorPage } from './report/error-page.js';
import { defectRemedy, type ExitCode, Failure } from './system/errors.js';
import { explainSystemError } from './system/explain-system-error.js';
import { version } from './version.js';

/** Runs the command line. Exit codes: 0 done, 1 rejected or problems found, 2 wrong usage or input, 3 a tool failed. */
export async function runCommandLine(): Promise<void> {
  explainLostOutput(process);
  const [name = '', ...rest] = process.argv.slice(2);
  const terminal = openTerminal(rest.includes('--json'), process);
  try {
    process.exitCode = await dispatch(name, rest, terminal);
  } catch (error) {
    process.exitCode = await explain(error, terminal);
  }
}

async function dispatch(name: string, rest: string[], terminal: Terminal): Promise<ExitCode> {
  if (['--version', '-v', 'version'].includes(name)) {
    terminal.print(version);
    return 0;
  }
  const isHelp = ['help', '--help', '-h'].includes(name);
  if (name === '' || (isHelp && rest.length === 0)) {
    const { renderOverview } = await import('./commands/terminal/render-overview.js');
    terminal.print(renderOverview());
    return name === '' ? 2 : 0;
  }
  const wanted = isHelp ? (rest[0] ?? '') : name;
  const entry = Object.hasOwn(commandTable, wanted) ? commandTable[wanted] : undefined;
  if (entry === undefined) {
    const names = Object.keys(commandTable);
    const message = `There is no command '${wanted}'.${didYouMean(wanted, names)}`;
    throw usageError('command', message, `The commands are ${names.join(', ')}.`);
  }
  const command = await entry.load();
  const args = parseArguments(wanted, command.options, isHelp ? ['--help'] : rest, command);
  if (args.flag('help')) {
    const { renderHelp } = await import('./commands/terminal/render-help.js');
    terminal.print(renderHelp(wanted, command, terminal.width));
    return 0;
  }
  return command.run(args, terminal);
}

/** Prints a failure, as JSON with `--json`. A defect of ours is one line; its stack is shown when debugging. */
async function explain(thrown: unknown, terminal: Terminal): Promise<ExitCode> {
  const { nameVariable } = await import('./settings/secret-names.js'); // loads the definitions of all inputs
  const error = nameVariable(thrown);
  const known = error instanceof Failure ? error : explainSystemError(error);
  const details = {
    code: known?.code ?? 'internal-error',
    message: known?.message ?? (error instanceof Error ? error.message : String(error)),
    remedy: known?.remedy ?? defectRemedy,
    retryable: known?.retryable ?? false,
  };
  if (!known && error instanceof Error) terminal.log.debug(error.stack ?? '');
  if (terminal.json) terminal.printJson({ error: details });
  process.stderr.write(`error: ${details.message}\n`);
  if (known !== null && 'lines' in known) {
    for (const line of known.lines as string[]) process.stderr.write(`  ${line}\n`);
  }
  process.stderr.write(`${details.remedy} [${details.code}]\n${errorPage(details.code)}\n`);
  return known?.exitCode ?? 3;
}

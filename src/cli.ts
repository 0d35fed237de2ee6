import { parseArgs } from 'node:util';
import type { Command, Given, Options, Terminal } from './commands/shared/command.js';
import { processTerminal } from './commands/shared/terminal.js';
import { type ExitCode, Failure, InputError } from './system/errors.js';

/** The commands, loaded when they are called. */
const commands = {
  release: {
    summary: 'the whole pipeline, as the action runs it',
    load: async () => (await import('./commands/releasing.js')).releaseCommand,
  },
  replay: {
    summary: 'run the whole pipeline with a throwaway authority and a local notary',
    load: async () => (await import('./commands/releasing.js')).replayCommand,
  },
  inspect: {
    summary: 'say what is signed, by whom and how',
    load: async () => (await import('./commands/looking.js')).inspectCommand,
  },
  verify: {
    summary: 'recompute everything that a signature promises and name what does not hold',
    load: async () => (await import('./commands/looking.js')).verifyCommand,
  },
  sign: {
    summary: 'sign a program or an app, inside-out',
    load: async () => (await import('./commands/sign.js')).signCommand,
  },
  preflight: {
    summary: 'say what the notary would refuse, before anything is sent',
    load: async () => (await import('./commands/looking.js')).preflightCommand,
  },
  submit: {
    summary: 'submit to the notary without waiting',
    load: async () => (await import('./commands/releasing.js')).submitCommand,
  },
  wait: {
    summary: "wait for the notary's answer to a submission",
    load: async () => (await import('./commands/releasing.js')).waitCommand,
  },
  staple: {
    summary: 'attach tickets to notarized apps',
    load: async () => (await import('./commands/releasing.js')).stapleCommand,
  },
  assess: {
    summary: 'say whether Gatekeeper would accept',
    load: async () => (await import('./commands/releasing.js')).assessCommand,
  },
} satisfies Record<string, { summary: string; load: () => Promise<Command> }>;

type CommandName = keyof typeof commands;

const commonOptions: Options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
};

/** The command line. Exit codes: 0 done, 1 rejected or problems found, 2 wrong usage or input, 3 a tool failed. */
export async function runCommandLine(): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2);
  const terminal = processTerminal(rest.includes('--json'));
  try {
    process.exitCode = await dispatch(name, rest, terminal);
  } catch (error) {
    process.exitCode = explain(error, terminal);
  }
}

async function dispatch(name: string, rest: string[], terminal: Terminal): Promise<ExitCode> {
  if (['', 'help', '--help', '-h'].includes(name)) {
    terminal.print(overview());
    return name === '' ? 2 : 0;
  }
  if (name === '--version') {
    const { version } = await import('./version.js');
    terminal.print(version);
    return 0;
  }
  if (!Object.hasOwn(commands, name)) {
    throw new InputError('command', `There is no command '${name}'.`, {
      code: 'usage',
      remedy: `The commands are ${Object.keys(commands).join(', ')}.`,
    });
  }
  const command = await commands[name as CommandName].load();
  const given = parse(name, command, rest);
  if (given.flag('help')) {
    terminal.print(command.help);
    return 0;
  }
  return command.run(given, terminal);
}

function parse(name: string, command: Command, rest: string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
    });
    return {
      text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
      flag: (option) => values[option] === true,
      positionals,
    };
  } catch (cause) {
    throw new InputError(name, (cause as Error).message, {
      code: 'usage',
      remedy: `See go-notarize ${name} --help.`,
      cause,
    });
  }
}

function overview(): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return [
    'go-notarize: from Go source to a macOS program that Gatekeeper accepts.',
    '',
    'Usage: go-notarize <command> [options] [path ...]',
    '',
    ...lines,
    '',
    'Every command takes --help, and --json for one JSON document on standard output.',
  ].join('\n');
}

/** Tells a failure in the form that was asked for. A defect of ours shows one line; its stack is for debugging. */
function explain(error: unknown, terminal: Terminal): ExitCode {
  const known = error instanceof Failure ? error : null;
  const facts = {
    code: known?.code ?? 'internal-error',
    message: error instanceof Error ? error.message : String(error),
    remedy:
      known?.remedy ?? 'This is a defect of go-notarize. Please report it with GO_NOTARIZE_DEBUG=1 set.',
    retryable: known?.retryable ?? false,
  };
  if (!known && error instanceof Error) terminal.log.debug(error.stack ?? '');
  if (terminal.json) terminal.printJson({ error: facts });
  process.stderr.write(`error: ${facts.message}\n`);
  if (error instanceof Failure && 'lines' in error) {
    for (const line of error.lines as string[]) process.stderr.write(`  ${line}\n`);
  }
  process.stderr.write(`${facts.remedy} [${facts.code}]\n`);
  return known?.exitCode ?? 3;
}

import { type ExitCode, InputError } from '../system/errors.js';
import type { Log } from '../system/log.js';

/** Output and environment of a command. */
export interface Terminal {
  /** Prints one text for people: on standard output, or on standard error with `--json`. */
  print(text: string): void;
  /** Prints the one JSON document of `--json`. */
  printJson(value: unknown): void;
  json: boolean;
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  log: Log;
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
}

/** An option of a command. */
export interface CommandOption {
  /** Without the dashes. */
  name: string;
  /** Placeholder of the value, e.g. `FILE`. A flag has none. */
  value?: string;
  /** One or two sentences for the help. */
  description: string;
  default?: string;
  /** Heading in the help; `Options` without one. */
  group?: string;
}

/** Options and paths of one call. */
export interface CommandArguments {
  text(option: string): string | undefined;
  flag(option: string): boolean;
  positionals: string[];
}

/** A command of the command line. */
export interface Command {
  /** Text after the command's name, e.g. `[options] PATH...`. */
  usage: string;
  /** Paragraphs. */
  description: readonly string[];
  options: readonly CommandOption[];
  /** Options that it does not have, such as -race, stay among the positionals in their order: they are another program's. */
  foreignFlags?: true;
  /** More paragraphs with a heading, e.g. the environment variables that the command reads. */
  sections?: Readonly<Record<string, readonly string[]>>;
  /** Whole command lines. A test runs each of them. */
  examples: readonly string[];
  run(args: CommandArguments, terminal: Terminal): Promise<ExitCode>;
}

/** Makes the error of an option or argument that the command cannot use. */
export function usageError(option: string, message: string, remedy: string): InputError {
  return new InputError(option, message, { code: 'usage', remedy });
}

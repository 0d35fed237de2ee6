import type { ParseArgsConfig } from 'node:util';
import type { ExitCode } from '../../system/errors.js';
import type { Log } from '../../system/log.js';

/** Where a command writes, and what it may know of the place it runs in. */
export interface Terminal {
  /** One line for the user; standard output, or standard error when `--json` takes that. */
  print(text: string): void;
  /** The one JSON document of `--json`. */
  printJson(value: unknown): void;
  json: boolean;
  colour: boolean;
  log: Log;
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
}

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What the user gave, as parseArgs reads it. */
export interface Given {
  text(option: string): string | undefined;
  flag(option: string): boolean;
  positionals: string[];
}

/** A command of the command line. */
export interface Command {
  /** Shown by `--help`, whole. */
  help: string;
  options: Options;
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

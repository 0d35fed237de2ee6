import type { FailureCode } from './failure-codes.js';
import type { Issue } from './issue.js';

/** What every failure carries besides its sentence. */
export interface FailureDetails {
  /** Stable name of the failure; every code has a line in `failure-codes.ts` and in docs/errors.md. */
  code: FailureCode;
  /** What the user can do, in plain words. */
  remedy: string;
  /** Whether the same run may succeed when it is simply tried again. */
  retryable?: boolean;
  /** Milliseconds that the service asks to wait before another try. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** The exit codes of the command line. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A failure that a user can meet and act on. Anything else that is thrown is a defect of ours. */
export abstract class Failure extends Error {
  abstract readonly exitCode: Exclude<ExitCode, 0>;
  readonly code: FailureCode;
  readonly remedy: string;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;

  constructor(message: string, details: FailureDetails) {
    super(message, { cause: details.cause });
    this.code = details.code;
    this.remedy = details.remedy;
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
  }
}

/** A setting of the user's cannot be used. */
export class InputError extends Failure {
  override readonly name = 'InputError';
  override readonly exitCode = 2;
  /** Name of the input as in action.yml, or the path given on the command line. */
  readonly input: string;
  /** The tool's own lines where a tool found the mistake, e.g. the compiler's. */
  readonly lines: readonly string[];

  constructor(input: string, message: string, details: FailureDetails & { lines?: readonly string[] }) {
    super(message, details);
    this.input = input;
    this.lines = details.lines ?? [];
  }
}

/** A command or a service failed. */
export class ToolError extends Failure {
  override readonly name = 'ToolError';
  override readonly exitCode = 3;
  /** The last lines that the tool said, secrets removed. */
  readonly lines: readonly string[];

  constructor(message: string, details: FailureDetails & { lines?: readonly string[] }) {
    super(message, details);
    this.lines = details.lines ?? [];
  }
}

/** The notary, Gatekeeper or our own verifier said no. */
export class RejectedError extends Failure {
  override readonly name = 'RejectedError';
  override readonly exitCode = 1;
  readonly issues: readonly Issue[];

  constructor(message: string, details: FailureDetails & { issues?: readonly Issue[] }) {
    super(message, details);
    this.issues = details.issues ?? [];
  }
}

/** A file's bytes do not follow the format they claim. Thrown by parsers, turned into findings above them. */
export class FormatError extends Failure {
  override readonly name = 'FormatError';
  override readonly exitCode = 2;
  /** Byte offset in the structure that was read, where known. */
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message, {
      code: 'malformed-file',
      remedy: 'The file is damaged or is not what its name says. Build or download it again.',
    });
    this.offset = offset;
  }

  /** Returns this error with the file's path at the start of its message, unless the message names the file. */
  withPath(path: string): FormatError {
    if (this.message.includes(path)) return this;
    const named = new FormatError(`${path}: ${this.message}`, this.offset);
    if (this.stack !== undefined) named.stack = this.stack.replace(this.message, named.message);
    return named;
  }
}

import type { FailureCode } from './failure-codes.js';
import type { Issue } from './issue.js';

/** Details of a failure besides its message. */
export interface FailureDetails {
  /** Stable name of the failure; every code has a line in `failure-codes.ts` and in docs/errors.md. */
  code: FailureCode;
  /** Next step for the user. */
  remedy: string;
  /** True when the same run may succeed on another try. */
  retryable?: boolean;
  /** Milliseconds that the service asks to wait before another try. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** Exit codes of the command line. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Remedy for everything thrown that is no `Failure`. */
export const defectRemedy =
  'This is a defect of go-notarize. Run again with debug logging (on the command line GO_NOTARIZE_DEBUG=1), and report the stack that it prints at https://github.com/go-notarize/go-notarize/issues.';

/** A failure that the user can act on. Anything else that is thrown is a defect of go-notarize. */
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

/** An input cannot be used. */
export class InputError extends Failure {
  override readonly name = 'InputError';
  override readonly exitCode = 2;
  /** Name of the input as in action.yml, or the path on the command line. */
  readonly input: string;
  /** Last lines of the tool that found the mistake, e.g. the compiler. */
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
  /** Last output lines of the tool, secrets removed. */
  readonly lines: readonly string[];

  constructor(message: string, details: FailureDetails & { lines?: readonly string[] }) {
    super(message, details);
    this.lines = details.lines ?? [];
  }
}

/** The notary, Gatekeeper or our verifier rejected an artifact. */
export class RejectedError extends Failure {
  override readonly name = 'RejectedError';
  override readonly exitCode = 1;
  readonly issues: readonly Issue[];

  constructor(message: string, details: FailureDetails & { issues?: readonly Issue[] }) {
    super(message, details);
    this.issues = details.issues ?? [];
  }
}

/** A file is malformed. Thrown by parsers; the code above them turns it into findings. */
export class FormatError extends Failure {
  override readonly name = 'FormatError';
  override readonly exitCode = 2;
  /** Byte offset in the structure that was read, where known. */
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message, {
      code: 'malformed-file',
      remedy: 'The file is damaged or of another format. Build or download it again.',
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

import { type ExitCode, Failure, InputError, RejectedError, ToolError } from '../system/errors.js';
import type { FailureCode } from '../system/failure-codes.js';
import type { Issue } from '../system/issue.js';

/** A failure as the report tells it. */
export interface ReportedFailure {
  code: FailureCode;
  /** One sentence. */
  message: string;
  remedy: string;
  retryable: boolean;
  exitCode: Exclude<ExitCode, 0>;
  /** The last lines that a tool said, secrets removed; empty when none was at fault or found the fault. */
  lines: string[];
  /** What a rejection found; empty for other failures. */
  issues: Issue[];
}

/**
 * What the report says of something thrown. A `Failure` tells its own facts; anything else is a defect of ours and
 * becomes `internal-error` with the first line of its message (its stack belongs in the debug log).
 */
export function reportedFailure(error: unknown): ReportedFailure {
  if (error instanceof Failure) {
    return {
      code: error.code,
      message: error.message,
      remedy: error.remedy,
      retryable: error.retryable,
      exitCode: error.exitCode,
      lines: error instanceof ToolError || error instanceof InputError ? [...error.lines] : [],
      issues: error instanceof RejectedError ? [...error.issues] : [],
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal-error',
    message: message.split('\n', 1)[0] || 'Something failed without saying why.',
    remedy: 'Run again with debug logging, and report the stack that it shows as a bug of go-notarize.',
    retryable: false,
    exitCode: 3,
    lines: [],
    issues: [],
  };
}

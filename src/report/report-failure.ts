import {
  defectRemedy,
  type ExitCode,
  Failure,
  InputError,
  RejectedError,
  ToolError,
} from '../system/errors.js';
import { explainSystemError } from '../system/explain-system-error.js';
import type { FailureCode } from '../system/failure-codes.js';
import type { Issue } from '../system/issue.js';

/** A failure in the report. */
export interface ReportedFailure {
  code: FailureCode;
  /** One sentence. */
  message: string;
  remedy: string;
  retryable: boolean;
  exitCode: Exclude<ExitCode, 0>;
  /** Last output lines of the failed tool, without secrets; empty when no tool failed. */
  lines: string[];
  /** Findings of a rejection; empty for other failures. */
  issues: Issue[];
}

/**
 * Returns the report of something thrown. Anything but a `Failure` or an error of the file system is a defect of go-notarize: it becomes
 * `internal-error` with the first line of its message, and its stack goes to the debug log.
 */
export function reportFailure(thrown: unknown): ReportedFailure {
  const error = explainSystemError(thrown) ?? thrown;
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
    message: message.split('\n', 1)[0] || 'Something failed without a message.',
    remedy: defectRemedy,
    retryable: false,
    exitCode: 3,
    lines: [],
    issues: [],
  };
}

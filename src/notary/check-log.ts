import type { SliceSignature } from '../signature/signature-description.js';
import { RejectedError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import type { NotaryIssue, NotaryLog, NotaryStatus } from './notary.js';
import { codeOfMessage, notaryMessage } from './notary-messages.js';

/** Returns the issues of a log, each with its remedy. */
export function issuesOf(log: NotaryLog): Issue[] {
  const listed = (log.issues ?? []).map(toIssue);
  if (listed.length > 0 || log.status === 'Accepted') return listed;
  return [
    {
      severity: 'error',
      code: log.statusCode === teamNotConfigured ? 'team-not-configured' : 'notary-status',
      path: log.archiveFilename,
      architecture: null,
      message: log.statusSummary || `The notary answered ${log.status} without a reason.`,
      remedy:
        log.statusCode === teamNotConfigured
          ? 'The signature is not the cause. The Account Holder contacts Apple Developer Programs Support, topic Development and Technical.'
          : 'Read the log, which xcrun notarytool log shows, too.',
      docUrl: null,
    },
  ];
}

/** A status that a new signature does not change. Source: developer_log.json files that users have published. */
const teamNotConfigured = 7000;

function toIssue({ severity, path, message, docUrl, architecture }: NotaryIssue): Issue {
  const code = codeOfMessage(message);
  return {
    severity,
    code: code ?? 'notary-issue',
    path,
    architecture,
    message,
    remedy: code === null ? 'Read the page that the notary links to.' : notaryMessage(code).remedy,
    docUrl,
  };
}

/** Code of the release, nested code of apps included. */
export interface SubmittedCode {
  path: string;
  slices: readonly SliceSignature[];
}

/**
 * Checks that the ticket covers the code of the release. Without that, other code was notarized than is shipped.
 * Disk images and packages are checked when they are stapled, since their tickets are looked up by their own hash.
 * Returns an error for each slice that is not covered.
 */
export function checkTicketContents(log: NotaryLog, code: readonly SubmittedCode[]): Issue[] {
  if (log.status !== 'Accepted') return [];
  const covered = new Set((log.ticketContents ?? []).map(({ cdhash }) => cdhash));
  return code.flatMap(({ path, slices }) =>
    slices
      .filter(({ cdHashes }) => !cdHashes.some((cdHash) => covered.has(cdHash)))
      .map(({ arch }) => ({
        severity: 'error' as const,
        code: 'not-in-ticket',
        path,
        architecture: arch,
        message: 'The ticket does not cover this code: the notary has seen other bytes.',
        remedy: 'Do not sign again after the submission. Submit the files as they are signed now.',
        docUrl: null,
      })),
  );
}

/** Turns a verdict other than Accepted into a failure. */
export function rejectionOf(answer: {
  submissionId: string;
  status: NotaryStatus | null;
  issues: Issue[];
}): RejectedError {
  const { submissionId, status, issues } = answer;
  const [first] = issues.filter(({ severity }) => severity === 'error');
  const reason = first ? `: ${first.path}: ${first.message}` : '.';
  return new RejectedError(`The notary's answer to ${submissionId} is ${status}${reason}`, {
    code: 'notarization-rejected',
    remedy: first?.remedy ?? 'Read notarization-log.json beside the report.',
    issues,
  });
}

import type { Artifact } from '../artifact/artifact.js';
import { RejectedError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import type { NotaryIssue, NotaryLog, NotaryStatus } from './notary.js';
import { codeOfMessage, notaryMessage } from './notary-messages.js';

/** What the log says, each issue with its remedy. */
export function issuesOf(log: NotaryLog): Issue[] {
  const listed = (log.issues ?? []).map(toIssue);
  if (listed.length > 0 || log.status === 'Accepted') return listed;
  return [
    {
      severity: 'error',
      code: log.statusCode === teamNotConfigured ? 'team-not-configured' : 'notary-status',
      path: log.archiveFilename,
      architecture: null,
      message: log.statusSummary || `The notary answered ${log.status} and gave no reason.`,
      remedy:
        log.statusCode === teamNotConfigured
          ? 'The signature is not at fault: the Account Holder writes to Apple Developer Programs Support, Development and Technical.'
          : 'Read the log; xcrun notarytool log shows the same one.',
      docUrl: null,
    },
  ];
}

/** Nothing that a new signature would mend. Source: developer_log.json files that users have published. */
const teamNotConfigured = 7000;

function toIssue({ severity, path, message, docUrl, architecture }: NotaryIssue): Issue {
  const code = codeOfMessage(message);
  return {
    severity,
    code: code ?? 'notary-issue',
    path,
    architecture,
    message,
    remedy: code === null ? 'Read the page that the notary points at.' : notaryMessage(code).remedy,
    docUrl,
  };
}

/**
 * Whether the ticket speaks of what we have: every cdhash of ours must be in it, or what was notarized is not what
 * is shipped. Images and packages show it when they are stapled: their tickets are looked up by their own hash.
 * Out: an error for each that is not.
 */
export function checkTicketContents(log: NotaryLog, artifacts: readonly Artifact[]): Issue[] {
  if (log.status !== 'Accepted' || log.ticketContents === null) return [];
  const covered = new Set(log.ticketContents.map(({ cdhash }) => cdhash));
  const code = artifacts.filter(({ kind }) => kind === 'binary' || kind === 'app');
  return code.flatMap(({ path, signature }) =>
    (signature?.slices ?? [])
      .filter(({ cdHashes }) => !cdHashes.some((cdHash) => covered.has(cdHash)))
      .map(({ arch }) => ({
        severity: 'error' as const,
        code: 'not-in-ticket',
        path,
        architecture: arch,
        message: 'The ticket does not speak of this code: what was notarized is something else.',
        remedy: 'Do not sign again after the submission; notarize what is signed now.',
        docUrl: null,
      })),
  );
}

/** The failure that a verdict other than Accepted is. */
export function rejectionOf(answer: {
  submissionId: string;
  status: NotaryStatus;
  issues: Issue[];
}): RejectedError {
  const { submissionId, status, issues } = answer;
  const [first] = issues.filter(({ severity }) => severity === 'error');
  const reason = first ? `: ${first.path}: ${first.message}` : '.';
  return new RejectedError(`The notary's answer to ${submissionId} is ${status}${reason}`, {
    code: 'notarization-rejected',
    remedy: first?.remedy ?? 'Read the log that is saved beside the report.',
    issues,
  });
}

import { containerKind } from '../../artifact/artifact-kind.js';
import type { Trust } from '../../identity/trust.js';
import type { NotaryIssue, NotaryLog } from '../../notary/notary.js';
import { notaryMessage } from '../../notary/notary-messages.js';
import type { Clock } from '../../system/clock.js';
import { FormatError } from '../../system/errors.js';
import { examineContainer, noDetails } from './examine-container.js';

/** The part of the notary's log that is about the archive; the rest is about the submission. */
export type Examination = Pick<
  NotaryLog,
  'status' | 'statusSummary' | 'statusCode' | 'ticketContents' | 'issues'
>;

/** Examines an archive. Paths in the log begin with `name`. */
export type Examiner = (archive: string, name: string) => Promise<Examination>;

/**
 * Creates an examiner that opens an archive, disk image or package, with those in it, and checks every Mach-O file and
 * bundle with the real verifier, as the notary does. Summaries and codes are Apple's.
 * Source: developer_log.json files that users have published.
 */
export function createExaminer({ trust, clock }: { trust: Trust; clock: Clock }): Examiner {
  return async (archive, name) => {
    const container = {
      path: archive,
      kind: (await containerKind(archive)) ?? 'zip',
      name,
    } as const;
    try {
      const { issues, contents, isEmpty } = await examineContainer(container, { trust, now: clock.now() });
      if (isEmpty) return refusal([nothingIn(name)]);
      if (issues.some(({ severity }) => severity === 'error')) return refusal(issues);
      return {
        status: 'Accepted',
        statusSummary: 'Ready for distribution',
        statusCode: 0,
        ticketContents: contents,
        issues: issues.length > 0 ? issues : null,
      };
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      return refusal([{ ...noDetails, path: name, message: 'The archive is corrupt.' }]);
    }
  };
}

function nothingIn(name: string): NotaryIssue {
  const { message, docUrl } = notaryMessage('nothing-to-notarize');
  return { ...noDetails, path: name, message: `Package ${name} ${message}`, docUrl };
}

function refusal(issues: NotaryIssue[]): Examination {
  return {
    status: 'Invalid',
    statusSummary: 'Archive contains critical validation errors',
    statusCode: 4000,
    ticketContents: null,
    issues,
  };
}

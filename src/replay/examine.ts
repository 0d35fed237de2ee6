import { join, relative } from 'node:path';
import type { CodeVerification } from '../bundle/verify-bundle.js';
import type { Trust } from '../identity/trust.js';
import type { NotaryIssue, NotaryLog, TicketContent } from '../notary/notary.js';
import { extractZip } from '../package/zip-read.js';
import { notaryMessage } from '../preflight/notary-messages.js';
import { judge } from '../preflight/preflight.js';
import { hashTypeName } from '../signature/hash-types.js';
import type { Clock } from '../system/clock.js';
import { FormatError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files.js';
import type { Issue } from '../system/issue.js';

/** What the notary says of an archive; the rest of its log is about the submission. */
export type Examination = Pick<
  NotaryLog,
  'status' | 'statusSummary' | 'statusCode' | 'ticketContents' | 'issues'
>;

/** Looks into an archive; `name` is what its paths in the log begin with. */
export type Examiner = (archive: string, name: string) => Promise<Examination>;

/**
 * Judges as the notary does, with the real verifier: unpacks the archive and holds every Mach-O file and every bundle
 * in it to the rules. Summaries and codes are Apple's. Source: developer_log.json files that users have published.
 */
export function createExaminer({ trust, clock }: { trust: Trust; clock: Clock }): Examiner {
  return (archive, name) =>
    withTemporaryFolder(async (folder) => {
      try {
        await extractZip(archive, folder);
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        return refusal([{ ...noDetails, path: name, message: 'The archive is corrupt.' }]);
      }
      const { issues, code } = await judge([folder], { trust, now: clock.now() });
      const inArchive = (path: string): string => join(name, relative(folder, path));
      if (code.length === 0) return refusal([nothingIn(name)]);
      const listed = issues.map((issue) => toNotaryIssue(issue, inArchive));
      if (listed.some(({ severity }) => severity === 'error')) return refusal(listed);
      return {
        status: 'Accepted',
        statusSummary: 'Ready for distribution',
        statusCode: 0,
        ticketContents: code.flatMap((each) => contentsOf(each, inArchive)),
        issues: listed.length > 0 ? listed : null,
      };
    });
}

const noDetails = { severity: 'error', code: null, docUrl: null, architecture: null } as const;

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

/** The notary says neither what exactly is wrong nor what to do. */
function toNotaryIssue(issue: Issue, inArchive: (path: string) => string): NotaryIssue {
  const { severity, path, message, docUrl, architecture } = issue;
  return { severity, code: null, path: inArchive(path), message, docUrl, architecture };
}

/** A bundle is in the ticket by its own path and by that of its program, each with every slice. */
function contentsOf(
  { path, executable, slices }: CodeVerification,
  inArchive: (path: string) => string,
): TicketContent[] {
  const paths = executable === null || executable === path ? [path] : [path, executable];
  return paths.flatMap((each) =>
    slices.flatMap(({ arch, best }) =>
      best === null
        ? []
        : [
            {
              path: inArchive(each),
              digestAlgorithm: digestNames[hashTypeName(best.hashType) ?? ''] ?? 'SHA-256',
              cdhash: best.cdHash,
              arch,
            },
          ],
    ),
  );
}

const digestNames: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256' };

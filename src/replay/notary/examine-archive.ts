import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type FlatPackage, isFlatPackage, readFlatPackage } from '../../archive/flat-package/flat-package.js';
import { extractZip, generous } from '../../archive/zip/read-zip.js';
import { containerKindOfName } from '../../artifact/artifact-kind.js';
import type { CodeVerification } from '../../bundle/code-verification.js';
import type { Trust } from '../../identity/trust.js';
import type { NotaryIssue, NotaryLog, TicketContent } from '../../notary/notary.js';
import { notaryMessage } from '../../notary/notary-messages.js';
import { checkCode } from '../../preflight/check-code.js';
import { hashTypeName } from '../../signature/code-directory/hash-types.js';
import { withFile } from '../../system/byte-source.js';
import type { Clock } from '../../system/clock.js';
import { FormatError } from '../../system/errors.js';
import { withTemporaryFolder } from '../../system/files.js';
import type { Issue } from '../../system/issue.js';

/** The part of the notary's log that is about the archive; the rest is about the submission. */
export type Examination = Pick<
  NotaryLog,
  'status' | 'statusSummary' | 'statusCode' | 'ticketContents' | 'issues'
>;

/** Examines an archive. Paths in the log begin with `name`. */
export type Examiner = (archive: string, name: string) => Promise<Examination>;

/**
 * Creates an examiner that unpacks an archive and checks every Mach-O file and bundle in it with the real verifier, as
 * the notary does. Of installer packages it checks only that they are signed. Summaries and codes are Apple's.
 * Source: developer_log.json files that users have published.
 */
export function createExaminer({ trust, clock }: { trust: Trust; clock: Clock }): Examiner {
  return (archive, name) =>
    withTemporaryFolder(async (folder) => {
      try {
        await unpack(archive, join(folder, isPackageName(name) ? name : ''));
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        return refusal([{ ...noDetails, path: name, message: 'The archive is corrupt.' }]);
      }
      const { issues, code } = await checkCode([folder], { trust, now: clock.now() });
      const inArchive = (path: string): string =>
        isPackageName(name) ? relative(folder, path) : join(name, relative(folder, path));
      const packages = await findPackages(folder);
      if (code.length + packages.length === 0) return refusal([nothingIn(name)]);
      const codeIssues = code.length > 0 ? issues : [];
      const listed = [
        ...codeIssues.map((issue) => toNotaryIssue(issue, inArchive)),
        ...unsignedAmong(packages, inArchive),
      ];
      if (listed.some(({ severity }) => severity === 'error')) return refusal(listed);
      return {
        status: 'Accepted',
        statusSummary: 'Ready for distribution',
        statusCode: 0,
        ticketContents: [
          ...code.flatMap((each) => contentsOf(each, inArchive)),
          ...packages.flatMap((each) => ticketOfPackage(each, inArchive)),
        ],
        issues: listed.length > 0 ? listed : null,
      };
    });
}

const isPackageName = (name: string): boolean => containerKindOfName(name) === 'pkg';

/** Disk images contain a link to the folder into which users drag the app. */
const asInImages = { ...generous, ignoredLinks: ['/Applications'] };

/** Unpacks zip archives and the replay's disk images, which are zip archives, too. Packages are only copied. */
async function unpack(archive: string, target: string): Promise<void> {
  if (await withFile(archive, isFlatPackage)) return copyFile(archive, target);
  await extractZip(archive, target, asInImages);
  for (const path of await filesBelow(target)) {
    if (containerKindOfName(path) !== 'dmg') continue;
    const image = `${path}.packed`;
    await rename(path, image);
    await extractZip(image, path, asInImages);
    await rm(image);
  }
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

/** Returns an issue as the notary words it, without its cause and remedy. */
function toNotaryIssue(issue: Issue, inArchive: (path: string) => string): NotaryIssue {
  const { severity, path, message, docUrl, architecture } = issue;
  return { severity, code: null, path: inArchive(path), message, docUrl, architecture };
}

interface FoundPackage {
  path: string;
  content: FlatPackage;
}

async function findPackages(folder: string): Promise<FoundPackage[]> {
  const paths = (await filesBelow(folder)).filter(isPackageName);
  return Promise.all(paths.map(async (path) => ({ path, content: await withFile(path, readFlatPackage) })));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function unsignedAmong(
  packages: readonly FoundPackage[],
  inArchive: (path: string) => string,
): NotaryIssue[] {
  const { message, docUrl } = notaryMessage('not-signed');
  return packages
    .filter(({ content }) => content.certificates.length === 0)
    .map(({ path }) => ({ ...noDetails, path: inArchive(path), message, docUrl }));
}

/** Returns a package's entry in the ticket: the checksum of its table of contents. */
function ticketOfPackage(
  { path, content }: FoundPackage,
  inArchive: (path: string) => string,
): TicketContent[] {
  const { checksum } = content;
  const digestAlgorithm = digestNames[checksum?.algorithm ?? ''];
  if (checksum === null || digestAlgorithm === undefined) return [];
  return [{ path: inArchive(path), digestAlgorithm, cdhash: checksum.value.subarray(0, 20).toString('hex') }];
}

/** Returns the entries of code in the ticket. A bundle has entries for its own path and for that of its program. */
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

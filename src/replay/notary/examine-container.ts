import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readDiskImageSignature } from '../../archive/disk-image/disk-image.js';
import { readFlatPackage } from '../../archive/flat-package/flat-package.js';
import { type ContainerKind, containerKind } from '../../artifact/artifact-kind.js';
import type { CodeVerification } from '../../bundle/code-verification.js';
import { findArtifacts, type Nesting, withContents } from '../../inspect/container-contents.js';
import type { NotaryIssue, TicketContent } from '../../notary/notary.js';
import { notaryMessage } from '../../notary/notary-messages.js';
import { checkCode } from '../../preflight/check-code.js';
import { cdHash } from '../../signature/code-directory/code-directory.js';
import { hashTypeName } from '../../signature/code-directory/hash-types.js';
import { bestCodeDirectory, readSignature } from '../../signature/embedded-signature.js';
import type { VerifyOptions } from '../../signature/verify/verification.js';
import { withFile } from '../../system/files/byte-source.js';
import type { Issue } from '../../system/issue.js';

/** A file that holds other files. */
export interface Container {
  path: string;
  kind: ContainerKind;
  /** Of a container in another. */
  nesting?: Nesting | undefined;
  /** Path in the notary's log: that of the container around it, and the path in it. */
  name: string;
}

/** The result of examining a container. */
export interface FoundCode {
  issues: NotaryIssue[];
  /** Entries of the ticket. */
  contents: TicketContent[];
  /** True when it holds nothing that can be notarized. */
  isEmpty: boolean;
}

export const noDetails = { severity: 'error', code: null, docUrl: null, architecture: null } as const;

/** Examines a container and all containers in it. Throws `FormatError` for one that cannot be unpacked. */
export async function examineContainer(container: Container, options: VerifyOptions): Promise<FoundCode> {
  const own = await examineItself(container);
  const inside = await withContents(container, async ({ folder, inside: nesting }) => {
    if (folder === null) return []; // a file system that only Apple's notary reads
    const name = (path: string) => join(container.name, relative(folder, path));
    const found = [await examineCode(folder, name, options)];
    for (const path of await findContainers(folder)) {
      const inner = { ...path, nesting, name: name(path.path) };
      found.push(await examineContainer(inner, options));
    }
    return found;
  });
  const all = [own, ...inside];
  return {
    issues: all.flatMap(({ issues }) => issues),
    contents: all.flatMap(({ contents }) => contents),
    isEmpty: all.every(({ isEmpty }) => isEmpty),
  };
}

async function findContainers(folder: string): Promise<Pick<Container, 'path' | 'kind'>[]> {
  const found: Pick<Container, 'path' | 'kind'>[] = [];
  for (const path of await findArtifacts(folder)) {
    const kind = (await stat(path)).isDirectory() ? null : await containerKind(path);
    if (kind !== null) found.push({ path, kind });
  }
  return found;
}

const nothing: FoundCode = { issues: [], contents: [], isEmpty: true };

/** Examines the signature of a container itself: packages must have one, and images may. */
function examineItself({ path, kind, name }: Container): Promise<FoundCode> {
  if (kind === 'pkg') return withFile(path, (source) => examinePackage(readFlatPackage(source), name));
  if (kind !== 'dmg') return Promise.resolve(nothing);
  return withFile(path, (source) => {
    const bytes = readDiskImageSignature(source);
    if (bytes === null) return nothing;
    const best = bestCodeDirectory(readSignature(bytes));
    const digestAlgorithm = algorithmOf(best.hashType);
    return {
      issues: [],
      contents: [{ path: name, digestAlgorithm, cdhash: cdHash(best) }],
      isEmpty: false,
    };
  });
}

/** The entry of a package in the ticket is the checksum of its table of contents. */
function examinePackage(
  { certificates, checksum }: ReturnType<typeof readFlatPackage>,
  name: string,
): FoundCode {
  const { message, docUrl } = notaryMessage('not-signed');
  const issues = certificates.length === 0 ? [{ ...noDetails, path: name, message, docUrl }] : [];
  const digestAlgorithm = digestNames[checksum?.algorithm ?? ''];
  if (checksum === null || digestAlgorithm === undefined) return { issues, contents: [], isEmpty: false };
  const cdhash = checksum.value.toString('hex', 0, cdHashBytes);
  return { issues, contents: [{ path: name, digestAlgorithm, cdhash }], isEmpty: false };
}

async function examineCode(
  folder: string,
  name: (path: string) => string,
  options: VerifyOptions,
): Promise<FoundCode> {
  const { issues, code } = await checkCode([folder], options);
  if (code.length === 0) return nothing;
  return {
    issues: issues.map((issue) => toNotaryIssue(issue, name)),
    contents: code.flatMap((each) => contentsOf(each, name)),
    isEmpty: false,
  };
}

/** Returns an issue as the notary words it, without its cause and remedy. */
function toNotaryIssue(issue: Issue, inArchive: (path: string) => string): NotaryIssue {
  const { severity, path, message, docUrl, architecture } = issue;
  return { severity, code: null, path: inArchive(path), message, docUrl, architecture };
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
              digestAlgorithm: algorithmOf(best.hashType),
              cdhash: best.cdHash,
              arch,
            },
          ],
    ),
  );
}

const digestNames: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256' };

const algorithmOf = (hashType: number): string => digestNames[hashTypeName(hashType) ?? ''] ?? 'SHA-256';

/** Tickets contain the first bytes of a hash of any type. */
const cdHashBytes = 20;

import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { readFlatPackage } from '../archive/flat-package/flat-package.js';
import { type ContainerKind, containerKind } from '../artifact/artifact-kind.js';
import { findArtifacts, type Nesting, type NotOpened, withContents } from '../inspect/container-contents.js';
import { notaryMessage } from '../notary/notary-messages.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import { withFile } from '../system/files/byte-source.js';
import type { Issue } from '../system/issue.js';
import { mapBounded } from '../system/parallel.js';
import { entitlementAdvice, missingSlices } from './advice.js';
import { checkCode, nothingToNotarize } from './check-code.js';

/**
 * Checks programs, bundles, folders, archives, disk images and installer packages by the notary's rules. Containers are
 * opened, and a path in one begins with the path of the container. Returns errors, for which the notary would reject, and
 * warnings. Throws when a path cannot be read, and `FormatError` for a malformed container.
 */
export async function preflight(paths: readonly string[], options: VerifyOptions): Promise<Issue[]> {
  const issues = await mapBounded(paths, 2, (path) => preflightPath(resolve(path), options));
  return issues.flat();
}

async function preflightPath(path: string, options: VerifyOptions, nesting?: Nesting): Promise<Issue[]> {
  const kind = (await stat(path)).isDirectory() ? null : await containerKind(path);
  if (kind !== null) return preflightContainer({ path, kind, nesting }, options);
  const { issues, code } = await checkCode([path], options);
  return [...issues, ...missingSlices(code), ...(await entitlementAdvice(code))];
}

interface Container {
  path: string;
  kind: ContainerKind;
  nesting: Nesting | undefined;
}

async function preflightContainer(container: Container, options: VerifyOptions): Promise<Issue[]> {
  const { path } = container;
  const own = await containerIssues(container);
  return withContents(container, async ({ folder, notOpened, inside: nesting }) => {
    if (folder === null) return [...own, notOpenedIssue(path, notOpened)];
    const artifacts = await findArtifacts(folder);
    if (artifacts.length === 0) return [...own, nothingToNotarize(path)];
    const inside: Issue[] = [];
    for (const artifact of artifacts) inside.push(...(await preflightPath(artifact, options, nesting)));
    return [...own, ...inside.map((issue) => ({ ...issue, path: join(path, relative(folder, issue.path)) }))];
  });
}

/** The notary rejects packages without a signature of their own; archives and disk images need none. */
async function containerIssues({ path, kind }: Container): Promise<Issue[]> {
  if (kind !== 'pkg') return [];
  const { certificates } = await withFile(path, readFlatPackage);
  if (certificates.length > 0) return [];
  const { message, docUrl } = notaryMessage('not-signed');
  const remedy =
    'Sign the package with a Developer ID Installer certificate (go-notarize sign, or productsign on a Mac).';
  return [{ severity: 'error', code: 'not-signed', path, architecture: null, message, remedy, docUrl }];
}

const reasons: Record<NotOpened, string> = {
  encrypted: 'it is encrypted',
  apfs: 'its file system is APFS, which only macOS reads',
  'unknown-file-system': 'its file system is neither HFS+ nor APFS',
};

function notOpenedIssue(path: string, reason: NotOpened): Issue {
  return {
    severity: 'warning',
    code: 'image-not-opened',
    path,
    architecture: null,
    message: `The contents of ${basename(path)} were not checked: ${reasons[reason]}.`,
    remedy: 'Check the programs before they are put into the image, or make the image with HFS+.',
    docUrl: null,
  };
}

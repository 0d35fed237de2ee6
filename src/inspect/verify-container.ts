import { join, relative } from 'node:path';
import { type ContainerKind, isArchive } from '../artifact/artifact-kind.js';
import { isSound, type VerifyOptions } from '../signature/verify/verification.js';
import { FormatError } from '../system/errors.js';
import { withFile } from '../system/files/byte-source.js';
import { findArtifacts, withContents } from './container-contents.js';
import type { ContentVerification, Location, PathVerification } from './path-verification.js';
import { type ContainerVerification, verifyDiskImage, verifyPackage } from './verify-container-signature.js';

interface Container extends Location {
  kind: ContainerKind;
}

/** Verifies an artifact inside the container. */
type VerifyInside = (location: Location, options: VerifyOptions) => Promise<PathVerification>;

/** Verifies a container: its own signature, and what is in it by `verifyInside`. A malformed container is a problem. */
export async function verifyContainer(
  container: Container,
  options: VerifyOptions,
  verifyInside: VerifyInside,
): Promise<PathVerification> {
  try {
    return await verifyParts(container, options, verifyInside);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { code, message, remedy } = error;
    const issue = { severity: 'error', code, message: sentence(message), remedy, docUrl: null } as const;
    return {
      valid: false,
      authority: null,
      problems: [{ ...issue, path: container.name, architecture: null }],
    };
  }
}

async function verifyParts(
  container: Container,
  options: VerifyOptions,
  verifyInside: VerifyInside,
): Promise<PathVerification> {
  const { name } = container;
  const own = await verifyOwnSignature(container, options);
  const found = own.findings.map((finding) => ({ ...finding, path: name, architecture: null }));
  return withContents(container, async ({ folder, notOpened, inside: nesting }) => {
    const contents: ContentVerification[] = [];
    for (const path of folder === null ? [] : await findArtifacts(folder)) {
      const inside = { path, name: join(name, relative(folder ?? '', path)), nesting };
      contents.push({ path: inside.name, ...(await verifyInside(inside, options)) });
    }
    const problems = [...found, ...contents.flatMap((each) => each.problems)];
    const authority = isArchive(container.kind) ? commonAuthority(contents) : own.authority;
    return { valid: isSound(problems), authority, problems, contents, notOpened };
  });
}

async function verifyOwnSignature(
  { path, kind }: Container,
  options: VerifyOptions,
): Promise<ContainerVerification> {
  if (kind === 'zip' || kind === 'tar.gz') return { authority: null, findings: [] };
  const verify = kind === 'dmg' ? verifyDiskImage : verifyPackage;
  return withFile(path, (source) => verify(source, options));
}

/** An archive has no signature: it has the authority that all its contents share. */
function commonAuthority(contents: readonly ContentVerification[]): PathVerification['authority'] {
  const [first, ...others] = contents.map(({ authority }) => authority);
  return first !== undefined && others.every((authority) => authority === first) ? first : null;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

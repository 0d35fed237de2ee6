import { join, relative } from 'node:path';
import { artifactKind, type ContainerKind, isArchive } from '../artifact/artifact-kind.js';
import { allProblems } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import { isSound, type VerifyOptions } from '../signature/verify/verification.js';
import { FormatError } from '../system/errors.js';
import { withFile } from '../system/files/byte-source.js';
import type { Issue } from '../system/issue.js';
import { checkStapledTicket } from '../ticket/check-stapled-ticket.js';
import { findArtifacts, type NotOpened, withContents } from './container-contents.js';
import { type ContainerVerification, verifyDiskImage, verifyPackage } from './verify-container.js';

export interface PathVerification {
  /** True without errors; warnings are allowed. */
  valid: boolean;
  /** Owner of the trusted root of the signature; null for an untrusted root or no signature. */
  authority: 'apple' | 'replay' | null;
  /** Problems of a container and of its contents, whose paths begin with that of the container. */
  problems: Issue[];
  /** Of a container: the programs, bundles and containers in it. */
  contents?: ContentVerification[];
  /** Of a container: why it was not opened; null when it was. */
  notOpened?: NotOpened | null;
}

interface ContentVerification extends PathVerification {
  /** Path of the container, with the path inside it. */
  path: string;
}

/** Verifies a Mach-O file, a bundle or a container, with everything inside and stapled tickets, offline. */
export function verifyPath(path: string, options: VerifyOptions): Promise<PathVerification> {
  return verifyAt({ path, name: path, depth: 0 }, options);
}

interface Location {
  path: string;
  /** Path that is reported: of an artifact in a container, the path of the container and the path inside it. */
  name: string;
  /** Number of containers around it. */
  depth: number;
}

async function verifyAt(location: Location, options: VerifyOptions): Promise<PathVerification> {
  const { path, name } = location;
  const kind = await artifactKind(path);
  if (kind === 'app' || kind === 'binary') {
    const code = await verifyCode(path, options);
    const ticketProblems = await checkStapledTicket(code, options);
    const problems = [...allProblems(code), ...ticketProblems].map((problem) => ({
      ...problem,
      path: name + problem.path.slice(path.length),
    }));
    return { valid: code.valid && isSound(ticketProblems), authority: code.authority, problems };
  }
  try {
    return await verifyContainer({ ...location, kind }, options);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { code, message, remedy } = error;
    const issue = { severity: 'error', code, message: sentence(message), remedy, docUrl: null } as const;
    return { valid: false, authority: null, problems: [{ ...issue, path: name, architecture: null }] };
  }
}

interface Container extends Location {
  kind: ContainerKind;
}

async function verifyContainer(container: Container, options: VerifyOptions): Promise<PathVerification> {
  const { name, depth } = container;
  const own = await verifyOwnSignature(container, options);
  const found = own.findings.map((finding) => ({ ...finding, path: name, architecture: null }));
  return withContents(container, async ({ folder, notOpened }) => {
    const contents: ContentVerification[] = [];
    for (const path of folder === null ? [] : await findArtifacts(folder)) {
      const inside = { path, name: join(name, relative(folder ?? '', path)), depth: depth + 1 };
      contents.push({ path: inside.name, ...(await verifyAt(inside, options)) });
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

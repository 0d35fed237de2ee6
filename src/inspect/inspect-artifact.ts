import { lstat, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { artifactKind, type ContainerKind } from '../artifact/artifact-kind.js';
import { ticketPath } from '../bundle/bundle.js';
import { programWithoutLinks } from '../bundle/framework-links.js';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import { withFile } from '../system/files/byte-source.js';
import { findArtifacts, withContents } from './container-contents.js';
import { describeTicket } from './describe-ticket.js';
import { inspectDiskImage, inspectPackage } from './inspect-container.js';
import type { CodeInspection, Contents, Inspection, StapledTicket } from './inspection.js';

/**
 * Describes code and stapled tickets of an artifact, without a verdict: Mach-O files, bundles of any layout, zip
 * archives with their contents, disk images and installer packages. Throws `FormatError` for any other or malformed file.
 */
export async function inspectArtifact(path: string): Promise<Inspection> {
  return inspectAt(path, { name: path, depth: 0 });
}

/** Name in the outermost archive, and number of archives around the file. */
interface Location {
  name: string;
  depth: number;
}

async function inspectAt(path: string, location: Location): Promise<Inspection> {
  const { name } = location;
  const kind = await artifactKind(path);
  switch (kind) {
    case 'app':
      return { path: name, ...(await inspectBundle(path)) };
    case 'zip':
    case 'tar.gz': {
      const contents = await inspectContents(path, kind, location);
      return { path: name, kind, slices: [], ticket: 'not-applicable', ...contents };
    }
    case 'dmg': {
      const image = await withFile(path, inspectDiskImage);
      return { path: name, ...image, ...(await inspectContents(path, kind, location)) };
    }
    case 'pkg': {
      const installer = await withFile(path, inspectPackage);
      return { path: name, ...installer, ...(await inspectContents(path, kind, location)) };
    }
    case 'binary':
      return { path: name, kind: 'binary', slices: await inspectMachO(path), ticket: 'not-applicable' };
  }
}

async function inspectBundle(path: string): Promise<CodeInspection> {
  const program = await programWithoutLinks(path);
  if (program !== null)
    return { kind: 'bundle', slices: await inspectMachO(program), ticket: 'none', linksLost: true };
  const { base, executable } = await readSignableBundle(path);
  const slices = await inspectMachO(executable);
  const cdHashes = slices.flatMap(({ signature }) => signature.cdHash ?? []);
  return { kind: 'bundle', slices, ticket: await ticketBeside(ticketPath({ base }), cdHashes) };
}

async function ticketBeside(path: string, cdHashes: readonly string[]): Promise<StapledTicket> {
  const found = await lstat(path).catch(() => null);
  return describeTicket(found?.isFile() ? await readFile(path) : null, cdHashes);
}

/** Returns the contents of a container, named by their paths inside it; none, with the reason, when it cannot be opened. */
function inspectContents(path: string, kind: ContainerKind, { depth }: Location): Promise<Contents> {
  return withContents({ path, kind, depth }, async ({ folder, notOpened }) => {
    if (folder === null) return { contents: [], notOpened };
    const contents: Inspection[] = [];
    for (const found of await findArtifacts(folder)) {
      contents.push(await inspectAt(found, { name: relative(folder, found), depth: depth + 1 }));
    }
    return { contents, notOpened: null };
  });
}

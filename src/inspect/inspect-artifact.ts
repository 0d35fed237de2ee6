import { lstat, readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { extractZip } from '../archive/zip/read-zip.js';
import { artifactKind, containerKind } from '../artifact/artifact-kind.js';
import { codeResourcesName, isBundle } from '../bundle/bundle.js';
import { isCode } from '../bundle/code-file.js';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import { withFile } from '../system/byte-source.js';
import { FormatError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files.js';
import { isTicket, isTicketFor } from '../ticket/look-up-tickets.js';
import { inspectDiskImage, inspectPackage } from './inspect-container.js';
import type { CodeInspection, Inspection, StapledTicket } from './inspection.js';

/**
 * Tells what is signed in a file or a bundle, and whether a ticket is stapled to it, without judging it: Mach-O
 * files, bundles of any layout, zip archives with what is in them, disk images and installer packages.
 * Throws `FormatError` when it is none of these, or is malformed.
 */
export async function inspectArtifact(path: string): Promise<Inspection> {
  return inspectAt(path, { name: path, depth: 0 });
}

/** Where something is: its name in the outermost archive, and how many archives are around it. */
interface Where {
  name: string;
  depth: number;
}

/** Archives in archives are looked into so far; real ones have one in another at most. */
const deepestArchive = 3;

async function inspectAt(path: string, where: Where): Promise<Inspection> {
  const { name } = where;
  switch (await artifactKind(path)) {
    case 'app':
      return { path: name, ...(await inspectBundle(path)) };
    case 'zip':
      return inspectZip(path, where);
    case 'dmg':
      return { path: name, ...(await withFile(path, inspectDiskImage)) };
    case 'pkg':
      return { path: name, ...(await withFile(path, inspectPackage)) };
    case 'binary':
      return { path: name, kind: 'binary', slices: await inspectMachO(path), ticket: 'not-applicable' };
  }
}

async function inspectBundle(path: string): Promise<CodeInspection> {
  const { base, executable } = await readSignableBundle(path);
  const slices = await inspectMachO(executable);
  const cdHashes = slices.flatMap(({ signature }) => signature.cdHash ?? []);
  return { kind: 'bundle', slices, ticket: await ticketBeside(join(base, codeResourcesName), cdHashes) };
}

async function ticketBeside(path: string, cdHashes: readonly string[]): Promise<StapledTicket> {
  const found = await lstat(path).catch(() => null);
  const ticket = found?.isFile() ? await readFile(path) : null;
  if (ticket === null || !isTicket(ticket)) return 'none';
  return cdHashes.some((cdHash) => isTicketFor(ticket, cdHash)) ? 'stapled' : 'for-other-code';
}

function inspectZip(path: string, { name, depth }: Where): Promise<Inspection> {
  if (depth >= deepestArchive) throw new FormatError(`${name} is an archive in too many others`);
  return withTemporaryFolder(async (folder) => {
    await extractZip(path, folder);
    const contents: Inspection[] = [];
    for (const found of await findInspectable(folder)) {
      contents.push(await inspectAt(found, { name: relative(folder, found), depth: depth + 1 }));
    }
    return { path: name, kind: 'zip', slices: [], ticket: 'not-applicable', contents };
  });
}

/** The outermost of what can be inspected below a folder, in the order of the names; links are not followed. */
async function findInspectable(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      found.push(...((await isProgramBundle(path)) ? [path] : await findInspectable(path)));
    else if (entry.isFile() && ((await isCode(path)) || (await containerKind(path)))) found.push(path);
  }
  return found;
}

/** A plain folder may have an Info.plist in it, and a bundle of resources has no program. */
async function isProgramBundle(path: string): Promise<boolean> {
  if (extname(path) === '' || !(await isBundle(path))) return false;
  try {
    await readSignableBundle(path);
    return true;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

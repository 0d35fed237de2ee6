import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentEntry, ContentRecord } from '../../archive/content.js';
import type { Artifact } from '../../artifact/artifact.js';
import { codeResourcesName } from '../../bundle/bundle.js';
import { sha256OfFile } from '../../system/files/digest-file.js';
import { hashWithoutTicket } from '../../ticket/hash-without-ticket.js';
import { readTicketFile } from '../../ticket/staple.js';

/** The bits of a mode that archives keep. */
const permissions = 0o777;

/**
 * Records hash, mode and link target of every file of an artifact, by its name. A stapled ticket is left out, so that
 * the record is the same before and after stapling.
 */
export async function recordContent({
  kind,
  name,
  path,
}: Pick<Artifact, 'kind' | 'name' | 'path'>): Promise<ContentRecord> {
  const record = new Map<string, ContentEntry>();
  for (const file of kind === 'app' ? await filesIn(path) : [path]) {
    const inside = relative(path, file).split(sep).join('/');
    if (kind === 'app' && (await isTicketFile(inside, file))) continue;
    record.set(inside === '' ? name : `${name}/${inside}`, await entryOf(file, kind));
  }
  return record;
}

/** Returns path and entry of the ticket that is stapled to an app, as `recordContent` would record them. */
export async function recordTicket({
  kind,
  name,
  path,
}: Pick<Artifact, 'kind' | 'name' | 'path'>): Promise<ContentRecord> {
  const record = new Map<string, ContentEntry>();
  for (const file of kind === 'app' ? await filesIn(path) : []) {
    const inside = relative(path, file).split(sep).join('/');
    if (await isTicketFile(inside, file)) record.set(`${name}/${inside}`, await entryOf(file, 'app'));
  }
  return record;
}

/** Records an artifact as `recordContent` does, with the ticket that is stapled to it. */
export async function recordStapled(
  artifact: Pick<Artifact, 'kind' | 'name' | 'path'>,
): Promise<ContentRecord> {
  const { kind, name, path } = artifact;
  if (kind === 'app') return new Map([...(await recordContent(artifact)), ...(await recordTicket(artifact))]);
  const mode = (await lstat(path)).mode & permissions;
  return new Map([[name, { kind: 'file', sha256: await sha256OfFile(path), mode }]]);
}

/** A ticket is beside the folder of the signature: in the bundle itself, in `Contents`, or in a version of a framework. */
const ticketPath = new RegExp(`^(Contents/|Versions/[^/]+/)?${codeResourcesName}$`);

async function isTicketFile(inside: string, file: string): Promise<boolean> {
  return ticketPath.test(inside) && (await readTicketFile(file)) !== null;
}

async function entryOf(path: string, kind: Artifact['kind']): Promise<ContentEntry> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return { kind: 'link', target: await readlink(path) };
  return { kind: 'file', sha256: await hashWithoutTicket(path, kind), mode: found.mode & permissions };
}

/** Lists files and links below a folder, sorted, without following links. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

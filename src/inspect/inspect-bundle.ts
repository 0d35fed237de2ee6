import { lstat, readFile } from 'node:fs/promises';
import { ticketPath } from '../bundle/bundle.js';
import { programWithoutLinks } from '../bundle/framework-links.js';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import { describeTicket } from './describe-ticket.js';
import type { CodeInspection, StapledTicket } from './inspection.js';

/** Describes the main executable of a bundle, and the ticket that is stapled to the bundle. Throws `FormatError`. */
export async function inspectBundle(path: string): Promise<CodeInspection> {
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

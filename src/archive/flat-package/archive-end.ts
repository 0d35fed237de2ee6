import type { ByteSource } from '../../system/files/byte-source.js';
import { packageTrailer, readTable, signatureElements, trailerMagic } from './flat-package.js';
import { readMembers } from './members.js';

/** Returns the offset in a package at which its heap ends, and a stapled ticket begins. Throws `FormatError`. */
function archiveEnd(source: ByteSource): number {
  const { table, heap } = readTable(source);
  const signatures = signatureElements(table).map(({ offset, size }) => offset + size);
  const members = readMembers(table).flatMap(({ data }) => (data ? [data.offset + data.length] : []));
  return heap + Math.max(0, ...signatures, ...members);
}

/** Reports whether a stapled ticket begins after the heap, whole or not. */
export function beginsTicket(source: ByteSource): boolean {
  const end = archiveEnd(source);
  const size = trailerMagic.length;
  return source.size >= end + size && source.read(end, size).toString('latin1') === trailerMagic;
}

/** Returns where a package ends without the ticket that is stapled to it; null is no ticket. */
export function endWithoutTicket({ size }: ByteSource, ticket: Buffer | null): number {
  return ticket === null ? size : size - ticket.length - 2 * packageTrailer.size;
}

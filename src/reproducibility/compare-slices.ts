import { type MachO, readMachO } from '../macho/mach-o.js';
import { unsignedContent } from '../macho/unsigned-content.js';
import { type ByteSource, bytesOf } from '../system/files/byte-source.js';
import type { SectionDifference } from './reproducibility.js';

/** A named part of a slice. */
export interface SlicePart {
  /** `__TEXT,__rodata`, `load commands` or `__LINKEDIT`. */
  name: string;
  content: Buffer;
}

/**
 * Splits a slice, without its signature, into load commands, sections and __LINKEDIT (symbols and strings). Padding
 * between them belongs to no part. Throws `FormatError` for a malformed slice.
 */
export function partsOf(source: ByteSource): SlicePart[] {
  const content = unsignedContent(source);
  const image = readMachO(bytesOf(content));
  const sections = image.segments
    .flatMap((segment) => segment.sections)
    .filter(({ offset, size }) => offset > 0 && size > 0)
    .map(({ name, segment, offset, size }) => ({ name: `${segment},${name}`, start: offset, size }));
  const parts = [
    { name: 'load commands', start: 0, size: image.commandsEnd },
    ...sections,
    ...symbols(image),
  ];
  return parts.map(({ name, start, size }) => ({ name, content: content.subarray(start, start + size) }));
}

/** `unsignedContent` sets the size of __LINKEDIT to zero; the segment is the last one, and ends with the file. */
function symbols({ segments }: MachO): { name: string; start: number; size: number }[] {
  const last = segments.find(({ name }) => name === '__LINKEDIT');
  return last === undefined
    ? []
    : [{ name: last.name, start: last.fileOffset, size: Number.MAX_SAFE_INTEGER }];
}

/** Lists the parts that differ between two builds of a slice, in the order of the file. */
export function compareParts(first: readonly SlicePart[], second: readonly SlicePart[]): SectionDifference[] {
  const names = [...new Set([...first, ...second].map(({ name }) => name))];
  return names.flatMap((section) => {
    const [a, b] = [first, second].map((parts) => contentOf(parts, section));
    return a === undefined || b === undefined || a.equals(b) ? [] : [{ section, ...countDifferences(a, b) }];
  });
}

/** Returns the content of a part; empty where the slice has none of this name. */
export function contentOf(parts: readonly SlicePart[], name: string): Buffer {
  return parts.find((part) => part.name === name)?.content ?? Buffer.alloc(0);
}

function countDifferences(a: Buffer, b: Buffer): { offset: number; bytes: number } {
  const shared = Math.min(a.length, b.length);
  let [offset, bytes] = [shared, Math.abs(a.length - b.length)];
  for (let at = shared - 1; at >= 0; at -= 1) {
    if (a[at] === b[at]) continue;
    bytes += 1;
    offset = at;
  }
  return { offset, bytes };
}

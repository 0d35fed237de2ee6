import type { ByteSource } from '../system/files/byte-source.js';
import { StructView } from '../system/struct-view.js';
import { fatTableEnd } from './fat-table.js';
import { loadCommand } from './load-commands.js';
import { isUniversal, type MachO, readMachO } from './mach-o.js';
import { readSlices, type Slice } from './universal.js';

/**
 * Checks the layout of a file like Apple's strict validation ("main executable failed strict validation"):
 * every byte belongs to a slice or is zero padding, and every slice ends with its link-edit data.
 * Source: Security, OSX/libsecurity_utilities/lib/macho++.cpp (`MachO::validateStructure`, `Universal`).
 * Returns one sentence for each problem. Throws `FormatError` when the file is not Mach-O.
 */
export function checkStrictLayout(source: ByteSource): string[] {
  const slices = readSlices(source);
  return [...gapProblems(source, slices), ...slices.flatMap(endProblems)];
}

function gapProblems(source: ByteSource, slices: readonly Slice[]): string[] {
  const inOrder = [...slices].sort((a, b) => a.offset - b.offset);
  const problems = headProblems(source, inOrder);
  inOrder.forEach((slice, index) => {
    const end = slice.offset + slice.size;
    const next = inOrder[index + 1];
    if (!next) {
      if (end !== source.size) problems.push(`there are ${source.size - end} bytes after the last slice`);
      return;
    }
    const gap = next.offset - end;
    const limit = 2 ** next.align;
    if (gap >= limit) problems.push(`the gap before the slice ${next.arch} is wider than its alignment`);
    else if (source.read(end, gap).some((byte) => byte !== 0)) {
      problems.push(`there is data between the slices ${slice.arch} and ${next.arch}`);
    }
  });
  return problems;
}

/** The table of a universal file and its first slice have only padding between them. */
function headProblems(source: ByteSource, [first]: readonly Slice[]): string[] {
  if (first === undefined || !isUniversal(source)) return [];
  const end = fatTableEnd(source);
  const isPadding = source.read(end, first.offset - end).every((byte) => byte === 0);
  return isPadding ? [] : [`there is data between the table of slices and the slice ${first.arch}`];
}

function endProblems(slice: Slice): string[] {
  const machO = readMachO(slice.source);
  const end = linkEditEnd(slice.source, machO);
  if (end === null || end === slice.size) return [];
  return [`the slice ${slice.arch} has ${slice.size - end} bytes that no load command accounts for`];
}

/** Returns the end of the link-edit data: of the segment, or else of the string table, which is last then. */
function linkEditEnd(source: ByteSource, machO: MachO): number | null {
  const segment = machO.segments.find(({ name }) => name === '__LINKEDIT');
  if (segment) return segment.fileOffset + segment.fileSize;
  const symbols = machO.commands.find(({ type, size }) => type === loadCommand.symbolTable && size >= 24);
  if (!symbols) return null;
  const { littleEndian } = machO;
  const view = new StructView(source.read(symbols.offset, 24), { littleEndian, what: 'LC_SYMTAB' });
  return view.u32(16) + view.u32(20);
}

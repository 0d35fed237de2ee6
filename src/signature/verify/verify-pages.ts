import type { ByteSource } from '../../system/files/byte-source.js';
import type { Finding } from '../../system/issue.js';
import { type CodeDirectory, pageCount } from '../code-directory/code-directory.js';
import { hashPages } from '../code-directory/hash-pages.js';
import { verifyFinding } from './verify-findings.js';

/** The code of a slice that its signature has to cover. */
export interface SignedCode {
  slice: ByteSource;
  /** Offset of the slice in its file. */
  sliceOffset: number;
  /** Offset of the signature, where the signed code must end. */
  signatureOffset: number;
}

/**
 * Recomputes every page hash of every CodeDirectory. CodeDirectories with the same pages share one pass over the code.
 * Returns at most one finding for each such group, with the file offset of the first page that differs.
 */
export async function verifyPages(
  code: SignedCode,
  directories: readonly CodeDirectory[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const group of groupsOf(directories)) findings.push(...(await verifyGroup(code, group)));
  return findings;
}

function groupsOf(directories: readonly CodeDirectory[]): CodeDirectory[][] {
  const groups = new Map<string, CodeDirectory[]>();
  for (const directory of directories) {
    const key = `${directory.pageSize} ${directory.codeLimit} ${directory.codeSlots}`;
    groups.set(key, [...(groups.get(key) ?? []), directory]);
  }
  return [...groups.values()];
}

async function verifyGroup(
  { slice, sliceOffset, signatureOffset }: SignedCode,
  group: readonly CodeDirectory[],
): Promise<Finding[]> {
  const [first] = group;
  if (!first) return [];
  const { codeLimit, pageSize } = first;
  if (codeLimit !== signatureOffset) {
    const message = `The signature covers ${codeLimit} of the ${signatureOffset} bytes before it.`;
    return [
      verifyFinding('code-limit-wrong', message, { offset: sliceOffset + Math.min(codeLimit, slice.size) }),
    ];
  }
  if (first.codeSlots !== pageCount(first)) {
    const message = `The CodeDirectory has ${first.codeSlots} page hashes for ${pageCount(first)} pages.`;
    return [verifyFinding('page-count-wrong', message)];
  }
  const hashTypes = group.map(({ hashType }) => hashType);
  const hashes = await hashPages({ source: slice, codeLimit, pageSize, hashTypes });
  const bad = [...new Set(group.flatMap((directory, index) => badPages(directory, hashes[index])))];
  if (bad.length === 0) return [];
  const page = Math.min(...bad);
  const offset = sliceOffset + page * pageSize;
  const more = bad.length > 1 ? ` (and ${bad.length - 1} more)` : '';
  const message = `Page ${page} of the code, at offset ${offset} of the file, was changed after signing${more}.`;
  return [verifyFinding('page-hash-mismatch', message, { offset })];
}

function badPages({ codeHashes, hashSize }: CodeDirectory, actual: Buffer | undefined): number[] {
  if (!actual || actual.equals(codeHashes)) return [];
  const pages = Array.from({ length: codeHashes.length / hashSize }, (_, page) => page);
  return pages.filter((page) => {
    const [start, end] = [page * hashSize, (page + 1) * hashSize];
    return !codeHashes.subarray(start, end).equals(actual.subarray(start, end));
  });
}

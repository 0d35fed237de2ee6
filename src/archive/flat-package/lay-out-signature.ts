import { createHash, type X509Certificate } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { endWithoutTicket } from './archive-end.js';
import { readFlatPackage, readTable, signatureElements } from './flat-package.js';
import { headerSize } from './is-flat-package.js';
import { type Member, readMembers } from './members.js';

/** Signatures for which a package gets space. */
export interface PackageSignatures {
  /** Leaf first. */
  certificates: readonly X509Certificate[];
  rsaSize: number;
  cmsSize: number;
}

/** A package up to its signatures, which come next: RSA, then CMS, then the contents of the members. */
export interface SignatureLayout {
  /** Header, table of contents and checksum. */
  head: Buffer;
  /** Of the packed table of contents; both signatures are over it. */
  checksum: { algorithm: PackageChecksum; value: Buffer };
  /** Range of the members in the file that was read. */
  members: { start: number; end: number };
}

/** Algorithms that the table of contents is hashed with, by their numbers in the header. */
const checksumNumbers = { sha1: 1, sha256: 3 } as const;
const checksumSizes = { sha1: 20, sha256: 32 } as const;
export type PackageChecksum = keyof typeof checksumNumbers;

/**
 * Lays out a package for new signatures, in place of earlier ones and without a stapled ticket. The members keep their
 * bytes; their offsets move. productsign does the same. Throws `FormatError` for a malformed package.
 */
export function layOutSignature(source: ByteSource, signatures: PackageSignatures): SignatureLayout {
  const { table, heap } = readTable(source);
  const { checksum, ticket } = readFlatPackage(source);
  const algorithm = checksum?.algorithm === 'sha256' ? 'sha256' : 'sha1';
  const earlier = signatureElements(table);
  const members = readMembers(table);
  const start = startOfMembers(members, Math.max(0, ...earlier.map(({ offset, size }) => offset + size)));
  const prefix = checksumSizes[algorithm] + signatures.rsaSize + signatures.cmsSize;
  const unsigned = earlier
    .reduce((text, element) => text.replace(element.text, ''), table)
    .replace(/<signature-creation-time>[^<]*<\/signature-creation-time>/, '');
  const rewritten = moveMembers(unsigned, prefix - start).replace(
    /<toc>/,
    (toc) => toc + signatureTexts(algorithm, signatures),
  );
  checkMembers(readMembers(rewritten), members, prefix - start);
  const packed = deflateSync(rewritten);
  const value = createHash(algorithm).update(packed).digest();
  return {
    head: Buffer.concat([headerOf(packed, rewritten, algorithm), packed, value]),
    checksum: { algorithm, value },
    members: { start: heap + start, end: endWithoutTicket(source, ticket) },
  };
}

/** Returns where the contents begin in the heap: after the earlier signatures, unless a member is stored before them. */
function startOfMembers(members: readonly Member[], afterSignatures: number): number {
  const isBefore = ({ data }: Member) => data !== null && data.length > 0 && data.offset < afterSignatures;
  return members.some(isBefore) ? 0 : afterSignatures;
}

/** Moves all offsets that are left in a table: those of members, and of their extended attributes. */
function moveMembers(table: string, shift: number): string {
  return table.replaceAll(
    /<offset>\s*(\d{1,15})\s*<\/offset>/g,
    (_, offset: string) => `<offset>${Math.max(0, Number(offset) + shift)}</offset>`,
  );
}

function signatureTexts(algorithm: PackageChecksum, signatures: PackageSignatures): string {
  const { certificates, rsaSize, cmsSize } = signatures;
  const rsaOffset = checksumSizes[algorithm];
  const encoded = certificates.map(({ raw }) => `<X509Certificate>${base64Lines(raw)}</X509Certificate>`);
  const keyInfo = `<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>${encoded.join('')}</X509Data></KeyInfo>`;
  const range = (offset: number, size: number) => `<offset>${offset}</offset><size>${size}</size>`;
  return [
    `<checksum style="${algorithm}">${range(0, rsaOffset)}</checksum>`,
    `<signature style="RSA">${range(rsaOffset, rsaSize)}${keyInfo}</signature>`,
    `<x-signature style="CMS">${range(rsaOffset + rsaSize, cmsSize)}${keyInfo}</x-signature>`,
  ].join('');
}

function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{72}/g, '$&\n');
}

/** Throws unless the members of the rewritten table are those of the original, moved. */
function checkMembers(rewritten: readonly Member[], original: readonly Member[], shift: number): void {
  const moved = original.map((member) => {
    if (member.data === null) return member;
    return { ...member, data: { ...member.data, offset: Math.max(0, member.data.offset + shift) } };
  });
  if (JSON.stringify(rewritten) === JSON.stringify(moved)) return;
  throw new FormatError('the table of contents of the package has parts that cannot be moved');
}

function headerOf(packed: Buffer, table: string, algorithm: PackageChecksum): Buffer {
  const header = Buffer.alloc(headerSize);
  header.write('xar!', 'latin1');
  header.writeUInt16BE(headerSize, 4);
  header.writeUInt16BE(1, 6);
  header.writeBigUInt64BE(BigInt(packed.length), 8);
  header.writeBigUInt64BE(BigInt(Buffer.byteLength(table)), 16);
  header.writeUInt32BE(checksumNumbers[algorithm], 24);
  return header;
}

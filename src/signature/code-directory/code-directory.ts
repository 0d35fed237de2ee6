import { FormatError } from '../../system/errors.js';
import { StructView } from '../../system/struct-view.js';
import { blobMagic } from '../superblob.js';
import { fullHash, hashSize, isKnownHashType, slotHash } from './hash-types.js';

/**
 * A CodeDirectory: the hashes that a signature covers. Integers are big-endian; a version has the fields up to its own.
 *
 *   0  magic fade0c02    20 identOffset      36 hashSize  u8     44 scatterOffset  0x20100   72 execSegLimit u64  0x20400
 *   4  length            24 nSpecialSlots    37 hashType  u8     48 teamOffset     0x20200   80 execSegFlags u64  0x20400
 *   8  version           28 nCodeSlots       38 platform  u8     52 spare3         0x20300   88 runtime           0x20500
 *   12 flags             32 codeLimit        39 pageSize  log2   56 codeLimit64    0x20300   92 preEncryptOffset  0x20500
 *   16 hashOffset                            40 spare2           64 execSegBase    0x20400   96 linkage           0x20600
 *
 * The identifier and the team follow, NUL-terminated, then the hashes: special slots from -nSpecialSlots to -1, code
 * pages from 0 on. hashOffset points at the hash of page 0.
 * Source: Security, OSX/libsecurity_codesigning/lib/codedirectory.h and cdbuilder.cpp.
 */
export const codeDirectoryVersion = {
  earliest: 0x20001,
  scatter: 0x20100,
  team: 0x20200,
  codeLimit64: 0x20300,
  execSegment: 0x20400,
  runtime: 0x20500,
  linkage: 0x20600,
  /** The first version that readers must refuse: `CodeDirectory::compatibilityLimit`. */
  limit: 0x2f000,
} as const;

/** A cdhash has 20 bytes, whatever the hash type: CSCommonPriv.h, `kSecCodeCDHashLength`. */
const cdHashSize = 20;

/** Limit of the page size; the largest that Apple's tools write is 64 KiB. */
const largestPageExponent = 24;

/** The fields that are not derived from the hashes. */
export interface CodeDirectoryFields {
  version: number;
  flags: number;
  hashType: number;
  platform: number;
  /** Bytes in a page; 0: all is one page. */
  pageSize: number;
  /** Number of bytes that are hashed from the start of the slice. */
  codeLimit: number;
  identifier: string;
  teamId: string | null;
  execSegment: { base: number; limit: number; flags: number };
  /** xxxx.yy.zz in nibbles; 0 for none. */
  runtime: number;
}

export interface CodeDirectory extends CodeDirectoryFields {
  /** The whole blob with its header. */
  blob: Buffer;
  hashSize: number;
  specialSlots: number;
  codeSlots: number;
  /** The hashes of the code pages, one after the other. */
  codeHashes: Buffer;
  /** The hashes of the special slots from the highest slot down to 1, one after the other. */
  specialHashes: Buffer;
}

/** Reads a CodeDirectory blob. Throws `FormatError` when an offset, size or count is impossible. */
export function readCodeDirectory(blob: Buffer): CodeDirectory {
  const view = new StructView(blob, { littleEndian: false, what: 'the CodeDirectory' });
  const version = view.u32(8);
  if (view.u32(0) !== blobMagic.codeDirectory || view.u32(4) !== blob.length) {
    throw new FormatError('the CodeDirectory has another magic or length than its blob', 0);
  }
  if (version < codeDirectoryVersion.earliest || version >= codeDirectoryVersion.limit) {
    throw new FormatError(`the CodeDirectory has the unknown version 0x${version.toString(16)}`, 8);
  }
  const since = (first: number): boolean => version >= first;
  if (since(codeDirectoryVersion.scatter) && view.u32(44) !== 0) {
    throw new FormatError('the CodeDirectory scatters its pages, which no macOS program does', 44);
  }
  const wideLimit = since(codeDirectoryVersion.codeLimit64) ? view.u64(56) : 0;
  const teamOffset = since(codeDirectoryVersion.team) ? view.u32(48) : 0;
  const exec = since(codeDirectoryVersion.execSegment);
  return {
    blob,
    version,
    flags: view.u32(12),
    platform: view.u8(38),
    pageSize: readPageSize(view),
    codeLimit: wideLimit || view.u32(32),
    identifier: view.terminated(view.u32(20)),
    teamId: teamOffset === 0 ? null : view.terminated(teamOffset),
    execSegment: exec
      ? { base: view.u64(64), limit: view.u64(72), flags: Number(view.bigU64(80) & 0xffffffffn) }
      : { base: 0, limit: 0, flags: 0 },
    runtime: since(codeDirectoryVersion.runtime) ? view.u32(88) : 0,
    ...readHashes(view),
  };
}

function readPageSize(view: StructView): number {
  const exponent = view.u8(39);
  if (exponent > largestPageExponent)
    throw new FormatError('the CodeDirectory has an impossible page size', 39);
  return exponent === 0 ? 0 : 2 ** exponent;
}

type Hashes = Pick<
  CodeDirectory,
  'hashType' | 'hashSize' | 'specialSlots' | 'codeSlots' | 'codeHashes' | 'specialHashes'
>;

function readHashes(view: StructView): Hashes {
  const [offset, specialSlots, codeSlots] = [view.u32(16), view.u32(24), view.u32(28)];
  const [size, hashType] = [view.u8(36), view.u8(37)];
  if (!isKnownHashType(hashType) || size !== hashSize(hashType)) {
    throw new FormatError(`the CodeDirectory has hashes of type ${hashType} with ${size} bytes`, 36);
  }
  const specialSize = specialSlots * size;
  return {
    hashType,
    hashSize: size,
    specialSlots,
    codeSlots,
    codeHashes: view.part(offset, codeSlots * size),
    specialHashes: view.part(offset - specialSize, specialSize),
  };
}

/** Returns the hash in a special slot (1 and up); null when the slot is beyond the last or all zero, which means absent. */
export function specialHash(directory: CodeDirectory, slot: number): Buffer | null {
  const { specialSlots, specialHashes, hashSize: size } = directory;
  if (slot < 1 || slot > specialSlots) return null;
  const start = (specialSlots - slot) * size;
  const found = specialHashes.subarray(start, start + size);
  return found.some((byte) => byte !== 0) ? found : null;
}

/** Returns the cdhash of a CodeDirectory blob: 40 lower-case hex digits. */
export function cdHash({ hashType, blob }: Pick<CodeDirectory, 'hashType' | 'blob'>): string {
  return fullHash(hashType, blob).toString('hex', 0, cdHashSize);
}

/** The bytes to hash into the special slots, by slot number. */
export type SpecialContents = ReadonlyMap<number, Buffer>;

const headerSizes: readonly { from: number; size: number }[] = [
  { from: codeDirectoryVersion.runtime, size: 96 },
  { from: codeDirectoryVersion.execSegment, size: 88 },
  { from: codeDirectoryVersion.codeLimit64, size: 64 },
  { from: codeDirectoryVersion.team, size: 52 },
  { from: codeDirectoryVersion.scatter, size: 48 },
];

/** Returns the lowest version that has all fields needed: cdbuilder.cpp, `CodeDirectory::Builder::build`. */
export function lowestVersion(fields: Omit<CodeDirectoryFields, 'version'>): number {
  if (fields.runtime > 0) return codeDirectoryVersion.runtime;
  if (fields.execSegment.limit > 0) return codeDirectoryVersion.execSegment;
  if (fields.codeLimit > 0xffffffff) return codeDirectoryVersion.codeLimit64;
  if (fields.teamId !== null) return codeDirectoryVersion.team;
  return codeDirectoryVersion.scatter;
}

interface Layout {
  identifierOffset: number;
  teamOffset: number;
  hashOffset: number;
  specialSlots: number;
  codeSlots: number;
  length: number;
}

function layOut(fields: CodeDirectoryFields, specialSlots: number): Layout {
  const identifierOffset = headerSizes.find(({ from }) => fields.version >= from)?.size ?? 44;
  const afterIdentifier = identifierOffset + Buffer.byteLength(fields.identifier) + 1;
  const afterTeam = afterIdentifier + (fields.teamId === null ? 0 : Buffer.byteLength(fields.teamId) + 1);
  const codeSlots = pageCount(fields);
  const hashOffset = afterTeam + specialSlots * hashSize(fields.hashType);
  return {
    identifierOffset,
    teamOffset: fields.teamId === null ? 0 : afterIdentifier,
    hashOffset,
    specialSlots,
    codeSlots,
    length: hashOffset + codeSlots * hashSize(fields.hashType),
  };
}

/** Returns the number of pages up to the code limit. */
export function pageCount({
  codeLimit,
  pageSize,
}: Pick<CodeDirectoryFields, 'codeLimit' | 'pageSize'>): number {
  if (codeLimit === 0) return 0;
  return pageSize === 0 ? 1 : Math.ceil(codeLimit / pageSize);
}

/** Returns the size in bytes of the CodeDirectory that `writeCodeDirectory` writes. */
export function codeDirectorySize(fields: CodeDirectoryFields, specials: SpecialContents): number {
  return layOut(fields, Math.max(0, ...specials.keys())).length;
}

/** Writes a CodeDirectory. `codeHashes`: the concatenated hashes of all its pages. */
export function writeCodeDirectory(
  fields: CodeDirectoryFields,
  content: { specials: SpecialContents; codeHashes: Buffer },
): Buffer {
  const layout = layOut(fields, Math.max(0, ...content.specials.keys()));
  const blob = Buffer.alloc(layout.length);
  writeHeader(blob, fields, layout);
  blob.write(fields.identifier, layout.identifierOffset);
  if (fields.teamId !== null) blob.write(fields.teamId, layout.teamOffset);
  for (const [slot, bytes] of content.specials) {
    blob.set(slotHash(fields.hashType, bytes), layout.hashOffset - slot * hashSize(fields.hashType));
  }
  blob.set(content.codeHashes, layout.hashOffset);
  return blob;
}

function writeHeader(blob: Buffer, fields: CodeDirectoryFields, layout: Layout): void {
  const { version, codeLimit, pageSize, execSegment } = fields;
  blob.writeUInt32BE(blobMagic.codeDirectory, 0);
  blob.writeUInt32BE(layout.length, 4);
  blob.writeUInt32BE(version, 8);
  blob.writeUInt32BE(fields.flags, 12);
  blob.writeUInt32BE(layout.hashOffset, 16);
  blob.writeUInt32BE(layout.identifierOffset, 20);
  blob.writeUInt32BE(layout.specialSlots, 24);
  blob.writeUInt32BE(layout.codeSlots, 28);
  blob.writeUInt32BE(Math.min(codeLimit, 0xffffffff), 32);
  blob.writeUInt8(hashSize(fields.hashType), 36);
  blob.writeUInt8(fields.hashType, 37);
  blob.writeUInt8(fields.platform, 38);
  blob.writeUInt8(pageSize === 0 ? 0 : Math.log2(pageSize), 39);
  if (version >= codeDirectoryVersion.team) blob.writeUInt32BE(layout.teamOffset, 48);
  if (version >= codeDirectoryVersion.codeLimit64) {
    blob.writeBigUInt64BE(codeLimit > 0xffffffff ? BigInt(codeLimit) : 0n, 56);
  }
  if (version >= codeDirectoryVersion.execSegment) {
    blob.writeBigUInt64BE(BigInt(execSegment.base), 64);
    blob.writeBigUInt64BE(BigInt(execSegment.limit), 72);
    blob.writeBigUInt64BE(BigInt(execSegment.flags), 80);
  }
  if (version >= codeDirectoryVersion.runtime) blob.writeUInt32BE(fields.runtime, 88);
}

import { FormatError } from '../../system/errors.js';
import { StructView } from '../../system/struct-view.js';
import { blobMagic } from '../superblob.js';
import { fullHash, hashSize, isKnownHashType, slotHash } from './hash-types.js';

/**
 * A CodeDirectory: what is signed of a program. All integers big-endian; a version has the fields up to its own.
 *
 *   0  magic fade0c02    20 identOffset      36 hashSize  u8     44 scatterOffset  0x20100   72 execSegLimit u64  0x20400
 *   4  length            24 nSpecialSlots    37 hashType  u8     48 teamOffset     0x20200   80 execSegFlags u64  0x20400
 *   8  version           28 nCodeSlots       38 platform  u8     52 spare3         0x20300   88 runtime           0x20500
 *   12 flags             32 codeLimit        39 pageSize  log2   56 codeLimit64    0x20300   92 preEncryptOffset  0x20500
 *   16 hashOffset                            40 spare2           64 execSegBase    0x20400   96 linkage           0x20600
 *
 * Then the identifier and the team, NUL-terminated, then the hashes: special ones from -nSpecialSlots to -1, code
 * pages from 0 on. hashOffset points at that of page 0.
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
  /** The first that readers must refuse: `CodeDirectory::compatibilityLimit`. */
  limit: 0x2f000,
} as const;

/** A cdhash has 20 bytes, whatever the hash type: CSCommonPriv.h, `kSecCodeCDHashLength`. */
const cdHashSize = 20;

/** A page larger than this was never signed; the largest that Apple's tools write has 64 KiB. */
const largestPageExponent = 24;

/** The fields that are not derived from the hashes. */
export interface CodeDirectoryFields {
  version: number;
  flags: number;
  hashType: number;
  platform: number;
  /** Bytes in a page; 0: all is one page. */
  pageSize: number;
  /** How many bytes from the start of the slice are hashed. */
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

/** Reads a CodeDirectory blob. Throws `FormatError` when an offset, size or count cannot be. */
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
  if (exponent > largestPageExponent) throw new FormatError('the CodeDirectory has no such page size', 39);
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

/** The hash in a special slot (1 and up); null when the slot is beyond the last or all zero, which means absent. */
export function specialHash(directory: CodeDirectory, slot: number): Buffer | null {
  const { specialSlots, specialHashes, hashSize: size } = directory;
  if (slot < 1 || slot > specialSlots) return null;
  const start = (specialSlots - slot) * size;
  const found = specialHashes.subarray(start, start + size);
  return found.some((byte) => byte !== 0) ? found : null;
}

/** The cdhash of a CodeDirectory blob: 40 lower-case hex digits. */
export function cdHash({ hashType, blob }: Pick<CodeDirectory, 'hashType' | 'blob'>): string {
  return fullHash(hashType, blob).toString('hex', 0, cdHashSize);
}

/** What is hashed into the special slots: slot number and the bytes. */
export type SpecialContents = ReadonlyMap<number, Buffer>;

const headerSizes: readonly { from: number; size: number }[] = [
  { from: codeDirectoryVersion.runtime, size: 96 },
  { from: codeDirectoryVersion.execSegment, size: 88 },
  { from: codeDirectoryVersion.codeLimit64, size: 64 },
  { from: codeDirectoryVersion.team, size: 52 },
  { from: codeDirectoryVersion.scatter, size: 48 },
];

/** The lowest version that has all that is to be said: cdbuilder.cpp, `CodeDirectory::Builder::build`. */
export function lowestVersion(facts: Omit<CodeDirectoryFields, 'version'>): number {
  if (facts.runtime > 0) return codeDirectoryVersion.runtime;
  if (facts.execSegment.limit > 0) return codeDirectoryVersion.execSegment;
  if (facts.codeLimit > 0xffffffff) return codeDirectoryVersion.codeLimit64;
  if (facts.teamId !== null) return codeDirectoryVersion.team;
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

function layOutSlices(facts: CodeDirectoryFields, specialSlots: number): Layout {
  const identifierOffset = headerSizes.find(({ from }) => facts.version >= from)?.size ?? 44;
  const afterIdentifier = identifierOffset + Buffer.byteLength(facts.identifier) + 1;
  const afterTeam = afterIdentifier + (facts.teamId === null ? 0 : Buffer.byteLength(facts.teamId) + 1);
  const codeSlots = pageCount(facts);
  const hashOffset = afterTeam + specialSlots * hashSize(facts.hashType);
  return {
    identifierOffset,
    teamOffset: facts.teamId === null ? 0 : afterIdentifier,
    hashOffset,
    specialSlots,
    codeSlots,
    length: hashOffset + codeSlots * hashSize(facts.hashType),
  };
}

/** How many pages are hashed up to the code limit. */
export function pageCount({
  codeLimit,
  pageSize,
}: Pick<CodeDirectoryFields, 'codeLimit' | 'pageSize'>): number {
  if (codeLimit === 0) return 0;
  return pageSize === 0 ? 1 : Math.ceil(codeLimit / pageSize);
}

/** Size in bytes of the CodeDirectory that `writeCodeDirectory` will give. */
export function codeDirectorySize(facts: CodeDirectoryFields, specials: SpecialContents): number {
  return layOutSlices(facts, Math.max(0, ...specials.keys())).length;
}

/** Writes a CodeDirectory; `codeHashes` are those of all its pages, one after the other. */
export function writeCodeDirectory(
  facts: CodeDirectoryFields,
  content: { specials: SpecialContents; codeHashes: Buffer },
): Buffer {
  const layout = layOutSlices(facts, Math.max(0, ...content.specials.keys()));
  const blob = Buffer.alloc(layout.length);
  writeHeader(blob, facts, layout);
  blob.write(facts.identifier, layout.identifierOffset);
  if (facts.teamId !== null) blob.write(facts.teamId, layout.teamOffset);
  for (const [slot, bytes] of content.specials) {
    blob.set(slotHash(facts.hashType, bytes), layout.hashOffset - slot * hashSize(facts.hashType));
  }
  blob.set(content.codeHashes, layout.hashOffset);
  return blob;
}

function writeHeader(blob: Buffer, facts: CodeDirectoryFields, layout: Layout): void {
  const { version, codeLimit, pageSize, execSegment } = facts;
  blob.writeUInt32BE(blobMagic.codeDirectory, 0);
  blob.writeUInt32BE(layout.length, 4);
  blob.writeUInt32BE(version, 8);
  blob.writeUInt32BE(facts.flags, 12);
  blob.writeUInt32BE(layout.hashOffset, 16);
  blob.writeUInt32BE(layout.identifierOffset, 20);
  blob.writeUInt32BE(layout.specialSlots, 24);
  blob.writeUInt32BE(layout.codeSlots, 28);
  blob.writeUInt32BE(Math.min(codeLimit, 0xffffffff), 32);
  blob.writeUInt8(hashSize(facts.hashType), 36);
  blob.writeUInt8(facts.hashType, 37);
  blob.writeUInt8(facts.platform, 38);
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
  if (version >= codeDirectoryVersion.runtime) blob.writeUInt32BE(facts.runtime, 88);
}

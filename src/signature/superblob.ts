import { FormatError } from '../system/errors.js';
import { StructView } from '../system/struct-view.js';

/**
 * A SuperBlob: blobs behind an index, all integers big-endian.
 *
 *   SuperBlob   0 magic  4 length (of all)  8 count  12 index: count times { u32 slot, u32 offset from the magic }
 *   Blob        0 magic  4 length (with these 8 bytes)  8 payload
 *
 * Source: Security, OSX/libsecurity_utilities/lib/superblob.h and blob.h; magics and slots in
 * OSX/libsecurity_codesigning/lib/CSCommonPriv.h and codedirectory.h.
 */
export const blobMagic = {
  requirement: 0xfade0c00,
  requirements: 0xfade0c01,
  codeDirectory: 0xfade0c02,
  embeddedSignature: 0xfade0cc0,
  detachedSignature: 0xfade0cc1,
  wrapper: 0xfade0b01,
  entitlements: 0xfade7171,
  entitlementsDer: 0xfade7172,
  launchConstraint: 0xfade8181,
} as const;

/** Slots of the index; those up to 11 are also the numbers of the special hashes. */
export const slot = {
  codeDirectory: 0,
  infoPlist: 1,
  requirements: 2,
  codeResources: 3,
  application: 4,
  entitlements: 5,
  repSpecific: 6,
  entitlementsDer: 7,
  launchConstraintSelf: 8,
  launchConstraintParent: 9,
  launchConstraintResponsible: 10,
  libraryConstraint: 11,
  alternateCodeDirectory: 0x1000,
  cms: 0x10000,
  ticket: 0x10002,
} as const;

/** Alternate CodeDirectories have the slots 0x1000 to 0x1004. */
export const alternateCodeDirectoryLimit = 0x1005;

const headerSize = 12;
const indexEntrySize = 8;
export const blobHeaderSize = 8;

/** A signature with more blobs than there are slots is malformed. */
const maxBlobs = 64;

export interface Blob {
  slot: number;
  /** The whole blob with its header. */
  bytes: Buffer;
}

/**
 * Reads an embedded signature from bytes that begin with it and may continue after it.
 * Returns its blobs in the order of the index, as views. Throws `FormatError`.
 */
export function readSuperBlob(bytes: Buffer): Blob[] {
  const header = new StructView(bytes, { littleEndian: false, what: 'the signature' });
  if (header.u32(0) !== blobMagic.embeddedSignature) {
    throw new FormatError('the signature does not begin with its magic number', 0);
  }
  const [length, count] = [header.u32(4), header.u32(8)];
  if (length > bytes.length) throw new FormatError('the signature is longer than the space it has', 4);
  const indexEnd = headerSize + count * indexEntrySize;
  if (count > maxBlobs || indexEnd > length) throw new FormatError('the signature has too many parts', 8);
  const view = new StructView(bytes.subarray(0, length), { littleEndian: false, what: 'the signature' });
  const blobs = Array.from({ length: count }, (_, index) => {
    const at = headerSize + index * indexEntrySize;
    const offset = view.u32(at + 4);
    if (offset < indexEnd) throw new FormatError('a part of the signature begins within its index', at);
    return { slot: view.u32(at), bytes: readBlob(view, offset) };
  });
  const slots = new Set(blobs.map((blob) => blob.slot));
  if (slots.size !== blobs.length)
    throw new FormatError('the signature has two parts for one slot', headerSize);
  return blobs;
}

function readBlob(view: StructView, offset: number): Buffer {
  const length = view.u32(offset + 4);
  if (length < blobHeaderSize)
    throw new FormatError('a part of the signature is shorter than its header', offset);
  return view.part(offset, length);
}

/** Returns the payload of a blob. Throws `FormatError` when it has another magic. */
export function blobPayload(blob: Buffer, magic: number): Buffer {
  if (blob.readUInt32BE(0) !== magic) {
    throw new FormatError(`a part of the signature has the magic 0x${blob.readUInt32BE(0).toString(16)}`, 0);
  }
  return blob.subarray(blobHeaderSize);
}

/** Puts a header before a payload. */
export function wrapBlob(magic: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(blobHeaderSize);
  header.writeUInt32BE(magic, 0);
  header.writeUInt32BE(blobHeaderSize + payload.length, 4);
  return Buffer.concat([header, payload]);
}

/** Writes an embedded signature, blobs in the order of their slots as Apple's tools write them. */
export function writeSuperBlob(blobs: readonly Blob[]): Buffer {
  const inOrder = [...blobs].sort((a, b) => a.slot - b.slot);
  const size = superBlobSize(inOrder.map(({ bytes }) => bytes.length));
  const header = Buffer.alloc(headerSize + inOrder.length * indexEntrySize);
  header.writeUInt32BE(blobMagic.embeddedSignature, 0);
  header.writeUInt32BE(size, 4);
  header.writeUInt32BE(inOrder.length, 8);
  let offset = header.length;
  inOrder.forEach((blob, index) => {
    header.writeUInt32BE(blob.slot, headerSize + index * indexEntrySize);
    header.writeUInt32BE(offset, headerSize + index * indexEntrySize + 4);
    offset += blob.bytes.length;
  });
  return Buffer.concat([header, ...inOrder.map(({ bytes }) => bytes)]);
}

/** Returns the size of an embedded signature whose blobs have these sizes. */
export function superBlobSize(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + indexEntrySize + size, headerSize);
}

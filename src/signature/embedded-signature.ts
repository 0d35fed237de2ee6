import type { MachO } from '../macho/mach-o.js';
import { FormatError } from '../system/errors.js';
import type { ByteSource } from '../system/files/byte-source.js';
import { type CodeDirectory, readCodeDirectory } from './code-directory/code-directory.js';
import { hashRank } from './code-directory/hash-types.js';
import {
  alternateCodeDirectoryLimit,
  type Blob,
  blobMagic,
  blobPayload,
  readSuperBlob,
  slot,
} from './superblob.js';

/** The parts of a signature in a file, not verified. */
export interface Signature {
  /** The primary one (slot 0), then the alternates in the order of their slots. */
  codeDirectories: readonly [CodeDirectory, ...CodeDirectory[]];
  /** The whole requirement set blob. */
  requirements: Buffer | null;
  /** The property list, without the blob's header. */
  entitlementsXml: Buffer | null;
  /** The DER, without the blob's header. */
  entitlementsDer: Buffer | null;
  /** DER of the ContentInfo; null when the wrapper is missing or empty, as in ad-hoc signatures. */
  cms: Buffer | null;
  /** All blobs with their headers, by slot; the special slots hash these. */
  blobs: ReadonlyMap<number, Buffer>;
}

/** A signature in a slice, with its offset and the size of its space. */
export interface EmbeddedSignature extends Signature {
  dataOffset: number;
  dataSize: number;
}

/** Limit of the size of a signature; real ones have 10 bytes for each KiB of code. */
const maxSignatureBytes = 256 << 20;

/** Reads the signature of a slice; null when it has none. Throws `FormatError` when it is malformed. */
export function readEmbeddedSignature(slice: ByteSource, machO: MachO): EmbeddedSignature | null {
  if (machO.codeSignature === null) return null;
  const { dataOffset, dataSize } = machO.codeSignature;
  if (dataSize > maxSignatureBytes) throw new FormatError('the signature is larger than 256 MiB', dataOffset);
  return { ...readSignature(slice.read(dataOffset, dataSize)), dataOffset, dataSize };
}

/** Reads the bytes of a signature, embedded or detached. Throws `FormatError`. */
export function readSignature(bytes: Buffer): Signature {
  const inOrder = readSuperBlob(bytes).sort((a, b) => a.slot - b.slot);
  const blobs = new Map(inOrder.map((blob) => [blob.slot, blob.bytes]));
  const payload = (of: number, magic: number): Buffer | null => {
    const blob = blobs.get(of);
    return blob ? blobPayload(blob, magic) : null;
  };
  const cms = payload(slot.cms, blobMagic.wrapper);
  return {
    codeDirectories: readCodeDirectories(inOrder),
    requirements: blobs.get(slot.requirements) ?? null,
    entitlementsXml: payload(slot.entitlements, blobMagic.entitlements),
    entitlementsDer: payload(slot.entitlementsDer, blobMagic.entitlementsDer),
    cms: cms && cms.length > 0 ? cms : null,
    blobs,
  };
}

function readCodeDirectories(blobs: readonly Blob[]): [CodeDirectory, ...CodeDirectory[]] {
  const [primary, ...alternates] = blobs
    .filter((blob) => blob.slot === slot.codeDirectory || isAlternate(blob))
    .map(({ bytes }) => readCodeDirectory(bytes));
  if (!primary || blobs[0]?.slot !== slot.codeDirectory) {
    throw new FormatError('the signature has no CodeDirectory', 0);
  }
  return [primary, ...alternates];
}

function isAlternate(blob: Blob): boolean {
  return blob.slot >= slot.alternateCodeDirectory && blob.slot < alternateCodeDirectoryLimit;
}

/** Returns the CodeDirectory that macOS uses: the one with the strongest hash. */
export function bestCodeDirectory({
  codeDirectories,
}: Pick<EmbeddedSignature, 'codeDirectories'>): CodeDirectory {
  return codeDirectories.reduce((best, next) =>
    hashRank(next.hashType) > hashRank(best.hashType) ? next : best,
  );
}

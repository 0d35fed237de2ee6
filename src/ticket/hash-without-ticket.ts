import { createHash, type Hash } from 'node:crypto';
import {
  isDiskImage,
  readDiskImageSignature,
  readTrailer,
  signatureSizeField,
} from '../archive/disk-image/disk-image.js';
import { endWithoutTicket } from '../archive/flat-package/archive-end.js';
import { readFlatPackage } from '../archive/flat-package/flat-package.js';
import { isFlatPackage } from '../archive/flat-package/is-flat-package.js';
import type { ArtifactKind } from '../artifact/artifact.js';
import { readSignature } from '../signature/embedded-signature.js';
import { slot } from '../signature/superblob.js';
import { FormatError } from '../system/errors.js';
import { type ByteSource, withFile } from '../system/files/byte-source.js';

/**
 * Hashes a file with SHA-256, without a ticket that is stapled to it: the hash of a disk image or package is the same
 * before and after stapling. Every other file is hashed as it is. Returns lower-case hex.
 */
export function hashWithoutTicket(path: string, kind: ArtifactKind): Promise<string> {
  return withFile(path, (source) => {
    const hash = createHash('sha256');
    if (kind === 'pkg' && isFlatPackage(source))
      addBytes(hash, source, [0, endWithoutTicket(source, readFlatPackage(source).ticket)]);
    else if (kind === 'dmg' && isDiskImage(source)) addDiskImage(hash, source);
    else addBytes(hash, source, [0, source.size]);
    return hash.digest('hex');
  });
}

/** The ticket is a blob of the signature. Its size is in the trailer, where it counts as 0. */
function addDiskImage(hash: Hash, source: ByteSource): void {
  const signature = readDiskImageSignature(source);
  const { bytes, signatureOffset, signatureSize } = readTrailer(source);
  const trailer = Buffer.from(bytes);
  const data = source.size - trailer.length;
  if (signature === null) addBytes(hash, source, [0, data]);
  else {
    const end = signatureOffset + signatureSize;
    if (end > data) throw new FormatError('the signature of the disk image is outside of the file');
    addBytes(hash, source, [0, signatureOffset]);
    for (const [at, blob] of readSignature(signature).blobs) {
      if (at !== slot.ticket) hash.update(`${at}:${blob.length}:`).update(blob);
    }
    addBytes(hash, source, [end, data]);
    trailer.writeBigUInt64BE(0n, signatureSizeField);
  }
  hash.update(trailer);
}

const chunkSize = 1 << 20;

function addBytes(hash: Hash, source: ByteSource, [start, end]: readonly [number, number]): void {
  const scratch = Buffer.allocUnsafe(chunkSize);
  for (let at = start; at < end; at += chunkSize) {
    hash.update(source.read(at, Math.min(chunkSize, end - at), scratch));
  }
}

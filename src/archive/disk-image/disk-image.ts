import { FormatError } from '../../system/errors.js';
import { type ByteSource, sliceOf } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';

/**
 * A disk image (UDIF). Its last 512 bytes are the trailer; all integers are big-endian.
 * Apple's hdiutil makes images: packaging/make-disk-image.ts.
 *
 *   0 "koly"   4 u32 version 4   8 u32 header size 512   ...   216 u64 plist offset   224 u64 plist size
 *   296 u64 offset of the code signature   304 u64 its size, 0 without one
 *
 * The signature is a SuperBlob as in a program; a stapled ticket is one more blob in it.
 * Source: Security, OSX/libsecurity_codesigning/lib/diskimagerep.cpp (`DiskImageRep`, struct `__UDIF_resource_file`).
 */
const trailerSize = 512;
const trailerMagic = 'koly';
export const signatureOffsetField = 296;
export const signatureSizeField = 304;

/** A real signature has about 10 KiB, with a ticket a little more. */
const mostSignatureBytes = 16 << 20;

/** Reports whether bytes end with the trailer of a disk image. */
export function isDiskImage(source: ByteSource): boolean {
  if (source.size < trailerSize) return false;
  return source.read(source.size - trailerSize, trailerMagic.length).toString('latin1') === trailerMagic;
}

/**
 * Returns true for an encrypted disk image, which has its magic number at the start (version 2) or at the end (version 1).
 * Source: vfdecrypt, `cencrypted_v2_pwheader` and `cencrypted_v1_header`.
 */
export function isEncryptedDiskImage(source: ByteSource): boolean {
  const mark = 8;
  if (source.size < mark) return false;
  return (
    source.read(0, mark).toString('latin1') === 'encrcdsa' ||
    source.read(source.size - mark, mark).toString('latin1') === 'cdsaencr'
  );
}

/** Reads the trailer of a disk image, with offset and size of its signature. Throws `FormatError` without one. */
export function readTrailer(source: ByteSource): {
  bytes: Buffer;
  signatureOffset: number;
  signatureSize: number;
} {
  if (!isDiskImage(source)) {
    throw new FormatError('there is no trailer of a disk image at its end: it is cut off, or a raw image');
  }
  const bytes = source.read(source.size - trailerSize, trailerSize);
  const view = new StructView(bytes, { littleEndian: false, what: 'the trailer of the disk image' });
  return {
    bytes,
    signatureOffset: view.u64(signatureOffsetField),
    signatureSize: view.u64(signatureSizeField),
  };
}

/** Returns the bytes of a disk image's signature; null without one. Throws `FormatError` for a range outside the file. */
export function readDiskImageSignature(source: ByteSource): Buffer | null {
  const { signatureOffset: offset, signatureSize: size } = readTrailer(source);
  if (size === 0) return null;
  if (size > mostSignatureBytes || offset + size > source.size - trailerSize) {
    throw new FormatError('the signature of the disk image is outside of the file', signatureOffsetField);
  }
  return sliceOf(source, offset, size).read(0, size);
}

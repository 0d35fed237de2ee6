import { isEncryptedDiskImage, readDiskImageSignature } from '../archive/disk-image/disk-image.js';
import { type FlatPackage, readFlatPackage } from '../archive/flat-package/flat-package.js';
import { commonName, teamOf } from '../identity/certificate.js';
import { readSignature } from '../signature/embedded-signature.js';
import { describeSignature, unsigned } from '../signature/inspect-macho.js';
import { blobMagic, blobPayload, slot } from '../signature/superblob.js';
import type { ByteSource } from '../system/files/byte-source.js';
import { describeTicket } from './describe-ticket.js';
import type {
  Contents,
  DiskImageInspection,
  PackageInspection,
  PackageSignatureInspection,
} from './inspection.js';

/** Tickets contain the first 20 bytes of a hash of any type. */
const hashDigits = 40;

/** Describes a disk image, without its files. Throws `FormatError`. */
export async function inspectDiskImage(
  source: ByteSource,
): Promise<Omit<DiskImageInspection, keyof Contents>> {
  if (isEncryptedDiskImage(source)) return { kind: 'dmg', slices: [], ticket: 'none', signature: unsigned };
  const bytes = readDiskImageSignature(source);
  const found = bytes && readSignature(bytes);
  const signature = found === null ? unsigned : await describeSignature(found);
  const blob = found?.blobs.get(slot.ticket);
  const ticket = blob ? blobPayload(blob, blobMagic.wrapper) : null;
  return {
    kind: 'dmg',
    slices: [],
    ticket: describeTicket(ticket, signature.cdHash ? [signature.cdHash] : []),
    signature,
  };
}

/** Describes an installer package, without its payload. Throws `FormatError`. */
export async function inspectPackage(source: ByteSource): Promise<Omit<PackageInspection, keyof Contents>> {
  const flat = readFlatPackage(source);
  const signature = await describePackageSignature(flat);
  const hash = signature.checksum?.value.slice(0, hashDigits);
  const ticket = describeTicket(flat.ticket, hash ? [hash] : []);
  return { kind: 'pkg', slices: [], ticket, signature };
}

async function describePackageSignature({
  checksum,
  certificates,
  cms,
}: FlatPackage): Promise<PackageSignatureInspection> {
  const { readCms } = await import('../signature/cms/cms.js');
  const signed = cms ? readCms(cms) : null;
  const leaf = signed?.signer ?? certificates[0] ?? null;
  return {
    kind: leaf ? 'certificate' : 'none',
    teamId: leaf && teamOf(leaf),
    authorities: signed?.authorities.length ? signed.authorities : certificates.map(commonName),
    timestamp: signed?.timestamp?.toISOString() ?? null,
    checksum: checksum && { algorithm: checksum.algorithm, value: checksum.value.toString('hex') },
  };
}

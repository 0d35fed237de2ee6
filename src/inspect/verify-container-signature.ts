import { createHash } from 'node:crypto';
import {
  isEncryptedDiskImage,
  readDiskImageSignature,
  readTrailer,
  signatureSizeField,
} from '../archive/disk-image/disk-image.js';
import { beginsTicket } from '../archive/flat-package/archive-end.js';
import { type FlatPackage, readFlatPackage } from '../archive/flat-package/flat-package.js';
import { isChecksumSigned } from '../signature/containers/rsa-signature.js';
import { readSignature, type Signature } from '../signature/embedded-signature.js';
import { blobMagic, blobPayload, slot } from '../signature/superblob.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import { verifySignature } from '../signature/verify/verify-signature.js';
import { FormatError } from '../system/errors.js';
import { type ByteSource, sliceOf } from '../system/files/byte-source.js';
import type { Finding } from '../system/issue.js';
import { ticketFinding } from '../ticket/ticket-findings.js';
import { stapledTicketProblem } from '../ticket/ticket-signer.js';

/** The result of verifying a container's own signature, without its contents. */
export interface ContainerVerification {
  /** Owner of the trusted root of the signature; null for an untrusted root or no signature. */
  authority: 'apple' | 'replay' | null;
  findings: Finding[];
}

/** Tickets contain the first bytes of a hash of any type. */
const ticketHashBytes = 20;
const notarizationProblems =
  'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';

/**
 * Verifies the signature of a disk image: a CodeDirectory with one hash over everything before the signature, and a slot
 * for the trailer. Source: Security, OSX/libsecurity_codesigning/lib/diskimagerep.cpp.
 */
export async function verifyDiskImage(
  source: ByteSource,
  options: VerifyOptions,
): Promise<ContainerVerification> {
  const bytes = isEncryptedDiskImage(source) ? null : readDiskImageSignature(source);
  if (bytes === null) return { authority: null, findings: [imageNotSigned] };
  const { bytes: trailer, signatureOffset, signatureSize } = readTrailer(source);
  const unsigned = Buffer.from(trailer);
  unsigned.writeBigUInt64BE(0n, signatureSizeField);
  const signature = readSignature(bytes);
  const { description, findings } = await verifySignature(
    {
      slice: { source: sliceOf(source, 0, signatureOffset), offset: 0 },
      signature: { ...signature, dataOffset: signatureOffset, dataSize: signatureSize },
      outside: { what: 'disk-image', infoPlist: null, codeResources: null, diskImageTrailer: unsigned },
    },
    options,
  );
  const { best, authority } = description;
  return {
    authority,
    findings: [...findings, ...verifyTicket(ticketIn(signature), best?.cdHash ?? null, options)],
  };
}

function ticketIn({ blobs }: Signature): Buffer | null {
  const blob = blobs.get(slot.ticket);
  return blob ? blobPayload(blob, blobMagic.wrapper) : null;
}

/** Verifies the ticket that is stapled to a container with this hash; null is no ticket, or no hash. */
function verifyTicket(ticket: Buffer | null, hash: string | null, { trust }: VerifyOptions): Finding[] {
  const problem = ticket && stapledTicketProblem(ticket, hash === null ? [] : [hash], trust);
  return problem === null ? [] : [ticketFinding(problem)];
}

const imageNotSigned: Finding = {
  severity: 'warning',
  code: 'image-not-signed',
  message: 'The disk image has no signature of its own.',
  remedy:
    'Sign the image after it is made (go-notarize sign, or codesign on a Mac), so that a ticket can be stapled to it.',
  docUrl: notarizationProblems,
};

const algorithms: readonly string[] = ['sha1', 'sha256', 'sha512', 'md5'];

/**
 * Verifies the signature of an installer package: the checksum of its table of contents, and the CMS over that checksum.
 * Source: xar, lib/signature.c.
 */
export async function verifyPackage(
  source: ByteSource,
  options: VerifyOptions,
): Promise<ContainerVerification> {
  const flat = readFlatPackage(source);
  const { checksum, packedTable, certificates, cms, ticket } = flat;
  if (checksum === null || !algorithms.includes(checksum.algorithm)) {
    throw new FormatError('the table of contents of the package has no checksum of a known kind');
  }
  const isIntact = createHash(checksum.algorithm).update(packedTable).digest().equals(checksum.value);
  const own = isIntact ? [] : [packageFinding('package-checksum-mismatch')];
  if (certificates.length === 0)
    return { authority: null, findings: [...own, packageFinding('package-not-signed')] };
  if (cms === null) return { authority: null, findings: [...own, packageFinding('package-without-cms')] };
  const leafKind = 'developer-id-installer';
  const { verifyCms } = await import('../signature/cms/verify-cms.js');
  const verdict = await verifyCms({
    der: cms,
    codeDirectory: checksum.value,
    digests: [],
    leafKind,
    ...options,
  });
  const hash = checksum.value.toString('hex', 0, ticketHashBytes);
  const stapled = ticket ?? (beginsTicket(source) ? Buffer.alloc(0) : null); // a cut one has no end
  const findings = [...own, ...verdict.findings, ...verifyRsa(flat), ...verifyTicket(stapled, hash, options)];
  return { authority: verdict.authority, findings };
}

/** Verifies the RSA signature beside the CMS. Apple's tools that know CMS do not need it, so that a problem is a warning. */
function verifyRsa({ checksum, certificates: [leaf], rsa }: FlatPackage): Finding[] {
  if (checksum === null || leaf === undefined || rsa === null) return [];
  if (isChecksumSigned(checksum.value, rsa, leaf.publicKey)) return [];
  return [{ ...packageFinding('package-rsa-mismatch'), severity: 'warning' }];
}

const packageTexts = {
  'package-checksum-mismatch': {
    message: 'The table of contents of the package is not the one that was signed.',
    remedy: 'The package was changed after it was signed. Make it again.',
  },
  'package-not-signed': {
    message: 'The package is not signed.',
    remedy: 'Sign it with a Developer ID Installer certificate (go-notarize sign, or productsign on a Mac).',
  },
  'package-rsa-mismatch': {
    message: 'The RSA signature of the package is not over its table of contents.',
    remedy: 'Sign the package again (go-notarize sign, or productsign on a Mac).',
  },
  'package-without-cms': {
    message: 'The package has an RSA signature only, without a timestamp; no ticket can be stapled to it.',
    remedy: 'Sign it with go-notarize sign, or productsign on a Mac, which write a CMS signature, too.',
  },
} as const;

function packageFinding(code: keyof typeof packageTexts): Finding {
  return { severity: 'error', code, ...packageTexts[code], docUrl: notarizationProblems };
}

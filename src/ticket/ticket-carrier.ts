import { readDiskImageSignature, readTrailer, signatureSizeField } from '../archive/disk-image/disk-image.js';
import { endWithoutTicket } from '../archive/flat-package/archive-end.js';
import { packageTrailer, readFlatPackage } from '../archive/flat-package/flat-package.js';
import type { ArtifactKind } from '../artifact/artifact.js';
import { cdHash } from '../signature/code-directory/code-directory.js';
import { bestCodeDirectory, readSignature } from '../signature/embedded-signature.js';
import { blobMagic, blobPayload, slot, wrapBlob, writeSuperBlob } from '../signature/superblob.js';
import { InputError } from '../system/errors.js';
import { withFile } from '../system/files/byte-source.js';
import { replaceEnd } from '../system/files/replace-end.js';
import { ticketRemedies } from './remedies.js';
import type { CodeHash } from './ticket.js';

const reasons: Partial<Record<ArtifactKind, string>> = {
  binary: 'a ticket cannot be stapled to a program alone; Macs look its ticket up online',
  'tar.gz': 'a ticket cannot be stapled to a .tar.gz archive; the apps in it can carry one',
  zip: 'a ticket cannot be stapled to a zip archive; the apps in it can carry one',
};

/** Returns why no ticket can be stapled to artifacts of a kind; null for a kind that can carry one. Source: stapler(1). */
export function cannotCarryTicket(kind: ArtifactKind): string | null {
  return reasons[kind] ?? null;
}

/** Tickets contain the first 20 bytes of a hash of any type. */
const hashBytes = 20;

/** Hash types in record names of the ticket service. Source: CSCommon.h, SecCSDigestAlgorithm. */
const checksumTypes: Readonly<Record<string, number>> = { sha1: 1, sha256: 2 };

/** A file that can carry a ticket. */
export interface TicketCarrier {
  /** The hash by which its ticket is looked up. */
  hash: CodeHash;
  /** The stapled ticket; null without one. */
  ticket: Buffer | null;
  /** Adds the ticket or replaces an earlier one. The file is replaced, never changed in place. */
  staple(ticket: Buffer): Promise<void>;
}

/**
 * A signed disk image. The ticket is one more part of its signature, and no hash covers it. The trailer after it has
 * the size of the signature, and is hashed with a size of 0.
 * Source: Security, OSX/libsecurity_codesigning/lib/diskimagerep.cpp and codedirectory.h (`cdTicketSlot`).
 */
export function diskImageCarrier(path: string): Promise<TicketCarrier> {
  return withFile(path, (source) => {
    const bytes = readDiskImageSignature(source);
    if (bytes === null) throw unsigned(path);
    const signature = readSignature(bytes);
    const { bytes: trailer, signatureOffset } = readTrailer(source);
    const best = bestCodeDirectory(signature);
    const stapled = signature.blobs.get(slot.ticket) ?? null;
    return {
      hash: { hashType: best.hashType, cdHash: cdHash(best) },
      ticket: stapled && blobPayload(stapled, blobMagic.wrapper),
      staple: (ticket) => {
        const others = [...signature.blobs].filter(([at]) => at !== slot.ticket);
        const blobs = [...others, [slot.ticket, wrapBlob(blobMagic.wrapper, ticket)] as const];
        const parts = writeSuperBlob(blobs.map(([at, bytes]) => ({ slot: at, bytes })));
        const end = Buffer.from(trailer);
        end.writeBigUInt64BE(BigInt(parts.length), signatureSizeField);
        return replaceEnd({
          input: path,
          output: path,
          keep: signatureOffset,
          end: Buffer.concat([parts, end]),
        });
      },
    };
  });
}

/** A signed installer package. The ticket comes after the archive, between two records. */
export function packageCarrier(path: string): Promise<TicketCarrier> {
  return withFile(path, (source) => {
    const { checksum, certificates, ticket: old } = readFlatPackage(source);
    const hashType = checksumTypes[checksum?.algorithm ?? ''];
    if (checksum === null || hashType === undefined || certificates.length === 0) throw unsigned(path);
    const keep = endWithoutTicket(source, old);
    return {
      hash: { hashType, cdHash: checksum.value.subarray(0, hashBytes).toString('hex') },
      ticket: old,
      staple: (ticket) => {
        const parts = [packageTrailer.terminator(), ticket, packageTrailer.ofTicket(ticket.length)];
        return replaceEnd({ input: path, output: path, keep, end: Buffer.concat(parts) });
      },
    };
  });
}

function unsigned(path: string): InputError {
  return new InputError('artifacts', `${path} is not signed, so it has no ticket.`, {
    code: 'artifact-not-signed',
    remedy: ticketRemedies.notSigned,
  });
}

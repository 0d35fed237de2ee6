import { type KeyObject, sign, verify, type X509Certificate } from 'node:crypto';
import { firstElement, readAsn1 } from '../asn1/asn1.js';
import { certificateFromDer } from '../identity/certificate.js';
import { FormatError } from '../system/errors.js';
import { StructView } from '../system/struct-view.js';

/**
 * A notarization ticket: the hashes of code that the notary has accepted, signed by Apple. Integers are little-endian.
 *
 *   0  "s8ch"   4 u32 version, 1   8 u32 size of the certificates   12 u32 size of the contents
 *   16 certificates: SEQUENCE of X.509 certificates, leaf first; then the contents; then the signature over all bytes
 *      before it: ECDSA with SHA-256, DER, zeros up to a multiple of 4
 *
 *   contents   0 "g8tk"   4 u16 version, 2   6 u16 size of a hash, 20   8 u32 count   16 u64 seconds since 1970
 *              24 for each hash: u8 type (CSCommon.h, SecCSDigestAlgorithm), 20 bytes
 *
 * Source: tickets that stapler wrote into published apps.
 */
const ticketMagic = Buffer.from('s8ch');
const ticketVersion = 1;
const headerSize = 16;
const contentsMagic = 'g8tk';
const contentsVersion = 2;
const contentsHeaderSize = 24;
const hashSize = 20;
const alignment = 4;

/** Code that a ticket covers. */
export interface CodeHash {
  hashType: number;
  /** 40 lower-case hex digits: tickets contain the first 20 bytes of a hash of any type. */
  cdHash: string;
}

export interface Ticket {
  hashes: CodeHash[];
  issuedAt: Date;
}

/** Reports whether bytes begin as every ticket does. */
export function isTicket(bytes: Buffer): boolean {
  return bytes.subarray(0, ticketMagic.length).equals(ticketMagic);
}

/** A ticket with the certificates of its signer, leaf first. */
interface SignedTicket extends Ticket {
  certificates: X509Certificate[];
}

/**
 * Reads a ticket and checks its signature against the certificate in it, so that a damaged ticket is detected. The
 * certificates are not verified: `stapledTicketProblem` does that. Throws `FormatError` for a damaged ticket.
 */
export function openTicket(bytes: Buffer): SignedTicket {
  if (!isTicket(bytes)) throw new FormatError('the ticket does not begin as tickets do');
  const view = new StructView(bytes, { littleEndian: true, what: 'the ticket' });
  if (view.u32(4) !== ticketVersion) throw new FormatError('the ticket has an unknown version', 4);
  const [certificatesSize, contentsSize] = [view.u32(8), view.u32(12)];
  const certificates = view.part(headerSize, certificatesSize);
  const contents = view.part(headerSize + certificatesSize, contentsSize);
  const signed = bytes.subarray(0, headerSize + certificatesSize + contentsSize);
  const [leaf, ...issuers] = readAsn1(certificates, 'the list of certificates of the ticket')
    .items()
    .map(({ raw }) => certificateFromDer(raw));
  if (leaf === undefined) throw new FormatError('the ticket has no certificate');
  const signature = firstElement(bytes.subarray(signed.length), 'the signature of the ticket');
  if (!isSignedBy(leaf, signed, signature)) {
    throw new FormatError('the ticket was changed after it was issued');
  }
  return { ...readContents(contents), certificates: [leaf, ...issuers] };
}

function isSignedBy(certificate: X509Certificate, signed: Buffer, signature: Buffer): boolean {
  try {
    return verify('sha256', signed, certificate.publicKey, signature);
  } catch {
    return false; // OpenSSL refuses the key or the signature
  }
}

function readContents(contents: Buffer): Ticket {
  const view = new StructView(contents, { littleEndian: true, what: 'the contents of the ticket' });
  const size = view.part(6, 2).readUInt16LE(0);
  if (view.text(0, contentsMagic.length) !== contentsMagic || size !== hashSize) {
    throw new FormatError('the contents of the ticket have an unknown form');
  }
  const hashes = Array.from({ length: view.u32(8) }, (_, index) => {
    const offset = contentsHeaderSize + index * (1 + hashSize);
    return { hashType: view.u8(offset), cdHash: view.part(offset + 1, hashSize).toString('hex') };
  });
  return { hashes, issuedAt: new Date(view.u64(16) * 1000) };
}

/** Signs tickets. */
export interface TicketSigner {
  privateKey: KeyObject;
  /** Leaf first. */
  certificates: readonly X509Certificate[];
}

/** Writes a ticket as Apple's notary does. */
export function writeTicket(
  { hashes, issuedAt }: Ticket,
  { privateKey, certificates }: TicketSigner,
): Buffer {
  const list = derSequence(Buffer.concat(certificates.map(({ raw }) => raw)));
  const contents = writeContents({ hashes, issuedAt });
  const header = Buffer.alloc(headerSize);
  header.set(ticketMagic);
  header.writeUInt32LE(ticketVersion, 4);
  header.writeUInt32LE(list.length, 8);
  header.writeUInt32LE(contents.length, 12);
  const signed = Buffer.concat([header, list, contents]);
  const ticket = Buffer.concat([signed, sign('sha256', signed, privateKey)]);
  return Buffer.concat([ticket, Buffer.alloc(-ticket.length & (alignment - 1))]);
}

function writeContents({ hashes, issuedAt }: Ticket): Buffer {
  const header = Buffer.alloc(contentsHeaderSize);
  header.write(contentsMagic);
  header.writeUInt16LE(contentsVersion, 4);
  header.writeUInt16LE(hashSize, 6);
  header.writeUInt32LE(hashes.length, 8);
  header.writeBigUInt64LE(BigInt(Math.floor(issuedAt.getTime() / 1000)), 16);
  const entries = hashes.map(({ hashType, cdHash }) =>
    Buffer.concat([Buffer.of(hashType), Buffer.from(cdHash, 'hex')]),
  );
  return Buffer.concat([header, ...entries]);
}

/** Wraps content of less than 64 KiB in a SEQUENCE with a length of two bytes. */
function derSequence(content: Buffer): Buffer {
  const header = Buffer.from([0x30, 0x82, 0, 0]);
  header.writeUInt16BE(content.length, 2);
  return Buffer.concat([header, content]);
}

/** Reports whether bytes are an intact ticket that covers this cdhash. */
export function isTicketFor(bytes: Buffer, cdHash: string): boolean {
  return ticketProblem(bytes, [cdHash]) === null;
}

/** The reason why a stapled ticket does not help its code. */
export type TicketProblem = { code: 'ticket-malformed'; reason: string } | { code: 'ticket-for-other-code' };

/** Returns the problem of a ticket that is stapled to code with these cdhashes; null without one. */
export function ticketProblem(bytes: Buffer, cdHashes: readonly string[]): TicketProblem | null {
  try {
    const covered = new Set(openTicket(bytes).hashes.map(({ cdHash }) => cdHash));
    const isForIt = cdHashes.length > 0 && cdHashes.every((cdHash) => covered.has(cdHash));
    return isForIt ? null : { code: 'ticket-for-other-code' };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { code: 'ticket-malformed', reason: error.message };
  }
}

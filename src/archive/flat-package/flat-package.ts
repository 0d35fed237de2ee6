import type { X509Certificate } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { firstElement } from '../../asn1/asn1.js';
import { certificateFromDer } from '../../identity/certificate.js';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import { headerSize } from './is-flat-package.js';

/**
 * A flat installer package: a xar archive with a big-endian header, and after it a stapled ticket, little-endian.
 * Apple's tools make packages: packaging/make-installer-package.ts.
 *
 *   0 "xar!"   4 u16 header size   6 u16 version   8 u64 size of the table of contents, packed   16 u64 unpacked
 *   24 u32 checksum: 0 none, 1 SHA-1, 2 MD5, 3 SHA-256, 4 SHA-512; then the table (zlib, XML) and the heap
 *
 *   table   <checksum style="sha1"> of the packed table, <signature style="RSA"> over that checksum,
 *           <x-signature style="CMS">: CMS over it with a timestamp. Each has <offset> (in the heap) and <size>,
 *           the signatures <X509Certificate> in base64, leaf first.
 *   ticket  terminator (16 bytes), ticket, trailer (16 bytes); each of the two: "t8lr", u16 version 1, u16 type
 *           (1 terminator, 2 ticket), u32 length of the part before it, u32 0
 *
 * Sources: xar, lib/xar.h.in and lib/signature.c; for the trailer, files that stapler wrote.
 */
const trailerSize = 16;
export const trailerMagic = 't8lr';
const terminatorTrailer = 1;
const ticketTrailer = 2;

/** Makes the records around a ticket. */
export const packageTrailer = {
  size: trailerSize,
  terminator: (): Buffer => trailerOf(terminatorTrailer, 0),
  /** Called with the length of the ticket before it. */
  ofTicket: (length: number): Buffer => trailerOf(ticketTrailer, length),
};

function trailerOf(type: number, length: number): Buffer {
  const bytes = Buffer.alloc(trailerSize);
  bytes.write(trailerMagic, 'latin1');
  bytes.writeUInt16LE(1, 4);
  bytes.writeUInt16LE(type, 6);
  bytes.writeUInt32LE(length, 8);
  return bytes;
}

/** A table of contents has a few hundred bytes for each member, of which there are a few dozen. */
const mostTableBytes = 8 << 20;
const mostSignatureBytes = 1 << 20;
/** Apple's chains have three certificates. */
const mostCertificates = 16;
const mostTicketBytes = 16 << 20;

export interface FlatPackage {
  /** The table of contents as it is stored, which the checksum is about. */
  packedTable: Buffer;
  /** Checksum over the table of contents, its algorithm by xar's name; null without one. */
  checksum: { algorithm: string; value: Buffer } | null;
  /** Certificates of the signature, leaf first; empty without one. */
  certificates: X509Certificate[];
  /** DER of the CMS signature; null when there is only an RSA signature, or none. */
  cms: Buffer | null;
  /** RSA signature over the checksum; null without one. */
  rsa: Buffer | null;
  ticket: Buffer | null;
}

/** Reads the table of contents of a package, without verifying anything. Throws `FormatError` when it is malformed. */
export function readFlatPackage(source: ByteSource): FlatPackage {
  const { table, heap, packedTable } = readTable(source);
  const inHeap = ({ offset, size }: HeapRange): Buffer => {
    if (size > mostSignatureBytes) throw malformed('is too large to be a signature');
    return source.read(heap + offset, size);
  };
  const checksum = element(table, 'checksum');
  const cms = element(table, 'x-signature');
  const rsa = element(table, 'signature');
  return {
    packedTable,
    checksum: checksum && { algorithm: checksum.style, value: inHeap(checksum) },
    certificates: certificatesIn(cms ?? rsa),
    // pkgbuild reserves more bytes than the signature needs; zeros fill the rest.
    cms: cms?.style === 'CMS' ? firstElement(inHeap(cms), 'the signature of the package') : null,
    rsa: rsa && inHeap(rsa),
    ticket: readTicket(source),
  };
}

/** Reads the table of contents, XML, and where the heap begins. Throws `FormatError`. */
export function readTable(source: ByteSource): { table: string; heap: number; packedTable: Buffer } {
  const header = new StructView(source.read(0, headerSize), { littleEndian: false, what: 'the package' });
  const size = header.part(4, 2).readUInt16BE(0);
  const [packed, unpacked] = [header.u64(8), header.u64(16)];
  if (size < headerSize || packed > mostTableBytes || unpacked > mostTableBytes) {
    throw malformed('has an impossible size');
  }
  const bytes = source.read(size, packed);
  try {
    const table = inflateSync(bytes, { maxOutputLength: Math.max(1, unpacked) }).toString('utf8');
    return { table, heap: size + packed, packedTable: bytes };
  } catch {
    throw malformed('cannot be unpacked');
  }
}

interface HeapRange {
  offset: number;
  size: number;
}

export interface TableElement extends HeapRange {
  style: string;
  content: string;
  /** The whole element in the table, tags included. */
  text: string;
}

/** Returns the elements of a table of contents about its checksum and signatures. */
export function signatureElements(table: string): TableElement[] {
  return ['checksum', 'signature', 'x-signature'].flatMap((name) => element(table, name) ?? []);
}

/** Finds an element that occurs once. A file name cannot contain one, since XML escapes `<`. */
function element(table: string, name: string): TableElement | null {
  const start = new RegExp(`<${name} style="([\\w-]{1,32})">`).exec(table);
  if (!start) return null;
  const from = start.index + start[0].length;
  const end = table.indexOf(`</${name}>`, from);
  if (end === -1) throw malformed(`has no end of its ${name}`);
  const content = table.slice(from, end);
  return {
    style: start[1] ?? '',
    content,
    text: `${start[0]}${content}</${name}>`,
    offset: numberIn(content, 'offset'),
    size: numberIn(content, 'size'),
  };
}

function numberIn(content: string, name: string): number {
  const found = new RegExp(`<${name}>(\\d{1,15})</${name}>`).exec(content);
  if (!found) throw malformed(`has no ${name} of its signature`);
  return Number(found[1]);
}

function certificatesIn(signature: TableElement | null): X509Certificate[] {
  const found = [...(signature?.content.matchAll(/<X509Certificate>([^<]*)<\/X509Certificate>/g) ?? [])];
  if (found.length > mostCertificates) throw malformed('has too many certificates');
  return found.map(([, text = '']) => {
    try {
      return certificateFromDer(Buffer.from(text, 'base64'));
    } catch {
      throw malformed('holds a malformed certificate');
    }
  });
}

function malformed(problem: string): FormatError {
  return new FormatError(`the table of contents of the package ${problem}`);
}

function readTicket(source: ByteSource): Buffer | null {
  if (source.size < headerSize + trailerSize) return null;
  const end = source.size - trailerSize;
  const trailer = new StructView(source.read(end, trailerSize), {
    littleEndian: true,
    what: 'the trailer of the package',
  });
  if (trailer.text(0, trailerMagic.length) !== trailerMagic) return null;
  const [type, length] = [trailer.part(6, 2).readUInt16LE(0), trailer.u32(8)];
  if (type !== ticketTrailer) return null;
  if (length > mostTicketBytes) throw new FormatError('the ticket of the package is too large', end);
  return source.read(end - length, length);
}

/**
 * A simulated installer package: a xar archive with a payload, as flat packages are, without a bill of materials. The signature follows xar, over the checksum of the table of contents, but without CMS and timestamp.
 * Source of the layout: xar, lib/xar.h.in and lib/signature.c.
 */
import { createHash, createSign } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { certificate } from '../certificates.mjs';

const headerSize = 28;
const checksumSize = 20;

/** Returns the bytes of a package from its payload and the signer's key (PEM) and chain, or null. */
export function writeXar(payload, identity) {
  const signature = identity ? { size: signed(Buffer.alloc(0), identity.key).length } : { size: 0 };
  const places = { checksum: 0, signature: checksumSize, payload: checksumSize + signature.size };
  const table = Buffer.from(tableOf({ places, payload, identity, signatureSize: signature.size }));
  const packed = deflateSync(table);
  const header = Buffer.alloc(headerSize);
  header.write('xar!', 0, 'latin1');
  header.writeUInt16BE(headerSize, 4);
  header.writeUInt16BE(1, 6);
  header.writeBigUInt64BE(BigInt(packed.length), 8);
  header.writeBigUInt64BE(BigInt(table.length), 16);
  header.writeUInt32BE(1, 24); // SHA-1
  const heap = [
    createHash('sha1').update(packed).digest(),
    ...(identity ? [signed(packed, identity.key)] : []),
    payload,
  ];
  return Buffer.concat([header, packed, ...heap]);
}

const signed = (bytes, key) => createSign('RSA-SHA1').update(bytes).sign(key);

function tableOf({ places, payload, identity, signatureSize }) {
  const place = (offset, size) => `<offset>${offset}</offset><size>${size}</size>`;
  const certificates = (identity?.chain ?? []).map(
    ({ raw }) => `<X509Certificate>${raw.toString('base64')}</X509Certificate>`,
  );
  const info = `<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>${certificates.join('')}</X509Data></KeyInfo>`;
  const signature = `<signature style="RSA">${place(places.signature, signatureSize)}${info}</signature>`;
  const data = `<data><length>${payload.length}</length>${place(places.payload, payload.length)}<encoding style="application/octet-stream"/></data>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<xar><toc><checksum style="sha1">${place(places.checksum, checksumSize)}</checksum>${identity ? signature : ''}
<file id="1"><name>Payload</name><type>file</type>${data}</file></toc></xar>
`;
}

/** Reads `payload`, `checksum` (hex) and `certificates` (leaf first) of a package; null for other files. */
export function readXar(bytes) {
  if (bytes.subarray(0, 4).toString('latin1') !== 'xar!') return null;
  const packed = Number(bytes.readBigUInt64BE(8));
  const table = inflateSync(bytes.subarray(headerSize, headerSize + packed)).toString();
  const [, offset = '0', size = '0'] = /<data>.*?<offset>(\d+)<\/offset><size>(\d+)</.exec(table) ?? [];
  const start = headerSize + packed + Number(offset);
  const certificates = [...table.matchAll(/<X509Certificate>([^<]*)</g)].map(([, text]) => certificate(text));
  const heap = headerSize + packed;
  const checksum = bytes.toString('hex', heap, heap + checksumSize);
  return { payload: bytes.subarray(start, start + Number(size)), checksum, certificates };
}

/**
 * A stapled ticket follows the archive between two trailers of 16 bytes, in little-endian: "t8lr", u16 version 1, u16
 * type (1 terminator, 2 ticket), u32 length of the part before it, u32 0.
 */
const trailer = { magic: 't8lr', size: 16, terminator: 1, ticket: 2 };

function trailerOf(type, length) {
  const bytes = Buffer.alloc(trailer.size);
  bytes.write(trailer.magic, 'latin1');
  bytes.writeUInt16LE(1, 4);
  bytes.writeUInt16LE(type, 6);
  bytes.writeUInt32LE(length, 8);
  return bytes;
}

/** Returns the ticket stapled to a package; null without one. */
export function readXarTicket(bytes) {
  const end = bytes.length - trailer.size;
  if (!readXar(bytes) || bytes.toString('latin1', end, end + 4) !== trailer.magic) return null;
  return bytes.subarray(end - bytes.readUInt32LE(end + 8), end);
}

/** Returns a package with a ticket, which replaces an older one. */
export function withTicket(bytes, ticket) {
  const old = readXarTicket(bytes);
  const bare = old ? bytes.subarray(0, bytes.length - old.length - 2 * trailer.size) : bytes;
  const parts = [trailerOf(trailer.terminator, 0), ticket, trailerOf(trailer.ticket, ticket.length)];
  return Buffer.concat([bare, ...parts]);
}

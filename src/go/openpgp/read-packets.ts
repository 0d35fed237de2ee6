import { FormatError } from '../../system/errors.js';

/**
 * OpenPGP messages (RFC 9580): armored text around packets. A packet begins with its tag and length:
 *
 *   old format   1 0 tag(4) size(2) | length in 1, 2 or 4 bytes     section 4.2.2
 *   new format   1 1 tag(6)         | length in 1, 2 or 5 bytes     section 4.2.1
 */
export interface Packet {
  tag: number;
  body: Buffer;
}

export const packetTags = { signature: 2, publicKey: 6, publicSubkey: 14 } as const;

/** Reads the packets of armored blocks or of binary data. Throws `FormatError`. */
export function readPackets(data: Buffer): Packet[] {
  const isBinary = ((data[0] ?? 0) & 0x80) !== 0;
  const bytes = isBinary ? data : withoutArmor(data.toString('latin1'));
  const packets: Packet[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const { tag, start, length } = readHeader(bytes, offset);
    if (start + length > bytes.length) throw new FormatError('an OpenPGP packet is truncated', offset);
    packets.push({ tag, body: bytes.subarray(start, start + length) });
    offset = start + length;
  }
  return packets;
}

/** Header lines end at the first empty line; a checksum line begins with `=`. Source: RFC 9580, section 6.2. */
function withoutArmor(text: string): Buffer {
  const blocks = text
    .replaceAll('\r', '')
    .matchAll(/^-----BEGIN PGP .+-----\n(?:.+\n)*\n([^-]+)^-----END PGP /gm);
  const bodies = [...blocks].map(([, body = '']) => Buffer.from(body.replace(/^=.*$/gm, ''), 'base64'));
  if (bodies.length === 0) throw new FormatError('the OpenPGP armor is malformed');
  return Buffer.concat(bodies);
}

function readHeader(bytes: Buffer, offset: number): { tag: number; start: number; length: number } {
  const first = bytes[offset] ?? 0;
  if ((first & 0x80) === 0) throw new FormatError('an OpenPGP packet has no tag', offset);
  return (first & 0x40) === 0 ? readOldHeader(bytes, offset) : readNewHeader(bytes, offset);
}

function readOldHeader(bytes: Buffer, offset: number): { tag: number; start: number; length: number } {
  const first = bytes[offset] ?? 0;
  const size = [1, 2, 4][first & 3];
  if (size === undefined || offset + 1 + size > bytes.length) {
    throw new FormatError('an OpenPGP packet has no length', offset);
  }
  return { tag: (first >> 2) & 15, start: offset + 1 + size, length: bytes.readUIntBE(offset + 1, size) };
}

function readNewHeader(bytes: Buffer, offset: number): { tag: number; start: number; length: number } {
  const tag = (bytes[offset] ?? 0) & 63;
  const [one = 0, two = 0] = bytes.subarray(offset + 1);
  if (one < 192) return { tag, start: offset + 2, length: one };
  if (one < 224) return { tag, start: offset + 3, length: ((one - 192) << 8) + two + 192 };
  if (one < 255 || offset + 6 > bytes.length) {
    throw new FormatError('an OpenPGP packet has a partial length', offset);
  }
  return { tag, start: offset + 6, length: bytes.readUInt32BE(offset + 2) };
}

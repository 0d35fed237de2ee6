import { createHash, type X509Certificate } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { contentType } from '../../src/asn1/oids.js';
import type { Identity } from '../../src/identity/identity.js';
import { createCms } from '../../src/signature/cms/cms.js';
import { createSignedData } from '../../src/signature/cms/create-signed-data.js';
import {
  codeDirectoryVersion,
  writeCodeDirectory,
} from '../../src/signature/code-directory/code-directory.js';
import { signChecksum } from '../../src/signature/containers/rsa-signature.js';
import { blobMagic, slot, wrapBlob, writeSuperBlob } from '../../src/signature/superblob.js';
import type { Timestamper } from '../../src/signature/timestamp/request-timestamp.js';
import { validTime } from '../identity/fixtures.js';
import { ticketFor as ticketForHashes } from '../ticket/ticket-service.js';
import { diskImage as unsignedDiskImage } from './disk-image/disk-image-file.js';
import { hfsVolume, type TestFile } from './hfs-plus/hfs-volume.mjs';

export interface Signing {
  identity: Identity;
  timestamper: Timestamper;
  /** Makes the ticket for the 20 bytes of a hash; null for no ticket. */
  ticket?: (hash: Buffer) => Buffer;
}

/** Makes the ticket for the 20 bytes of a hash. */
export const ticketFor = (hash: Buffer): Buffer => ticketForHashes(hash.toString('hex'));

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** Larger than any header, deflated too. */
const document: TestFile = {
  path: 'document',
  contents: Buffer.concat(Array.from({ length: 256 }, (_, index) => sha256(Buffer.from([index])))),
};

/** A disk image with an HFS+ volume, signed as codesign signs one when `signing` is given. */
export async function diskImage(
  signing: Signing | null,
  files: readonly TestFile[] = [document],
): Promise<Buffer> {
  const unsigned = unsignedDiskImage(hfsVolume(files));
  if (signing === null) return unsigned;
  const data = unsigned.subarray(0, -diskImageTrailerSize);
  const trailer = Buffer.from(unsigned.subarray(-diskImageTrailerSize));
  trailer.writeBigUInt64BE(BigInt(data.length), 296);
  const signature = await diskImageSignature(data, trailer, signing);
  trailer.writeBigUInt64BE(BigInt(signature.length), 304);
  return Buffer.concat([data, signature, trailer]);
}

const diskImageTrailerSize = 512;

/** The trailer is hashed with the offset of the signature, and 0 as its size. */
async function diskImageSignature(
  data: Buffer,
  trailer: Buffer,
  { identity, timestamper, ticket }: Signing,
): Promise<Buffer> {
  const codeDirectory = writeCodeDirectory(
    {
      version: codeDirectoryVersion.team,
      flags: 0,
      hashType: 2,
      platform: 0,
      pageSize: 0,
      codeLimit: data.length,
      identifier: 'com.example.image',
      teamId: identity.teamId,
      execSegment: { base: 0, limit: 0, flags: 0 },
      runtime: 0,
    },
    { specials: new Map([[slot.repSpecific, trailer]]), codeHashes: sha256(data) },
  );
  const digest = sha256(codeDirectory);
  const cms = await createCms({
    identity,
    codeDirectory,
    digests: [{ hashType: 2, digest }],
    signingTime: validTime,
    timestamper,
  });
  const stapled = ticket
    ? [{ slot: slot.ticket, bytes: wrapBlob(blobMagic.wrapper, ticket(digest.subarray(0, 20))) }]
    : [];
  return writeSuperBlob([
    { slot: slot.codeDirectory, bytes: codeDirectory },
    { slot: slot.cms, bytes: wrapBlob(blobMagic.wrapper, cms) },
    ...stapled,
  ]);
}

const element = (name: string, style: string, range: { offset: number; size: number }, rest = '') =>
  `<${name} style="${style}"><offset>${range.offset}</offset><size>${range.size}</size>${rest}</${name}>`;

/** Makes a flat package: table of contents, checksum, signatures, members, ticket. */
export async function flatPackage(
  signing: Signing | null,
  table?: string,
  members: Readonly<Record<string, string | Buffer>> = {},
): Promise<Buffer> {
  const rsa = { offset: 20, size: 256 };
  const cmsPlace = { offset: 276, size: 16_384 };
  const keyInfo = signing ? keyInfoOf(signing.identity.chain) : '';
  const signatures = signing
    ? element('signature', 'RSA', rsa, keyInfo) + element('x-signature', 'CMS', cmsPlace, keyInfo)
    : '';
  const checksumElement = element('checksum', 'sha1', { offset: 0, size: 20 });
  const text =
    table ??
    `<?xml version="1.0"?><xar><toc>${checksumElement}${signatures}<creation-time>2024-01-01T00:00:00</creation-time><file id="1"><name>&lt;signature&gt;</name><type>directory</type></file>${memberElements(members, signing ? cmsPlace.offset + cmsPlace.size : rsa.offset)}</toc></xar>`;
  const packed = deflateSync(text);
  const checksum = createHash('sha1').update(packed).digest();
  const cms = signing ? await packageCms(checksum, signing) : Buffer.alloc(0);
  const header = Buffer.alloc(28);
  header.write('xar!');
  header.writeUInt16BE(28, 4);
  header.writeUInt16BE(1, 6);
  header.writeBigUInt64BE(BigInt(packed.length), 8);
  header.writeBigUInt64BE(BigInt(Buffer.byteLength(text)), 16);
  header.writeUInt32BE(1, 24);
  const padding = Buffer.alloc(signing ? cmsPlace.size - cms.length : 0);
  const rsaSignature = signing
    ? signChecksum({ algorithm: 'sha1', value: checksum }, signing.identity.privateKey)
    : Buffer.alloc(0);
  const heap = [checksum, rsaSignature, cms, padding];
  const contents = Object.values(members).map((bytes) =>
    typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  );
  const stapled = signing?.ticket ? stapledTicket(signing.ticket(checksum)) : Buffer.alloc(0);
  return Buffer.concat([header, packed, ...heap, ...contents, stapled]);
}

/** Members that are stored as they are, one after the other from an offset in the heap. */
function memberElements(members: Readonly<Record<string, string | Buffer>>, start: number): string {
  let offset = start;
  return Object.entries(members)
    .map(([name, text], index) => {
      const size = Buffer.byteLength(text);
      const data = `<length>${size}</length><size>${size}</size><offset>${offset}</offset>`;
      offset += size;
      return `<file id="${index + 2}"><name>${name}</name><type>file</type><data>${data}</data></file>`;
    })
    .join('');
}

function keyInfoOf(chain: readonly X509Certificate[]): string {
  const certificates = chain.map(
    ({ raw }) => `<X509Certificate>${raw.toString('base64').replaceAll(/.{72}/g, '$&\n')}</X509Certificate>`,
  );
  return `<KeyInfo><X509Data>${certificates.join('')}</X509Data></KeyInfo>`;
}

function packageCms(checksum: Buffer, { identity, timestamper }: Signing): Promise<Buffer> {
  const { certificate, privateKey, chain } = identity;
  return createSignedData({
    type: contentType.data,
    content: checksum,
    detached: true,
    certificate,
    privateKey,
    certificates: chain,
    signingTime: validTime,
    attributes: [],
    timestamp: timestamper,
  });
}

function stapledTicket(ticket: Buffer): Buffer {
  return Buffer.concat([trailer(1, 0), ticket, trailer(2, ticket.length)]);
}

function trailer(type: number, length: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.write('t8lr');
  bytes.writeUInt16LE(1, 4);
  bytes.writeUInt16LE(type, 6);
  bytes.writeUInt32LE(length, 8);
  return bytes;
}

import type { X509Certificate } from 'node:crypto';
import { ObjectIdentifier, Sequence } from 'asn1js';
import { attribute, contentType } from '../../asn1/oids.js';
import { readTime } from '../../asn1/read-time.js';
import { commonName } from '../../identity/certificate.js';
import { issuersUpwards } from '../../identity/find-chain.js';
import type { Identity } from '../../identity/identity.js';
import { hashTypeOid } from '../code-directory/hash-types.js';
import { readTimestampInfo } from '../timestamp/read-timestamp-info.js';
import type { Timestamper } from '../timestamp/request-timestamp.js';
import { cdHashOf, writeCdHashList } from './cdhash-list.js';
import { createSignedData, newAttribute, octets } from './create-signed-data.js';
import { certificatesOf } from './estimate-cms-size.js';
import { type ReadSignedData, readSignedData } from './read-signed-data.js';

/**
 * The CMS of a code signature, the content of blob 0xfade0b01: a detached signature over the first CodeDirectory,
 * with the hashes of all of them among the signed attributes, and a timestamp over the signature value.
 * Sources: Security, OSX/libsecurity_codesigning/lib/signer.cpp and signerutils.cpp;
 * libsecurity_smime/lib/cmssiginfo.c.
 */

/** The whole digest of one CodeDirectory, in the order of the slots; `hashType` as in the CodeDirectory. */
export interface CodeDirectoryDigest {
  hashType: number;
  digest: Buffer;
}

export interface CmsRequest {
  identity: Identity;
  /** Bytes of the first CodeDirectory, its header included. */
  codeDirectory: Buffer;
  digests: readonly CodeDirectoryDigest[];
  signingTime: Date;
  timestamper: Timestamper | null;
}

/** Signs a CodeDirectory. Returns the DER of the ContentInfo, without the blob's header. */
export function createCms(request: CmsRequest): Promise<Buffer> {
  const { identity, codeDirectory, digests, signingTime, timestamper } = request;
  return createSignedData({
    type: contentType.data,
    content: codeDirectory,
    detached: true,
    certificate: identity.certificate,
    privateKey: identity.privateKey,
    certificates: certificatesOf(identity),
    signingTime,
    attributes: [
      newAttribute(attribute.cdHashDigests, ...digests.map(digestNode).sort(byEncoding)),
      newAttribute(
        attribute.cdHashList,
        octets(writeCdHashList(digests.map(({ digest }) => cdHashOf(digest)))),
      ),
    ],
    timestamp: timestamper,
  });
}

function digestNode({ hashType, digest }: CodeDirectoryDigest): Sequence {
  const value = hashTypeOid(hashType);
  if (value === null) throw new RangeError(`no CodeDirectory has the hash type ${hashType}`);
  return new Sequence({ value: [new ObjectIdentifier({ value }), octets(digest)] });
}

function byEncoding(a: Sequence, b: Sequence): number {
  return Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER()));
}

/** The contents of a CMS, not verified. */
export interface CmsDescription {
  certificates: X509Certificate[];
  /** Null when the signer's certificate is not included. */
  signer: X509Certificate | null;
  /** Common names, leaf first. */
  authorities: string[];
  /** Time that the signer claims; any time can be claimed. */
  signingTime: Date | null;
  /** Time in the timestamp token; null without a readable one. */
  timestamp: Date | null;
}

/** Reads a CMS for display. Throws `FormatError` when it is malformed. */
export function readCms(der: Buffer): CmsDescription {
  return describeCms(readSignedData(der, 'the CMS signature'));
}

/** Describes a CMS that was read before. */
export function describeCms({ certificates, signers }: ReadSignedData): CmsDescription {
  const [signer] = signers;
  const leaf = signer?.certificate ?? null;
  const time = signer?.signedAttributes.get(attribute.signingTime)?.[0];
  const token = signer?.unsignedAttributes.get(attribute.timestampToken)?.[0];
  return {
    certificates,
    signer: leaf,
    authorities: leaf ? issuersUpwards(leaf, certificates).map(commonName) : [],
    signingTime: time ? readTime(time) : null,
    timestamp: token ? timestampOf(token) : null,
  };
}

function timestampOf(token: Buffer): Date | null {
  try {
    return readTimestampInfo(readSignedData(token, 'the timestamp')).time;
  } catch {
    return null; // verifyCms reports the problem
  }
}

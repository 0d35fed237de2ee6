import { createReadStream, createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { layOutSignature, type SignatureLayout } from '../../archive/flat-package/lay-out-signature.js';
import { contentType } from '../../asn1/oids.js';
import { wrongKindRemedy } from '../../identity/certificate-remedies.js';
import type { Identity } from '../../identity/identity.js';
import { InputError, ToolError } from '../../system/errors.js';
import { type ByteSource, withFile } from '../../system/files/byte-source.js';
import { replaceFile } from '../../system/files/files.js';
import { createSignedData } from '../cms/create-signed-data.js';
import { certificatesOf, estimateCmsSize } from '../cms/estimate-cms-size.js';
import type { Timestamper } from '../timestamp/request-timestamp.js';
import { signChecksum } from './rsa-signature.js';

export interface SignPackageRequest {
  input: string;
  /** May be `input`: the new file is written beside it and renamed over it. */
  output: string;
  /** An installer identity. Its key is RSA, as Apple's are. */
  identity: Identity;
  timestamper: Timestamper | null;
  signingTime: Date;
}

/** The table of contents has the size of the CMS, so that a CMS that turns out larger needs another attempt. */
const maxAttempts = 3;
const slack = 512;

/**
 * Signs an installer package as productsign does: by RSA, and by CMS with a timestamp. Earlier signatures and a stapled
 * ticket are replaced; what the package installs stays as it is.
 * Throws `InputError` for a key that is not RSA, `FormatError` for a malformed package.
 */
export async function signPackage(request: SignPackageRequest): Promise<void> {
  const { input, output, identity } = request;
  if (identity.privateKey.asymmetricKeyType !== 'rsa') throw notRsa(identity);
  const { mode } = await stat(input);
  const signed = await withFile(input, (source) => makeSignatures(source, request));
  const write = async (path: string) => {
    await writeFile(path, signed.head);
    const { start, end } = signed.members;
    if (end === start) return;
    await pipeline(createReadStream(input, { start, end: end - 1 }), createWriteStream(path, { flags: 'a' }));
  };
  await replaceFile(output, write, { mode: mode & 0o7777 });
}

/** The members of a package, and everything before them. */
type SignedPackage = Pick<SignatureLayout, 'head' | 'members'>;

async function makeSignatures(source: ByteSource, request: SignPackageRequest): Promise<SignedPackage> {
  const { identity, timestamper } = request;
  const certificates = certificatesOf(identity);
  const rsaSize = (identity.privateKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  let cmsSize = estimateCmsSize(identity, timestamper !== null);
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const layout = layOutSignature(source, { certificates, rsaSize, cmsSize });
    const rsa = signChecksum(layout.checksum, identity.privateKey);
    const cms = await signWithCms(layout.checksum.value, request);
    if (cms.length <= cmsSize) {
      const padding = Buffer.alloc(cmsSize - cms.length);
      return { head: Buffer.concat([layout.head, rsa, cms, padding]), members: layout.members };
    }
    cmsSize = cms.length + slack;
  }
  throw new ToolError(
    `${request.input} could not be signed: each timestamp was larger than the one before.`,
    {
      code: 'timestamp-unavailable',
      remedy: 'Use another timestamp service (timestamp-url).',
    },
  );
}

function signWithCms(
  checksum: Buffer,
  { identity, timestamper, signingTime }: SignPackageRequest,
): Promise<Buffer> {
  return createSignedData({
    type: contentType.data,
    content: checksum,
    detached: true,
    certificate: identity.certificate,
    privateKey: identity.privateKey,
    certificates: certificatesOf(identity),
    signingTime,
    attributes: [],
    timestamp: timestamper,
  });
}

function notRsa({ name }: Identity): InputError {
  return new InputError('identity', `"${name}" has a key that is not RSA; packages are signed by RSA.`, {
    code: 'certificate-wrong-kind',
    remedy: wrongKindRemedy('Developer ID Installer'),
  });
}

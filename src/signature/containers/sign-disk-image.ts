import {
  isDiskImage,
  isEncryptedDiskImage,
  readDiskImageSignature,
  readTrailer,
  signatureOffsetField,
  signatureSizeField,
} from '../../archive/disk-image/disk-image.js';
import { InputError } from '../../system/errors.js';
import { type ByteSource, withFile } from '../../system/files/byte-source.js';
import { replaceEnd } from '../../system/files/replace-end.js';
import {
  type CodeDirectoryFields,
  cdHash,
  lowestVersion,
  writeCodeDirectory,
} from '../code-directory/code-directory.js';
import { canonicalIdentifier } from '../code-directory/derive-identifier.js';
import { codeFlag } from '../code-directory/flags.js';
import { hashPages } from '../code-directory/hash-pages.js';
import { sha256Type } from '../code-directory/hash-types.js';
import { readSignature, type Signature } from '../embedded-signature.js';
import type { Expression } from '../requirement/requirement-language.js';
import { encodeRequirementSet } from '../requirement/requirement-set.js';
import type { PreservedPart } from '../sign/plan-signature.js';
import { type SignerAndTime, signDirectories } from '../sign/sign-directories.js';
import type { SliceSignature } from '../signature-description.js';
import { blobMagic, slot, wrapBlob, writeSuperBlob } from '../superblob.js';

export interface SignDiskImageRequest extends SignerAndTime {
  input: string;
  /** May be `input`: the new file is written beside it and renamed over it. */
  output: string;
  /** Null for that of the earlier signature when it is preserved, else for the name of the file. */
  identifier: string | null;
  /** By type; they win over preserved ones and the default. */
  requirements?: ReadonlyMap<number, Expression>;
  /** Parts to keep of an earlier signature; a disk image has an identifier and requirements. */
  preserve?: readonly PreservedPart[];
}

/**
 * Signs a disk image as codesign does: one hash over everything before the signature, and one over the trailer. An
 * earlier signature and its ticket are replaced; the files in the image stay as they are.
 * Source: Security, OSX/libsecurity_codesigning/lib/diskimagerep.cpp.
 * Throws `InputError` (`disk-image-not-signable`) for an image without a trailer.
 */
export async function signDiskImage(
  request: SignDiskImageRequest,
): Promise<{ identifier: string; slices: SliceSignature[] }> {
  const { input, output } = request;
  return withFile(input, async (source) => {
    if (isEncryptedDiskImage(source) || !isDiskImage(source)) throw notSignable(input);
    const earlier = readDiskImageSignature(source);
    const { bytes, signatureOffset } = readTrailer(source);
    const dataEnd = earlier === null ? source.size - bytes.length : signatureOffset;
    const trailer = Buffer.from(bytes);
    trailer.writeBigUInt64BE(BigInt(dataEnd), signatureOffsetField);
    trailer.writeBigUInt64BE(0n, signatureSizeField); // hashed without the size, which is not known yet
    const content = { source, dataEnd, trailer, earlier: earlier && readSignature(earlier) };
    const { identifier, signature, cdHashes } = await makeSignature(content, request);
    trailer.writeBigUInt64BE(BigInt(signature.length), signatureSizeField);
    await replaceEnd({ input, output, keep: dataEnd, end: Buffer.concat([signature, trailer]) });
    return { identifier, slices: [{ arch: 'dmg', cdHashes }] };
  });
}

interface ImageContent {
  source: ByteSource;
  /** Where the signature begins: everything before it is hashed. */
  dataEnd: number;
  trailer: Buffer;
  earlier: Signature | null;
}

async function makeSignature(
  { source, dataEnd, trailer, earlier }: ImageContent,
  request: SignDiskImageRequest,
): Promise<{ identifier: string; signature: Buffer; cdHashes: string[] }> {
  const hashType = sha256Type;
  const kept = (part: PreservedPart) => (request.preserve?.includes(part) ? earlier : null);
  const identifier =
    request.identifier ??
    kept('identifier')?.codeDirectories[0].identifier ??
    canonicalIdentifier(request.input);
  const keptRequirements = request.requirements ? null : kept('requirements')?.requirements;
  const requirements = keptRequirements ?? (await makeRequirements(identifier, request));
  const [codeHashes = Buffer.alloc(0)] = await hashPages({
    ...{ source, codeLimit: dataEnd, pageSize: 0 },
    hashTypes: [hashType],
  });
  const fields = await fieldsFor({ identifier, hashType, codeLimit: dataEnd }, request);
  const specials = new Map([
    [slot.requirements, requirements],
    [slot.repSpecific, trailer],
  ]);
  const directory = { hashType, blob: writeCodeDirectory(fields, { specials, codeHashes }) };
  const cms = await signDirectories([directory], request);
  const signature = writeSuperBlob([
    { slot: slot.codeDirectory, bytes: directory.blob },
    { slot: slot.requirements, bytes: requirements },
    { slot: slot.cms, bytes: wrapBlob(blobMagic.wrapper, cms) },
  ]);
  return { identifier, signature, cdHashes: [cdHash(directory)] };
}

/** Loads the certificate reader only when there is a certificate. */
async function makeRequirements(
  identifier: string,
  { signer, requirements = new Map() }: SignDiskImageRequest,
): Promise<Buffer> {
  if (signer === 'adhoc') return encodeRequirementSet(requirements);
  const { makeRequirementSet } = await import('../requirement/designated-requirement.js');
  return makeRequirementSet({ identifier, signer, requirements });
}

async function fieldsFor(
  own: Pick<CodeDirectoryFields, 'identifier' | 'hashType' | 'codeLimit'>,
  { signer }: SignDiskImageRequest,
): Promise<CodeDirectoryFields> {
  const fields = {
    ...own,
    flags: signer === 'adhoc' ? codeFlag.adhoc : 0,
    platform: 0,
    pageSize: 0, // all in one hash
    teamId: signer === 'adhoc' ? null : await teamOf(signer),
    execSegment: { base: 0, limit: 0, flags: 0 },
    runtime: 0,
  };
  return { ...fields, version: lowestVersion(fields) };
}

async function teamOf(signer: Exclude<SignerAndTime['signer'], 'adhoc'>): Promise<string | null> {
  const { signerTeam } = await import('../requirement/designated-requirement.js');
  return signerTeam(signer);
}

function notSignable(path: string): InputError {
  return new InputError(
    'path',
    `${path} cannot carry a signature: it has no trailer of a disk image (UDIF).`,
    {
      code: 'disk-image-not-signable',
      remedy: 'Convert it to a compressed image first (hdiutil convert -format UDZO), then sign that one.',
    },
  );
}

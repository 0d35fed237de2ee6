import type { Identity } from '../../identity/identity.js';
import {
  contentWithAllocation,
  existingAllocation,
  allocateSignature,
  type SignableImage,
  type SignatureAllocation,
} from '../../macho/allocate-signature.js';
import { ToolError } from '../../system/errors.js';
import { estimateCmsSize } from '../cms/estimate-cms-size.js';
import {
  type CodeDirectoryFields,
  cdHash,
  codeDirectorySize,
  lowestVersion,
  writeCodeDirectory,
} from '../code-directory/code-directory.js';
import { fullHash } from '../code-directory/hash-types.js';
import { hashPages } from '../code-directory/hash-pages.js';
import type { SliceSignature } from '../signature-description.js';
import {
  type Blob,
  blobHeaderSize,
  blobMagic,
  slot,
  superBlobSize,
  wrapBlob,
  writeSuperBlob,
} from '../superblob.js';
import type { Timestamper } from '../timestamp/request-timestamp.js';
import { planSignature, type SigningPlan, type SigningTerms } from './plan-signature.js';

/** How the slices of a file are signed. */
export interface SliceSigning extends SigningTerms {
  hashTypes: readonly number[];
  timestamper: Timestamper | null;
  signingTime: Date;
}

/** The place that a signed slice is written to. */
export interface SliceOutput {
  /** Writes bytes at an offset in the slice. */
  write(bytes: Buffer, offset: number): Promise<void>;
  /** Whether the unsigned slice is there already. */
  hasContent: boolean;
}

/** What codesign keeps for the CMS: CodeSigner.cpp, `kDefaultCMSSize`. The same room gives the same cdhash. */
const appleCmsSize = 18_000;

/** The room is made before the size of the CMS is known, which may take a second look. */
const maxAttempts = 3;

/**
 * Signs a slice, in the room of its earlier signature where that is enough.
 * Out: the new signature's facts, and the size of the slice.
 * Throws `InputError` when the slice cannot be signed.
 */
export async function signSlice(
  image: SignableImage,
  signing: SliceSigning,
  output: SliceOutput,
): Promise<{ signature: SliceSignature; size: number }> {
  const plan = await planSignature(image.source, image.machO, signing);
  let room = firstAllocation(image, plan, signing);
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const { bytes, cdHashes } = await signIn(room, { image, plan, signing, output });
    if (bytes.length <= room.dataSize) {
      await output.write(Buffer.concat([bytes, Buffer.alloc(room.dataSize - bytes.length)]), room.dataOffset);
      return { signature: { arch: image.machO.arch, cdHashes }, size: room.dataOffset + room.dataSize };
    }
    room = allocateSignature(
      image,
      Math.max(bytes.length, sizeWith(room, plan, { signing, cmsSize: reservedCmsSize(signing) })),
    );
  }
  throw new ToolError(`${image.path} could not be signed: each timestamp was larger than the one before.`, {
    code: 'timestamp-unavailable',
    remedy: 'Use another timestamp service (timestamp-url).',
  });
}

function firstAllocation(
  image: SignableImage,
  plan: SigningPlan,
  signing: SliceSigning,
): SignatureAllocation {
  const earlier = existingAllocation(image);
  const cmsSize = signing.signer === 'adhoc' ? 0 : estimateCmsSize(signing.signer, false);
  if (earlier && sizeWith(earlier, plan, { signing, cmsSize }) <= earlier.dataSize) return earlier;
  const probe = allocateSignature(image, 0); // its size does not matter: only where the signature will begin
  return allocateSignature(image, sizeWith(probe, plan, { signing, cmsSize: reservedCmsSize(signing) }));
}

function reservedCmsSize({ signer, timestamper }: SliceSigning): number {
  const estimate = signer === 'adhoc' ? 0 : estimateCmsSize(signer, timestamper !== null);
  return Math.max(appleCmsSize, estimate);
}

/** Size of the whole signature with a CMS of `cmsSize` bytes. */
function sizeWith(
  room: SignatureAllocation,
  plan: SigningPlan,
  { signing, cmsSize }: { signing: SliceSigning; cmsSize: number },
): number {
  const directories = signing.hashTypes.map((hashType) =>
    codeDirectorySize(fieldsFor(plan, hashType, room.dataOffset), plan.specials),
  );
  return superBlobSize([
    ...directories,
    ...plan.blobs.map(({ bytes }) => bytes.length),
    blobHeaderSize + cmsSize,
  ]);
}

function fieldsFor(plan: SigningPlan, hashType: number, codeLimit: number): CodeDirectoryFields {
  const facts = { ...plan.facts, hashType, codeLimit };
  return { ...facts, version: lowestVersion(facts) };
}

interface Work {
  image: SignableImage;
  plan: SigningPlan;
  signing: SliceSigning;
  output: SliceOutput;
}

/** Writes the content and makes the signature over it. */
async function signIn(
  room: SignatureAllocation,
  { image, plan, signing, output }: Work,
): Promise<{ bytes: Buffer; cdHashes: string[] }> {
  const { hashTypes } = signing;
  const hashes = await hashPages({
    source: contentWithAllocation(room, image.source),
    codeLimit: room.dataOffset,
    pageSize: plan.facts.pageSize,
    hashTypes,
    ...(output.hasContent ? {} : { each: output.write }),
  });
  if (output.hasContent) await writeChanges(room, output);
  const directories = hashes.map((codeHashes, index) => {
    const hashType = hashTypes[index] ?? 0;
    const facts = fieldsFor(plan, hashType, room.dataOffset);
    return { hashType, blob: writeCodeDirectory(facts, { specials: plan.specials, codeHashes }) };
  });
  const cms = await signDirectories(directories, signing);
  const bytes = writeSuperBlob([
    ...directories.map(({ blob }, index): Blob => ({ slot: directorySlot(index), bytes: blob })),
    ...plan.blobs,
    { slot: slot.cms, bytes: wrapBlob(blobMagic.wrapper, cms) },
  ]);
  return { bytes, cdHashes: directories.map(cdHash) };
}

/** What making room has changed of the content. */
async function writeChanges(
  { head, contentEnd, dataOffset }: SignatureAllocation,
  output: SliceOutput,
): Promise<void> {
  await output.write(head, 0);
  await output.write(Buffer.alloc(dataOffset - contentEnd), contentEnd);
}

function directorySlot(index: number): number {
  return index === 0 ? slot.codeDirectory : slot.alternateCodeDirectory + index - 1;
}

/** The CMS over the CodeDirectories; empty for an ad-hoc signature. */
async function signDirectories(
  directories: readonly { hashType: number; blob: Buffer }[],
  { signer, signingTime, timestamper }: SliceSigning,
): Promise<Buffer> {
  const [primary] = directories;
  if (signer === 'adhoc' || !primary) return Buffer.alloc(0);
  return cmsOf(signer, { signingTime, timestamper, codeDirectory: primary.blob, directories });
}

async function cmsOf(
  identity: Identity,
  {
    directories,
    ...rest
  }: {
    codeDirectory: Buffer;
    directories: readonly { hashType: number; blob: Buffer }[];
    signingTime: Date;
    timestamper: Timestamper | null;
  },
): Promise<Buffer> {
  const digests = directories.map(({ hashType, blob }) => ({ hashType, digest: fullHash(hashType, blob) }));
  // Libraries for certificates and CMS are most of the bundle: an ad-hoc signature does without.
  const { createCms } = await import('../cms/cms.js');
  return createCms({ identity, digests, ...rest });
}

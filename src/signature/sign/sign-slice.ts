import {
  allocateSignature,
  contentWithAllocation,
  existingAllocation,
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
import { signDirectories } from './sign-directories.js';

/** Options for signing the slices of a file. */
export interface SliceSigning extends SigningTerms {
  hashTypes: readonly number[];
  timestamper: Timestamper | null;
  signingTime: Date;
}

/** Destination of a signed slice. */
export interface SliceOutput {
  /** Writes bytes at an offset in the slice. */
  write(bytes: Buffer, offset: number): Promise<void>;
  /** True when the unsigned slice has been copied already. */
  hasContent: boolean;
}

/** Bytes that codesign reserves for the CMS: CodeSigner.cpp, `kDefaultCMSSize`. The same size gives the same cdhash. */
const appleCmsSize = 18_000;

/** Space is allocated before the size of the CMS is known, so that a larger CMS needs another attempt. */
const maxAttempts = 3;

/**
 * Signs a slice, in the space of its earlier signature when that is large enough.
 * Returns the new signature and the size of the slice.
 * Throws `InputError` when the slice cannot be signed.
 */
export async function signSlice(
  image: SignableImage,
  signing: SliceSigning,
  output: SliceOutput,
): Promise<{ signature: SliceSignature; size: number }> {
  const plan = await planSignature(image.source, image.machO, signing);
  let allocation = firstAllocation(image, plan, signing);
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const { bytes, cdHashes } = await signIn(allocation, { image, plan, signing, output });
    if (bytes.length <= allocation.dataSize) {
      await output.write(
        Buffer.concat([bytes, Buffer.alloc(allocation.dataSize - bytes.length)]),
        allocation.dataOffset,
      );
      return {
        signature: { arch: image.machO.arch, cdHashes },
        size: allocation.dataOffset + allocation.dataSize,
      };
    }
    allocation = allocateSignature(
      image,
      Math.max(bytes.length, sizeWith(allocation, plan, { signing, cmsSize: reservedCmsSize(signing) })),
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
  const probe = allocateSignature(image, 0); // only the offset of the signature matters here
  return allocateSignature(image, sizeWith(probe, plan, { signing, cmsSize: reservedCmsSize(signing) }));
}

function reservedCmsSize({ signer, timestamper }: SliceSigning): number {
  const estimate = signer === 'adhoc' ? 0 : estimateCmsSize(signer, timestamper !== null);
  return Math.max(appleCmsSize, estimate);
}

/** Returns the size of the whole signature with a CMS of `cmsSize` bytes. */
function sizeWith(
  allocation: SignatureAllocation,
  plan: SigningPlan,
  { signing, cmsSize }: { signing: SliceSigning; cmsSize: number },
): number {
  const directories = signing.hashTypes.map((hashType) =>
    codeDirectorySize(fieldsFor(plan, hashType, allocation.dataOffset), plan.specials),
  );
  return superBlobSize([
    ...directories,
    ...plan.blobs.map(({ bytes }) => bytes.length),
    blobHeaderSize + cmsSize,
  ]);
}

function fieldsFor(plan: SigningPlan, hashType: number, codeLimit: number): CodeDirectoryFields {
  const fields = { ...plan.fields, hashType, codeLimit };
  return { ...fields, version: lowestVersion(fields) };
}

interface Work {
  image: SignableImage;
  plan: SigningPlan;
  signing: SliceSigning;
  output: SliceOutput;
}

/** Writes the content and creates the signature over it. */
async function signIn(
  allocation: SignatureAllocation,
  { image, plan, signing, output }: Work,
): Promise<{ bytes: Buffer; cdHashes: string[] }> {
  const { hashTypes } = signing;
  const hashes = await hashPages({
    source: contentWithAllocation(allocation, image.source),
    codeLimit: allocation.dataOffset,
    pageSize: plan.fields.pageSize,
    hashTypes,
    ...(output.hasContent ? {} : { each: output.write }),
  });
  if (output.hasContent) await writeChanges(allocation, output);
  const directories = hashes.map((codeHashes, index) => {
    const hashType = hashTypes[index] ?? 0;
    const fields = fieldsFor(plan, hashType, allocation.dataOffset);
    return { hashType, blob: writeCodeDirectory(fields, { specials: plan.specials, codeHashes }) };
  });
  const cms = await signDirectories(directories, signing);
  const bytes = writeSuperBlob([
    ...directories.map(({ blob }, index): Blob => ({ slot: directorySlot(index), bytes: blob })),
    ...plan.blobs,
    { slot: slot.cms, bytes: wrapBlob(blobMagic.wrapper, cms) },
  ]);
  return { bytes, cdHashes: directories.map(cdHash) };
}

/** Writes the bytes that the allocation has changed. */
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

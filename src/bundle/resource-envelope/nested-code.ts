import { readMachO } from '../../macho/mach-o.js';
import { readSlices, type Slice } from '../../macho/universal.js';
import { cdHash } from '../../signature/code-directory/code-directory.js';
import {
  bestCodeDirectory,
  type EmbeddedSignature,
  readEmbeddedSignature,
} from '../../signature/embedded-signature.js';
import { formatDesignatedRequirement } from '../../signature/requirement/read-designated-requirement.js';
import { FormatError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';

/** How a resource envelope refers to nested code: the code as it is now, and what a replacement must satisfy. */
export interface NestedCode {
  cdHash: Buffer;
  /** Designated requirement, in codesign's language. */
  requirement: string;
}

/**
 * Describes signed code for the resource envelope around it. `path` is the Mach-O file that carries the signature.
 * Of a universal file it is the slice that a Mac would run: arm64 before others.
 * Source: Security, OSX/libsecurity_codesigning/lib/signer.cpp (`signNested`) and StaticCode.cpp
 * (`defaultDesignatedRequirement`).
 * Throws `FormatError` when the code is not signed.
 */
export function describeNestedCode(path: string): Promise<NestedCode> {
  return withFile(path, (source) => {
    const signatures = readSlices(source).map((slice) => ({
      arch: slice.arch,
      signature: signatureOf(slice, path),
    }));
    const native = signatures.find(({ arch }) => arch.startsWith('arm64')) ?? signatures[0];
    if (!native) throw new FormatError(`${path} has no slices`);
    const { signature } = native;
    const explicit = signature.requirements && formatDesignatedRequirement(signature.requirements);
    return {
      cdHash: Buffer.from(cdHash(bestCodeDirectory(signature)), 'hex'),
      requirement: explicit ?? implicitRequirement(signatures.map((each) => each.signature)),
    };
  });
}

function signatureOf({ source }: Slice, path: string): EmbeddedSignature {
  const signature = readEmbeddedSignature(source, readMachO(source));
  if (signature === null) throw new FormatError(`${path} is not signed`);
  return signature;
}

/** Code without a designated requirement is identified by its cdhashes. */
function implicitRequirement(signatures: readonly EmbeddedSignature[]): string {
  const hashes = signatures.flatMap(({ codeDirectories }) => codeDirectories.map(cdHash));
  return hashes.map((hash) => `cdhash H"${hash}"`).join(' or ');
}

import { type MachO, readMachO } from '../macho/mach-o.js';
import { versionText } from '../macho/names.js';
import { readSlices } from '../macho/universal.js';
import { FormatError } from '../system/errors.js';
import { type ByteSource, withFile } from '../system/files/byte-source.js';
import type { CmsDescription } from './cms/cms.js';
import { type CodeDirectory, cdHash, specialHash } from './code-directory/code-directory.js';
import { flagNames, hasFlag } from './code-directory/flags.js';
import { hashTypeName } from './code-directory/hash-types.js';
import { bestCodeDirectory, readEmbeddedSignature, type Signature } from './embedded-signature.js';
import type { SignatureInspection, SignatureKind, SliceInspection } from './signature-description.js';
import { slot } from './superblob.js';

/**
 * Describes the signatures in a Mach-O file, slice by slice, without verifying them.
 * Throws `FormatError` when the file or a signature in it is malformed.
 */
export function inspectMachO(path: string): Promise<SliceInspection[]> {
  return withFile(path, (source) =>
    Promise.all(readSlices(source).map((slice) => inspectSlice(slice.source))),
  );
}

async function inspectSlice(source: ByteSource): Promise<SliceInspection> {
  const machO = readMachO(source);
  const { arch, fileType, minOS, sdk } = machO;
  return { arch, fileType, minOS, sdk, signature: await inspectSignature(source, machO) };
}

/** The description of a slice without a signature. */
export const unsigned: SignatureInspection = {
  kind: 'none',
  identifier: null,
  teamId: null,
  cdHash: null,
  flags: [],
  hashType: null,
  pageSize: null,
  runtimeVersion: null,
  authorities: [],
  timestamp: null,
  entitlements: {},
  requirement: null,
  infoPlist: 'not bound',
};

async function inspectSignature(source: ByteSource, machO: MachO): Promise<SignatureInspection> {
  const signature = readEmbeddedSignature(source, machO);
  return signature === null ? unsigned : describeSignature(signature);
}

/** Describes a signature, embedded or detached. Throws `FormatError` when its parts are malformed. */
export async function describeSignature(signature: Signature): Promise<SignatureInspection> {
  const directory = bestCodeDirectory(signature);
  const cms = signature.cms && (await readCmsIfWellFormed(signature.cms));
  return {
    kind: kindOf(directory, signature),
    identifier: directory.identifier,
    teamId: directory.teamId,
    cdHash: cdHash(directory),
    flags: flagNames(directory.flags),
    hashType: hashTypeName(directory.hashType),
    pageSize: directory.pageSize,
    runtimeVersion: directory.runtime === 0 ? null : versionText(directory.runtime),
    authorities: cms?.authorities ?? [],
    timestamp: cms?.timestamp?.toISOString() ?? null,
    entitlements: await readEntitlements(signature),
    requirement: await readRequirement(signature),
    infoPlist: specialHash(directory, slot.infoPlist) ? 'bound' : 'not bound',
  };
}

// Most programs of Go's linker have no entitlements, requirement or certificate: their readers are loaded when needed.

async function readEntitlements(signature: Signature): Promise<Record<string, unknown>> {
  if (signature.entitlementsXml === null && signature.entitlementsDer === null) return {};
  const { readSignedEntitlements } = await import('./entitlements/read-signed-entitlements.js');
  return readSignedEntitlements(signature);
}

async function readRequirement({ requirements }: Signature): Promise<string | null> {
  if (requirements === null) return null;
  const { formatDesignatedRequirement } = await import('./requirement/read-designated-requirement.js');
  return formatDesignatedRequirement(requirements);
}

/** Returns null for a malformed CMS, which verification reports; the rest of the signature is described all the same. */
async function readCmsIfWellFormed(der: Buffer): Promise<CmsDescription | null> {
  const { readCms } = await import('./cms/cms.js');
  try {
    return readCms(der);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

function kindOf(directory: CodeDirectory, { cms }: Signature): SignatureKind {
  if (cms) return 'certificate';
  return hasFlag(directory.flags, 'linker-signed') ? 'linker-signed' : 'adhoc';
}

import type { Identity } from '../../identity/identity.js';
import type { MachO } from '../../macho/mach-o.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import type { CodeDirectory, CodeDirectoryFields } from '../code-directory/code-directory.js';
import { execSegmentOf } from '../code-directory/exec-segment.js';
import { codeFlag, hasFlag } from '../code-directory/flags.js';
import { usualPageSize } from '../code-directory/page-size.js';
import { type EmbeddedSignature, readEmbeddedSignature } from '../embedded-signature.js';
import type { Entitlements } from '../entitlements/parse-entitlements.js';
import type { Expression } from '../requirement/requirement-language.js';
import { encodeRequirementSet } from '../requirement/requirement-set.js';
import { type Blob, blobMagic, slot, wrapBlob } from '../superblob.js';

/** Parts of an earlier signature that can be kept, by codesign's names: codesign(1), `--preserve-metadata`. */
export const preservedParts = [
  'identifier',
  'entitlements',
  'requirements',
  'flags',
  'runtime',
  'launch-constraints',
  'library-constraints',
] as const;
export type PreservedPart = (typeof preservedParts)[number];

/** Options for signing code. */
export interface SigningTerms {
  signer: Identity | 'adhoc';
  /** Used unless one is preserved. */
  identifier: string;
  /** Bound to main executables only. They win over preserved ones, which libraries keep, too. */
  entitlements: Entitlements | null;
  hardenedRuntime: boolean;
  /** By type, from the requirement language. They win over preserved ones; types without one get the default. */
  requirements?: ReadonlyMap<number, Expression>;
  /** For the main executable of a bundle: the files that the signature binds. */
  bundle?: { infoPlist: Buffer; codeResources: Buffer };
  /** Bytes in a page; by default that of the earlier signature, or the usual size. */
  pageSize?: number;
  /** Parts to keep of an earlier signature. A linker signature counts as none. */
  preserve?: readonly PreservedPart[];
}

/** Everything that a slice's signature covers except the pages. */
export interface SigningPlan {
  fields: Omit<CodeDirectoryFields, 'version' | 'hashType' | 'codeLimit'>;
  /** The blobs besides CodeDirectories and CMS. */
  blobs: readonly Blob[];
  /** The bytes that the special slots hash: the blobs, and files outside the signature. */
  specials: ReadonlyMap<number, Buffer>;
}

/** Plans the contents of a slice's signature. */
export async function planSignature(
  source: ByteSource,
  machO: MachO,
  terms: SigningTerms,
): Promise<SigningPlan> {
  const earlier = earlierSignature(source, machO);
  const old = earlier?.codeDirectories[0];
  const kept = (what: PreservedPart): boolean => terms.preserve?.includes(what) ?? false;
  const identifier = (kept('identifier') ? old?.identifier : undefined) ?? terms.identifier;
  const entitlements = await planEntitlements(machO, terms, kept('entitlements') ? earlier : null);
  const keptRequirements = kept('requirements') && !terms.requirements ? earlier?.requirements : null;
  const requirements = keptRequirements ?? (await planRequirements({ ...terms, identifier }));

  const blobs = [
    { slot: slot.requirements, bytes: requirements },
    ...entitlements.blobs,
    ...keptConstraints(earlier, kept),
  ];
  const flags = planFlags(terms, kept('flags') ? old : undefined);
  return {
    fields: {
      identifier,
      flags,
      teamId: await planTeam(terms),
      platform: 0,
      pageSize: terms.pageSize ?? (old?.pageSize || usualPageSize),
      execSegment: execSegmentOf(machO, entitlements.values),
      runtime: planRuntime(machO, flags, kept('runtime') ? old : undefined),
    },
    blobs,
    specials: new Map([
      ...sealedFiles(source, machO, terms),
      ...blobs.map(({ slot, bytes }) => [slot, bytes] as const),
    ]),
  };
}

/** Loads the certificate reader only when there is a certificate. */
async function planTeam({ signer }: SigningTerms): Promise<string | null> {
  if (signer === 'adhoc') return null;
  const { signerTeam } = await import('../requirement/designated-requirement.js');
  return signerTeam(signer);
}

/** An ad-hoc signature has no designated requirement by default. */
async function planRequirements(terms: SigningTerms): Promise<Buffer> {
  if (terms.signer === 'adhoc') return encodeRequirementSet(new Map(terms.requirements));
  const { makeRequirementSet } = await import('../requirement/designated-requirement.js');
  return makeRequirementSet({ ...terms, signer: terms.signer });
}

/** Ignores linker signatures, as codesign does. */
function earlierSignature(source: ByteSource, machO: MachO): EmbeddedSignature | null {
  const signature = readEmbeddedSignature(source, machO);
  return signature && !hasFlag(signature.codeDirectories[0].flags, 'linker-signed') ? signature : null;
}

interface PlannedEntitlements {
  values: Readonly<Record<string, unknown>>;
  blobs: Blob[];
}

async function planEntitlements(
  machO: MachO,
  { entitlements }: SigningTerms,
  earlier: EmbeddedSignature | null,
): Promise<PlannedEntitlements> {
  if (entitlements !== null && machO.fileType === 'execute') {
    return { values: entitlements.values, blobs: entitlementBlobs(entitlements.xml, entitlements.der) };
  }
  if (earlier === null) return { values: {}, blobs: [] };
  const { readSignedEntitlements } = await import('../entitlements/read-signed-entitlements.js');
  // Preserved entitlements stay as they are, byte for byte.
  return {
    values: readSignedEntitlements(earlier),
    blobs: entitlementBlobs(earlier.entitlementsXml, earlier.entitlementsDer),
  };
}

function entitlementBlobs(xml: Buffer | null, der: Buffer | null): Blob[] {
  const blobs: Blob[] = [];
  if (xml) blobs.push({ slot: slot.entitlements, bytes: wrapBlob(blobMagic.entitlements, xml) });
  if (der) blobs.push({ slot: slot.entitlementsDer, bytes: wrapBlob(blobMagic.entitlementsDer, der) });
  return blobs;
}

/** Constraints on how the system starts or loads the code: codedirectory.h, `cdLaunchConstraintSelf` and on. */
const constraintSlots = {
  'launch-constraints': [
    slot.launchConstraintSelf,
    slot.launchConstraintParent,
    slot.launchConstraintResponsible,
  ],
  'library-constraints': [slot.libraryConstraint],
} as const;

function keptConstraints(
  earlier: EmbeddedSignature | null,
  kept: (what: keyof typeof constraintSlots) => boolean,
): Blob[] {
  const slots = [
    ...(kept('launch-constraints') ? constraintSlots['launch-constraints'] : []),
    ...(kept('library-constraints') ? constraintSlots['library-constraints'] : []),
  ];
  return slots.flatMap((slot) => {
    const bytes = earlier?.blobs.get(slot);
    return bytes ? [{ slot, bytes }] : [];
  });
}

function planFlags({ signer, hardenedRuntime }: SigningTerms, old: CodeDirectory | undefined): number {
  const kept = (old?.flags ?? 0) & ~(codeFlag.adhoc | codeFlag['linker-signed']);
  const requested = (hardenedRuntime ? codeFlag.runtime : 0) | (signer === 'adhoc' ? codeFlag.adhoc : 0);
  return (kept | requested) >>> 0;
}

/** Returns the version of the hardened runtime: the SDK's, unless an earlier one is kept. */
function planRuntime(machO: MachO, flags: number, old: CodeDirectory | undefined): number {
  if (old && old.runtime > 0) return old.runtime;
  return hasFlag(flags, 'runtime') ? machO.packed.sdk : 0;
}

function sealedFiles(source: ByteSource, { infoPlist }: MachO, { bundle }: SigningTerms): [number, Buffer][] {
  if (bundle) {
    return [
      [slot.infoPlist, bundle.infoPlist],
      [slot.codeResources, bundle.codeResources],
    ];
  }
  return infoPlist ? [[slot.infoPlist, source.read(infoPlist.offset, infoPlist.size)]] : [];
}

import { basename } from 'node:path';
import type { Artifact, ArtifactSignature } from '../artifact/artifact.js';
import type { Identity } from '../identity/identity.js';
import { deriveIdentifier } from '../signature/code-directory/derive-identifier.js';
import type { EntitlementChoice } from '../signature/entitlements/entitlement-choice.js';
import type { Entitlements } from '../signature/entitlements/parse-entitlements.js';
import type { Expression } from '../signature/requirement/requirement-language.js';
import { type PreservedPart, signMachO } from '../signature/sign/sign-macho.js';
import type { Timestamper } from '../signature/timestamp/request-timestamp.js';
import { InputError } from '../system/errors.js';

/** Contents of a new signature. */
export interface SignatureContent {
  /** Explicit identifier, or null to derive it as codesign does. */
  identifier: string | null;
  /** For main executables; null for none. */
  entitlements: Entitlements | null;
  /** For nested code, by its path in the app; by default it keeps its own. */
  forNested?: EntitlementChoice['forNested'];
  hardenedRuntime: boolean;
}

/** Signer and time of a new signature, and the parts that it keeps of an earlier one. */
export interface SignatureMaker {
  signer: Identity | 'adhoc';
  timestamper: Timestamper | null;
  signingTime: Date;
  /** By type; the default designated requirement is codesign's. */
  requirements?: ReadonlyMap<number, Expression>;
  /** Bytes in a page of all code; by default that of each earlier signature, or the usual size. */
  pageSize?: number;
  /** Path of the signed program; by default it is signed in place, as bundles always are. */
  output?: string;
  /** Parts to copy from the existing signature. */
  preserve?: readonly PreservedPart[];
}

/**
 * Signs a program, an app, a disk image or an installer package with the portable signer. An explicit identifier wins over
 * a preserved one. What an image or package holds stays as it is.
 */
export async function signArtifact(
  artifact: Pick<Artifact, 'kind' | 'path'>,
  content: SignatureContent,
  maker: SignatureMaker,
): Promise<ArtifactSignature> {
  const { path } = artifact;
  const preserve = (maker.preserve ?? []).filter(
    (part) => part !== 'identifier' || content.identifier === null,
  );
  const request = { ...content, ...maker, preserve };
  if (artifact.kind === 'app') {
    const { signBundle } = await import('./sign-bundle.js');
    return signBundle({ path, ...request });
  }
  if (artifact.kind === 'dmg') {
    const { signDiskImage } = await import('../signature/containers/sign-disk-image.js');
    return signDiskImage({ input: path, ...request, output: maker.output ?? path });
  }
  if (artifact.kind === 'pkg') return signInstallerPackage(path, maker);
  const identifier =
    content.identifier ?? (await deriveIdentifier(path, { adhoc: maker.signer === 'adhoc' }));
  const output = maker.output ?? path;
  const slices = await signMachO({ input: path, ...request, output, identifier });
  const isPreserved = preserve.includes('identifier');
  return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}

/** The signature of a package names neither an identifier nor code; the file name stands for the identifier. */
async function signInstallerPackage(
  path: string,
  { signer, output = path, ...maker }: SignatureMaker,
): Promise<ArtifactSignature> {
  if (signer === 'adhoc') throw noAdhocPackage(path);
  const { signPackage } = await import('../signature/containers/sign-package.js');
  await signPackage({ input: path, output, identity: signer, ...maker });
  return { identifier: basename(path), slices: [] };
}

function noAdhocPackage(path: string): InputError {
  return new InputError('artifacts', `${path} is an installer package, which has no ad-hoc signature.`, {
    code: 'certificate-missing',
    remedy: 'Sign it with a Developer ID Installer certificate, or leave it unsigned.',
  });
}

async function signedIdentifier(path: string, otherwise: string): Promise<string> {
  const { inspectMachO } = await import('../signature/inspect-macho.js');
  const [slice] = await inspectMachO(path);
  return slice?.signature.identifier ?? otherwise;
}

import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import type { Identity } from '../../identity/identity.js';
import { deriveIdentifier } from '../../signature/code-directory/derive-identifier.js';
import type { Expression } from '../../signature/requirement/requirement-language.js';
import { type PreservedPart, signMachO } from '../../signature/sign/sign-macho.js';
import type { Timestamper } from '../../signature/timestamp/request-timestamp.js';
import type { SignRequest } from '../engine.js';

/** By whom and when a signature is made. */
export interface SignatureMaker {
  signer: Identity | 'adhoc';
  timestamper: Timestamper | null;
  signingTime: Date;
  /** By type, from the requirement language; the designated one by default is codesign's own. */
  requirements?: ReadonlyMap<number, Expression>;
  /** Where a signed program goes; by default it is signed in place, as bundles are always. */
  output?: string;
  /** What is taken over from the signature that is there. */
  preserve?: readonly PreservedPart[];
}

/** Signs a program or an app. An identifier that is given wins over a preserved one. */
export async function signArtifact(
  artifact: Pick<Artifact, 'kind' | 'path'>,
  how: SignRequest,
  maker: SignatureMaker,
): Promise<ArtifactSignature> {
  const { path } = artifact;
  const preserve = (maker.preserve ?? []).filter((part) => part !== 'identifier' || how.identifier === null);
  const request = { ...how, ...maker, preserve };
  if (artifact.kind === 'app') {
    const { signBundle } = await import('../../bundle/sign-bundle.js');
    return signBundle({ path, ...request });
  }
  const identifier = how.identifier ?? (await deriveIdentifier(path, { adhoc: maker.signer === 'adhoc' }));
  const output = maker.output ?? path;
  const slices = await signMachO({ input: path, ...request, output, identifier });
  const isPreserved = preserve.includes('identifier');
  return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}

async function signedIdentifier(path: string, otherwise: string): Promise<string> {
  const { inspectMachO } = await import('../../signature/inspect-macho.js');
  const [slice] = await inspectMachO(path);
  return slice?.signature.identifier ?? otherwise;
}

import type { Artifact, SignatureFacts } from '../../artifact/artifact.js';
import { signBundle } from '../../bundle/sign-bundle.js';
import type { Identity } from '../../identity/identity.js';
import { deriveIdentifier } from '../../signature/identifier.js';
import { type PreservedPart, signMachO } from '../../signature/sign-macho.js';
import type { Timestamper } from '../../signature/timestamper.js';
import type { SignRequest } from '../engine.js';

/** By whom and when a signature is made. */
export interface SignatureMaker {
  signer: Identity | 'adhoc';
  timestamper: Timestamper | null;
  signingTime: Date;
  /** What is taken over from the signature that is there; programs only. */
  preserve?: readonly PreservedPart[];
}

/** Signs a program or an app in place. */
export async function signArtifact(
  artifact: Pick<Artifact, 'kind' | 'path'>,
  how: SignRequest,
  maker: SignatureMaker,
): Promise<SignatureFacts> {
  const { path } = artifact;
  if (artifact.kind === 'app') return signBundle({ path, ...how, ...maker });
  const identifier = how.identifier ?? (await deriveIdentifier(path));
  const slices = await signMachO({ input: path, output: path, ...how, ...maker, identifier });
  return { identifier, slices };
}

import type { Artifact, ArtifactKind, ArtifactSignature } from '../../artifact/artifact.js';
import type { SignatureContent } from '../../bundle/sign-artifact.js';

/** Signs the artifacts of one call. */
export interface ArtifactSigner {
  /** True when it writes the signed artifact to an output by itself; else an output is a copy, signed in place. */
  signsToOutput(kind: ArtifactKind): boolean;
  /** Signs in place without an output. */
  sign(
    artifact: Pick<Artifact, 'kind' | 'path'>,
    content: SignatureContent,
    output: string | null,
  ): Promise<ArtifactSignature>;
}

/** Work with a signer, which is closed afterwards. */
export type UseSigner = (signer: ArtifactSigner) => Promise<void>;

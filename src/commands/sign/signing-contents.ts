import { basename } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import { signWithContents } from '../../engine/contents/sign-contents.js';
import type { ArtifactSigner } from './artifact-signer.js';

/** Returns a signer that signs what an archive holds. `check` is called with each item before it is signed. */
export function signingContents(
  signer: ArtifactSigner,
  check: (item: Pick<Artifact, 'kind' | 'path' | 'name'>) => Promise<void>,
): ArtifactSigner {
  return {
    signsToOutput: (kind) => !isArchive(kind) && signer.signsToOutput(kind),
    sign: ({ kind, path }, content, output) =>
      signWithContents({ kind, path, name: basename(path) }, async (item) => {
        await check(item);
        return signer.sign(item, content, output);
      }),
  };
}

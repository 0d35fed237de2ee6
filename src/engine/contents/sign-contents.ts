import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import type { Nesting } from '../../inspect/container-contents.js';
import { InputError } from '../../system/errors.js';

type Signable = Pick<Artifact, 'kind' | 'path' | 'name'> & { nesting?: Nesting };

/**
 * Signs an artifact with `sign`. The programs, apps, images and packages in an archive are signed one by one and packed
 * again, since an archive has no signature. Throws `InputError` (`artifact-not-found`) when there is nothing to sign in it.
 */
export async function signWithContents(
  artifact: Signable,
  sign: (artifact: Signable) => Promise<ArtifactSignature>,
): Promise<ArtifactSignature> {
  const { kind, path, name, nesting } = artifact;
  if (!isArchive(kind)) return sign(artifact);
  const { changeArchive } = await import('./change-archive.js');
  const contents = await changeArchive({ kind, path, nesting }, async (packed) => ({
    path: packed.name,
    ...(await signWithContents(packed, sign)),
  }));
  const [first] = contents;
  if (first === undefined) throw nothingToSign(name);
  return { identifier: first.identifier, slices: contents.flatMap(({ slices }) => slices), contents };
}

function nothingToSign(name: string): InputError {
  return new InputError('artifacts', `${name} holds no program, app, disk image or package.`, {
    code: 'artifact-not-found',
    remedy: 'Name an archive with programs for macOS in it.',
  });
}

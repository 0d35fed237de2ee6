import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import type { SignatureContent } from '../../bundle/sign-artifact.js';
import { Failure } from '../../system/errors.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import { outputNotWritable } from '../../system/files/output-not-writable.js';
import type { ArtifactSigner } from './artifact-signer.js';

/** Signs in place, or to the output: a failure then leaves both the original and what is at the output alone. */
export async function signToOutput(
  artifact: Pick<Artifact, 'kind' | 'path'>,
  output: string | null,
  { signer, content }: { signer: ArtifactSigner; content: SignatureContent },
): Promise<ArtifactSignature> {
  if (output === null) return signer.sign(artifact, content, null);
  try {
    if (signer.signsToOutput(artifact.kind)) return await signer.sign(artifact, content, output);
    return await copyAndSign(artifact.path, output, (path) =>
      signer.sign({ ...artifact, path }, content, null),
    );
  } catch (cause) {
    if (cause instanceof Failure || !isSystemError(cause)) throw cause;
    throw outputNotWritable('output', output, cause);
  }
}

/** Signs a copy beside the output, and renames it to the output. */
function copyAndSign(
  path: string,
  output: string,
  sign: (copy: string) => Promise<ArtifactSignature>,
): Promise<ArtifactSignature> {
  return withTemporaryFolder(async (folder) => {
    const copy = join(folder, basename(path));
    await cp(path, copy, { recursive: true, verbatimSymlinks: true });
    const signature = await sign(copy);
    await rm(output, { recursive: true, force: true });
    await rename(copy, output);
    return signature;
  }, dirname(output));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

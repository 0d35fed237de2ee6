import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import { Failure, InputError } from '../../system/errors.js';
import { withTemporaryFolder } from '../../system/files.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';

/** Returns the path of --output, or null to sign in place. */
export function readOutput(
  paths: readonly string[],
  args: CommandArguments,
  terminal: Terminal,
): string | null {
  const output = args.text('output');
  if (output === undefined) return null;
  if (paths.length === 1) return resolve(terminal.workingDirectory, output);
  throw usageError('output', '--output takes one path.', 'Sign the others in calls of their own.');
}

type Sign = (path: string, output: string | null) => Promise<ArtifactSignature>;

/** Signs in place, or to the output: a failure then leaves both the original and what is at the output alone. */
export async function signTo(
  { kind, path }: Pick<Artifact, 'kind' | 'path'>,
  output: string | null,
  sign: Sign,
): Promise<ArtifactSignature> {
  if (output === null) return sign(path, null);
  try {
    return kind === 'binary' ? await sign(path, output) : await signCopy(path, output, sign);
  } catch (cause) {
    if (cause instanceof Failure || !isSystemError(cause)) throw cause;
    throw new InputError('output', `${output} cannot be written (${cause.code}).`, {
      code: 'output-not-writable',
      remedy: 'Choose a place that this user may write to.',
      cause,
    });
  }
}

/** A bundle is signed in a copy beside the output, and renamed there. */
function signCopy(bundle: string, output: string, sign: Sign): Promise<ArtifactSignature> {
  return withTemporaryFolder(async (folder) => {
    const copy = join(folder, basename(bundle));
    await cp(bundle, copy, { recursive: true, verbatimSymlinks: true });
    const facts = await sign(copy, null);
    await rm(output, { recursive: true, force: true });
    await rename(copy, output);
    return facts;
  }, dirname(output));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

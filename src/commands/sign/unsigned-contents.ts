import { basename } from 'node:path';
import type { Inspection } from '../../inspect/inspection.js';
import { FormatError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';

/**
 * Warns of code in a disk image or a package, also in an archive, that no certificate has signed: signing the container
 * leaves it as it is, and the notary rejects it.
 */
export async function warnOfUnsignedContents(path: string, log: Log): Promise<void> {
  for (const name of await unsignedContents(path)) {
    log.warning(
      `${name} has no Developer ID signature, and the notary rejects it. sign does not change what an image or a package holds: sign it first, then pack and sign again.`,
    );
  }
}

async function unsignedContents(path: string): Promise<string[]> {
  const { artifactKind } = await import('../../artifact/artifact-kind.js');
  if (['app', 'binary'].includes(await artifactKind(path))) return [];
  try {
    const { inspectArtifact } = await import('../../inspect/inspect-artifact.js');
    return unsignedIn(await inspectArtifact(path), basename(path));
  } catch (error) {
    if (error instanceof FormatError) return []; // the container itself is signed; verify explains its contents
    throw error;
  }
}

function unsignedIn(inspection: Inspection, name: string): string[] {
  if ('contents' in inspection)
    return inspection.contents.flatMap((each) => unsignedIn(each, `${name}/${each.path}`));
  return inspection.slices.every(({ signature }) => signature.kind === 'certificate') ? [] : [name];
}

import type { Artifact } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import { listCodeHashes } from '../../bundle/list-code-hashes.js';
import type { SubmittedCode } from '../../notary/check-log.js';

type SubmittedArtifact = Pick<Artifact, 'kind' | 'path' | 'signature'> & { depth?: number };

/**
 * Lists the code that the notary's log has to cover: programs and apps as they were signed, also those in archives, and
 * the nested code of apps as it is on disk, which the content guard compares with its record.
 */
export async function listSubmittedCode(artifacts: readonly SubmittedArtifact[]): Promise<SubmittedCode[]> {
  return (await Promise.all(artifacts.map(codeOf))).flat();
}

async function codeOf({ kind, path, signature, depth = 0 }: SubmittedArtifact): Promise<SubmittedCode[]> {
  if (isArchive(kind)) {
    const { readArchive } = await import('../../engine/contents/change-archive.js');
    const found = await readArchive({ kind, path, depth }, async (packed) => {
      const inside = signature?.contents?.find((each) => each.path === packed.name);
      const code = await codeOf({ ...packed, ...(inside && { signature: inside }) });
      const inArchive = (file: string) => `${path}/${packed.name}${file.slice(packed.path.length)}`;
      return code.map((each) => ({ ...each, path: inArchive(each.path) }));
    });
    return found.flat();
  }
  if (kind !== 'binary' && kind !== 'app') return [];
  const nested = kind === 'app' ? (await listCodeHashes(path)).slice(1) : [];
  return [{ path, slices: signature?.slices ?? [] }, ...nested];
}

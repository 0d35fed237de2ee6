import { relative } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { artifactKind, isArchive } from '../../artifact/artifact-kind.js';
import { listCodeHashes } from '../../bundle/list-code-hashes.js';
import type { Nesting } from '../../inspect/container-contents.js';
import type { SubmittedCode } from '../../notary/check-log.js';

type SubmittedArtifact = Pick<Artifact, 'kind' | 'path' | 'signature' | 'holds'> & {
  nesting?: Nesting | undefined;
};

/**
 * Lists the code that the notary's log has to cover: programs and apps as they were signed, also those in archives; and as
 * they are on disk, which the content guard compares with its record, the nested code of apps and what disk images and
 * packages hold.
 */
export async function listSubmittedCode(artifacts: readonly SubmittedArtifact[]): Promise<SubmittedCode[]> {
  const listed = new Set(artifacts.map(({ path }) => path));
  // What this run has packed is listed itself, and the package was read back.
  const own = artifacts.filter(({ holds }) => holds === undefined || !listed.has(holds));
  return (await Promise.all(own.map(codeOf))).flat();
}

async function codeOf({ kind, path, signature, nesting }: SubmittedArtifact): Promise<SubmittedCode[]> {
  if (isArchive(kind)) {
    const { readArchive } = await import('../../engine/contents/change-archive.js');
    const found = await readArchive({ kind, path, nesting }, async (packed) => {
      const inside = signature?.contents?.find((each) => each.path === packed.name);
      const code = await codeOf({ ...packed, ...(inside && { signature: inside }) });
      const inArchive = (file: string) => `${path}/${packed.name}${file.slice(packed.path.length)}`;
      return code.map((each) => ({ ...each, path: inArchive(each.path) }));
    });
    return found.flat();
  }
  if (kind === 'dmg' || kind === 'pkg') return codeInside({ kind, path, nesting });
  const nested = kind === 'app' ? (await listCodeHashes(path)).slice(1) : [];
  return [{ path, slices: signature?.slices ?? [] }, ...nested];
}

/** Lists the code in a disk image or package; none in a file system that is not opened. */
async function codeInside(container: {
  kind: 'dmg' | 'pkg';
  path: string;
  nesting?: Nesting | undefined;
}): Promise<SubmittedCode[]> {
  const { findArtifacts, withContents } = await import('../../inspect/container-contents.js');
  return withContents(container, async ({ folder, inside }) => {
    const found: SubmittedCode[] = [];
    for (const path of folder === null ? [] : await findArtifacts(folder)) {
      const kind = await artifactKind(path);
      const isCode = kind === 'app' || kind === 'binary';
      const code = isCode ? await listCodeHashes(path) : await codeOf({ kind, path, nesting: inside });
      const shown = (file: string): string => `${container.path}/${relative(folder ?? '', file)}`;
      found.push(...code.map((each) => ({ ...each, path: shown(each.path) })));
    }
    return found;
  });
}

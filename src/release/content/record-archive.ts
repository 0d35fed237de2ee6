import { relative, sep } from 'node:path';
import type { ContentEntry, ContentRecord } from '../../archive/content.js';
import { artifactKind, isArchive } from '../../artifact/artifact-kind.js';
import type { Archive, PackedArtifact } from '../../engine/contents/change-archive.js';
import { findArtifacts, withContents } from '../../inspect/container-contents.js';
import { isInside } from '../../system/files/file-names.js';
import { filesIn, recordContent } from './record-content.js';

/**
 * Records everything in an archive by its path there, and what archives in it hold. Stapled tickets are left out, so that
 * the record is the same before and after stapling.
 */
export function recordArchive(archive: Archive): Promise<ContentRecord> {
  return withContents(archive, async ({ folder, inside: nesting }) => {
    const record = new Map<string, ContentEntry>();
    if (folder === null) return record;
    const nameOf = (path: string): string => relative(folder, path).split(sep).join('/');
    const artifacts = await findArtifacts(folder);
    for (const path of artifacts) {
      const inside = { kind: await artifactKind(path), path, name: nameOf(path) };
      for (const [name, entry] of await recordPacked({ ...inside, nesting })) record.set(name, entry);
    }
    const others = (await filesIn(folder)).filter(
      (path) => !artifacts.some((artifact) => isInside(path, artifact)),
    );
    for (const path of others) {
      const content = await recordContent({ kind: 'binary', path, name: nameOf(path) });
      for (const [name, entry] of content) record.set(name, entry);
    }
    return record;
  });
}

async function recordPacked(artifact: PackedArtifact): Promise<ContentRecord> {
  const { kind, path, name, nesting } = artifact;
  if (!isArchive(kind)) return recordContent(artifact);
  const inner = await recordArchive({ kind, path, nesting });
  return new Map([...inner].map(([inside, entry]) => [`${name}/${inside}`, entry]));
}

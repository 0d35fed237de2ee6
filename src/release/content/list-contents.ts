import type { ContentEntry, ContentRecord } from '../../archive/content.js';
import { applicationsLink } from '../../archive/disk-image/applications-link.js';
import { ownArchive } from '../../archive/unpacking-budget.js';
import type { Artifact, PackageKind } from '../../artifact/artifact.js';

/** Lists the files and links of a package. A reader is loaded when it is used. Throws `FormatError`. */
export async function listContents(kind: PackageKind, path: string): Promise<ContentRecord> {
  if (kind === 'zip') return (await import('../../archive/zip/list-zip.js')).listZip(path, ownArchive);
  if (kind === 'tar.gz')
    return (await import('../../archive/tar/read-tar-gz.js')).listTarGz(path, ownArchive);
  if (kind === 'dmg') {
    const { listDiskImage } = await import('../../archive/disk-image/list-disk-image.js');
    return comparable(await listDiskImage(path));
  }
  const { listPackage } = await import('../../archive/flat-package/list-package.js');
  return comparable(await listPackage(path));
}

/** Returns the list that a package of these files has to have. */
export function expectedContents(
  kind: PackageKind,
  artifacts: readonly Pick<Artifact, 'kind'>[],
  files: ContentRecord,
): ContentRecord {
  if (kind === 'zip' || kind === 'tar.gz') return files;
  // pkgbuild(1), --filter: it leaves out .DS_Store.
  if (kind === 'pkg') return comparable([...files].filter(([name]) => !/(^|\/)\.DS_Store$/.test(name)));
  const { name, target } = applicationsLink;
  const link: [string, ContentEntry][] = artifacts.some((artifact) => artifact.kind === 'app')
    ? [[name, { kind: 'link', target }]]
    : [];
  return comparable([...files, ...link].map(([path, entry]) => [path.normalize('NFC'), entry]));
}

const executableBits = 0o111;

/** Keeps of each mode only whether a file is executable: Apple's tools may change the other bits. */
function comparable(entries: Iterable<readonly [string, ContentEntry]>): ContentRecord {
  const kept = new Map<string, ContentEntry>();
  for (const [path, entry] of entries) {
    const isExecutable = entry.kind === 'file' && (entry.mode & executableBits) !== 0;
    kept.set(path, entry.kind === 'link' ? entry : { ...entry, mode: isExecutable ? 0o755 : 0o644 });
  }
  return kept;
}

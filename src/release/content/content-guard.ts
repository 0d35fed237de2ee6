import { basename } from 'node:path';
import { archiveNames } from '../../archive/collect-entries.js';
import { type ContentEntry, type ContentRecord, compareContent } from '../../archive/content.js';
import { listTarGz } from '../../archive/tar/read-tar-gz.js';
import { listZip } from '../../archive/zip/list-zip.js';
import type { Artifact } from '../../artifact/artifact.js';
import { FormatError, ToolError } from '../../system/errors.js';
import { recordContent, recordTicket } from './record-content.js';

type RecordedArtifact = Pick<Artifact, 'kind' | 'name' | 'path'>;

/**
 * Makes sure that the files of a release stay as they were signed: the notary's verdict, the ticket and the checksums
 * are for the same bytes as the published files.
 */
export interface ContentGuard {
  /** Records artifacts, just after they are made. */
  record(artifacts: readonly RecordedArtifact[]): Promise<void>;
  /** Compares all recorded artifacts with the disk. Throws `ToolError` (`artifact-changed`). */
  check(moment: string): Promise<void>;
  /** Reads a zip archive or .tar.gz of recorded artifacts back. Throws `ToolError` (`archive-differs`). */
  checkArchive(archive: string, artifacts: readonly RecordedArtifact[]): Promise<void>;
}

/** Creates a guard without any records. */
export function createContentGuard(): ContentGuard {
  const records = new Map<string, { artifact: RecordedArtifact; content: ContentRecord }>();
  return {
    async record(artifacts) {
      for (const artifact of artifacts) {
        records.set(artifact.path, { artifact, content: await recordContent(artifact) });
      }
    },
    async check(moment) {
      for (const { artifact, content } of records.values()) {
        const differences = compareContent(content, await currentContent(artifact));
        if (differences.length > 0) throw artifactChanged(artifact, moment, differences);
      }
    },
    async checkArchive(archive, artifacts) {
      const expected = new Map<string, ContentEntry>();
      const names = archiveNames(artifacts.map(({ path }) => path));
      for (const [name, path] of names) {
        const artifact = artifacts.find((each) => each.path === path);
        if (artifact === undefined) continue;
        const content = [...(records.get(path)?.content ?? []), ...(await recordTicket(artifact))];
        for (const [inside, entry] of content) expected.set(name + inside.slice(artifact.name.length), entry);
      }
      const differences = compareContent(expected, await listArchive(archive));
      if (differences.length > 0) throw archiveDiffers(archive, differences);
    },
  };
}

/** A removed file is a difference as any other. */
async function currentContent(artifact: RecordedArtifact): Promise<ContentRecord> {
  try {
    return await recordContent(artifact);
  } catch (error) {
    if (error instanceof FormatError || (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
}

/** Lists a zip archive or a .tar.gz, by the end of its name. */
function listArchive(archive: string): Promise<ContentRecord> {
  return archive.endsWith('.tar.gz') ? listTarGz(archive) : listZip(archive);
}

const mostLines = 10;

function artifactChanged({ name }: RecordedArtifact, moment: string, differences: string[]): ToolError {
  return new ToolError(`${name} was changed ${moment}: ${differences[0]}.`, {
    code: 'artifact-changed',
    remedy:
      'Another process wrote to the output folder. Find it (another job of the machine, a smoke test, a sync or cleaning tool) and release again: do not publish these files.',
    lines: differences.slice(0, mostLines),
  });
}

function archiveDiffers(archive: string, differences: string[]): ToolError {
  return new ToolError(`${basename(archive)} does not contain the signed files: ${differences[0]}.`, {
    code: 'archive-differs',
    remedy:
      'Another process wrote to the output folder or the temporary folder while the archive was made. Release again: do not publish these files.',
    lines: differences.slice(0, mostLines),
  });
}

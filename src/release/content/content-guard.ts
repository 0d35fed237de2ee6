import { basename } from 'node:path';
import { archiveNames } from '../../archive/collect-entries.js';
import { type ContentEntry, type ContentRecord, compareContent } from '../../archive/content.js';
import { listTarGz } from '../../archive/tar/read-tar-gz.js';
import { ownArchive } from '../../archive/unpacking-budget.js';
import { listZip } from '../../archive/zip/list-zip.js';
import type { Artifact } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
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
  /**
   * Runs a function that staples tickets to an artifact. An archive is packed again then, and is recorded anew. Throws
   * `ToolError` (`artifact-changed`) when anything but tickets in the archive has changed.
   */
  whileStapling<T>(artifact: RecordedArtifact, staple: () => Promise<T>): Promise<T>;
  /** Reads a zip archive or .tar.gz of recorded artifacts back. Throws `ToolError` (`archive-differs`). */
  checkArchive(archive: string, artifacts: readonly RecordedArtifact[]): Promise<void>;
}

/** Creates a guard without any records. */
export function createContentGuard(): ContentGuard {
  const records = new Map<string, { artifact: RecordedArtifact; content: ContentRecord }>();
  const record = async (artifact: RecordedArtifact): Promise<void> => {
    records.set(artifact.path, { artifact, content: await recordContent(artifact) });
  };
  const check = async (artifact: RecordedArtifact, moment: string): Promise<void> => {
    const recorded = records.get(artifact.path)?.content ?? new Map();
    requireEqual(artifact, moment, { recorded, current: await currentContent(artifact) });
  };
  return {
    async record(artifacts) {
      for (const artifact of artifacts) await record(artifact);
    },
    async check(moment) {
      for (const { artifact } of records.values()) await check(artifact, moment);
    },
    async whileStapling(artifact, staple) {
      const { kind, path } = artifact;
      if (!isArchive(kind)) return staple();
      const moment = 'while tickets were stapled to its contents';
      const { recordArchive } = await import('./record-archive.js');
      const recorded = await recordArchive({ kind, path, depth: 0 });
      await check(artifact, moment); // so that `recorded` is of the recorded bytes
      const result = await staple();
      requireEqual(artifact, moment, { recorded, current: await recordArchive({ kind, path, depth: 0 }) });
      await record(artifact);
      return result;
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

function requireEqual(
  artifact: RecordedArtifact,
  moment: string,
  { recorded, current }: { recorded: ContentRecord; current: ContentRecord },
): void {
  const differences = compareContent(recorded, current);
  if (differences.length > 0) throw artifactChanged(artifact, moment, differences);
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
  return archive.endsWith('.tar.gz') ? listTarGz(archive, ownArchive) : listZip(archive, ownArchive);
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

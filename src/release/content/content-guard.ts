import { basename } from 'node:path';
import { archiveNames } from '../../archive/collect-entries.js';
import { type ContentEntry, type ContentRecord, compareContent } from '../../archive/content.js';
import type { Artifact, PackageKind } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import { FormatError, ToolError } from '../../system/errors.js';
import { cannotCarryTicket } from '../../ticket/ticket-carrier.js';
import { expectedContents, listContents } from './list-contents.js';
import { recordContent, recordStapled, recordTicket } from './record-content.js';

type RecordedArtifact = Pick<Artifact, 'kind' | 'name' | 'path'>;

/** A package that is read back. */
interface MadePackage {
  kind: PackageKind;
  path: string;
}

/**
 * Makes sure that the files of a release stay as they were signed: the notary's verdict, the ticket and the checksums
 * are for the same bytes as the published files.
 */
export interface ContentGuard {
  /** Records artifacts, just after they are made. A package is recorded before it is read back. */
  record(artifacts: readonly RecordedArtifact[]): Promise<void>;
  /** Records the tickets that were just stapled: until then they may be added, from then on they stay. */
  recordTickets(artifacts: readonly RecordedArtifact[]): Promise<void>;
  /** Compares all recorded artifacts with the disk. Throws `ToolError` (`artifact-changed`). */
  check(moment: string): Promise<void>;
  /**
   * Runs a function that staples tickets to an artifact. An archive is packed again then, and is recorded anew. Throws
   * `ToolError` (`artifact-changed`) when anything but tickets in the archive has changed.
   */
  whileStapling<T>(artifact: RecordedArtifact, staple: () => Promise<T>): Promise<T>;
  /** Reads a package of recorded artifacts back. Throws `ToolError` (`archive-differs`). */
  checkPackage(made: MadePackage, artifacts: readonly RecordedArtifact[]): Promise<void>;
}

interface RecordedContent {
  artifact: RecordedArtifact;
  content: ContentRecord;
}

type Records = Map<string, RecordedContent>;

/** Creates a guard without any records. */
export function createContentGuard(): ContentGuard {
  const records: Records = new Map();
  const stapled: Records = new Map();
  const record = async (artifact: RecordedArtifact): Promise<void> => {
    records.set(artifact.path, { artifact, content: await recordContent(artifact) });
  };
  return {
    async record(artifacts) {
      for (const artifact of artifacts) await record(artifact);
    },
    async recordTickets(artifacts) {
      for (const artifact of artifacts) {
        if (cannotCarryTicket(artifact.kind) !== null) continue;
        stapled.set(artifact.path, { artifact, content: await recordStapled(artifact) });
      }
    },
    async check(moment) {
      for (const recorded of records.values()) await compare(recorded, recordContent, moment);
      for (const recorded of stapled.values()) await compare(recorded, recordStapled, moment);
    },
    async whileStapling(artifact, staple) {
      const { kind, path } = artifact;
      if (!isArchive(kind)) return staple();
      const moment = 'while tickets were stapled to its contents';
      const { recordArchive } = await import('./record-archive.js');
      const recorded = await recordArchive({ kind, path });
      const before = records.get(path);
      if (before) await compare(before, recordContent, moment); // so that `recorded` is of the recorded bytes
      const result = await staple();
      requireEqual(artifact, moment, { recorded, current: await recordArchive({ kind, path }) });
      await record(artifact);
      return result;
    },
    async checkPackage({ kind, path: output }, artifacts) {
      const expected = new Map<string, ContentEntry>();
      const names = archiveNames(artifacts.map(({ path }) => path));
      for (const [name, path] of names) {
        const artifact = artifacts.find((each) => each.path === path);
        if (artifact === undefined) continue;
        const content = [...(records.get(path)?.content ?? []), ...(await recordTicket(artifact))];
        for (const [inside, entry] of content) expected.set(name + inside.slice(artifact.name.length), entry);
      }
      const actual = await listContents(kind, output).catch((error: unknown) => {
        if (error instanceof FormatError) throw unreadable(output, error);
        throw error;
      });
      const differences = compareContent(expectedContents(kind, artifacts, expected), actual);
      if (differences.length > 0) throw archiveDiffers(output, differences);
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

/** Compares a record with the disk, as `read` reads it. A removed file is a difference as any other. */
async function compare(
  { artifact, content: recorded }: RecordedContent,
  read: typeof recordContent,
  moment: string,
): Promise<void> {
  const current = await read(artifact).catch((error: unknown): ContentRecord => {
    if (error instanceof FormatError || (error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  });
  requireEqual(artifact, moment, { recorded, current });
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

const archiveRemedy =
  'Another process wrote to the output folder or the temporary folder while the archive was made. Release again: do not publish these files.';

function archiveDiffers(archive: string, differences: string[]): ToolError {
  return new ToolError(`${basename(archive)} does not contain the signed files: ${differences[0]}.`, {
    code: 'archive-differs',
    remedy: archiveRemedy,
    lines: differences.slice(0, mostLines),
  });
}

function unreadable(archive: string, cause: FormatError): ToolError {
  return new ToolError(`${basename(archive)} cannot be read back: ${cause.message}.`, {
    code: 'archive-differs',
    remedy: archiveRemedy,
    cause,
  });
}

import { FormatError } from '../system/errors.js';

/**
 * A limit for what is unpacked from an archive, by the size of the archive. A few bytes can describe gigabytes: by
 * compressed zeros, by entries that share bytes, or by many empty entries.
 */
export interface UnpackingBudget {
  /** Counts bytes when unpacked, and an entry unless `entries` is 0. Throws `FormatError` beyond a limit. */
  take(bytes: number, entries?: 0 | 1): void;
  /** Bytes that are left. */
  left(): number;
}

/** The limits of an archive. Each is as large as the other. */
export interface ArchiveBudgets {
  /** For what the files are read from: the disk of an image, the members of a package. */
  decoded: UnpackingBudget;
  files: UnpackingBudget;
}

/** The largest ratio of a real release is 3.3, that of a Java runtime; small archives can have more. */
const bytesPerByte = 5;
const bytesOfAnyArchive = 32 << 20;

/** Real archives of many files have 20,000 bytes for each, and small ones fewer. */
const bytesForEntry = 2_500;
const entriesOfAnyArchive = 2_000;

/** Creates the budget of an archive of this size. */
export function createBudget(archiveBytes: number): UnpackingBudget {
  return budgetOf({
    bytes: bytesOfAnyArchive + bytesPerByte * archiveBytes,
    entries: entriesOfAnyArchive + Math.floor(archiveBytes / bytesForEntry),
  });
}

/** Creates the budgets of an archive of this size. */
export function createBudgets(archiveBytes: number): ArchiveBudgets {
  return { decoded: createBudget(archiveBytes), files: createBudget(archiveBytes) };
}

/** A budget without limits, for an archive that this run has written. */
export const ownArchive: UnpackingBudget = { take: () => undefined, left: () => Number.POSITIVE_INFINITY };
export const ownArchiveBudgets: ArchiveBudgets = { decoded: ownArchive, files: ownArchive };

/** Creates a budget of these limits. */
export function budgetOf(limits: { bytes: number; entries: number }): UnpackingBudget {
  let [bytesLeft, entriesLeft] = [limits.bytes, limits.entries];
  return {
    take(bytes, entries = 1) {
      bytesLeft -= bytes;
      entriesLeft -= entries;
      if (bytesLeft < 0) throw new FormatError(`the archive unpacks to more than ${limits.bytes} bytes`);
      if (entriesLeft < 0)
        throw new FormatError(`the archive has more than ${limits.entries} files and folders`);
    },
    left: () => bytesLeft,
  };
}

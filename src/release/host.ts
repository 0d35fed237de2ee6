import type { Leftovers } from '../engine/engine.js';
import type { GoInstallation } from '../go/install/go-installation.js';
import type { Submission } from '../notary/notary.js';
import type { Runner } from '../system/process/runner.js';

/** Calls of a release to the program that it runs in: the action or the command line. */
export interface Host {
  /** Keeps, for a process that cleans up after this one was killed, what to remove; a later call replaces it. */
  remember(leftovers: RunLeftovers): void;
  /** Announces a submission as soon as it exists, so that its id outlives the run. */
  announceSubmission(submission: Submission): void;
  /** Puts a Go on PATH for later steps of a job. */
  exportGo(go: GoInstallation): void;
  /** Adds to a failure what only this program knows, such as the name of the secret at fault. */
  explain(error: unknown): unknown;
  /** Restores Go's caches before the build. Out: whether exactly the cache of this module was found. */
  restoreGoCache(go: GoInstallation, run: Runner): Promise<boolean>;
}

/** Everything that a killed run leaves on the machine: plain data, nothing secret. */
export interface RunLeftovers {
  temporaryFolder: string;
  /** Folders in which drafts of artifacts and reports are made. */
  draftFolders: readonly string[];
  engine: Leftovers | null;
}

/** A host without a clean-up process, caches or outputs. */
export const plainHost: Host = {
  remember: () => undefined,
  announceSubmission: () => undefined,
  exportGo: () => undefined,
  explain: (error) => error,
  restoreGoCache: async () => false,
};

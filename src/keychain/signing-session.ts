import type { Trust } from '../identity/trust.js';
import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import type { Runner } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';

/**
 * Files that signing leaves on the machine until they are cleaned up: plain data for `post`, which runs in another
 * process, also after this one was killed. Paths only, nothing secret.
 */
export interface SigningSession {
  /** Private folder of all files that signing makes. Absolute, without symbolic links. */
  folder: string;
  /** The keychain made for this run, in that folder; null when a keychain that exists is used, or none. */
  keychain: string | null;
  /** Guards the user's keychain search list between the jobs of one user. */
  lockFile: string;
}

/** Dependencies of signing with Apple's tools. */
export interface SigningDependencies {
  run: Runner;
  /** Runs the clean-up's commands even after the run was cancelled; by default a new runner. */
  runCleanUp?: Runner;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** Accepted roots; they show whether Apple or a replay issued an identity. */
  trust: Trust;
  /** Private folder of this run, e.g. in RUNNER_TEMP. */
  temporaryFolder: string;
  /** Folder of the search list's lock; by default the user's home folder. */
  home?: string;
  /** Called with everything to clean up, before any of it is created. */
  onSession(session: SigningSession): void;
}

/** Selects an identity for codesign and productsign. */
export interface ToolIdentity {
  /** SHA-1, 40 upper-case hex digits. */
  sha1: string;
  name: string;
}

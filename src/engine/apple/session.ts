import type { Trust } from '../../identity/trust.js';
import type { Clock } from '../../system/clock.js';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/runner.js';
import type { Secrets } from '../../system/secrets.js';

/**
 * What signing leaves on the machine until it is cleaned up: plain data for `post`, which runs in another process,
 * also after this one was killed. Paths only, nothing secret.
 */
export interface SigningSession {
  /** Private folder of all files that signing makes. Absolute, without symbolic links. */
  folder: string;
  /** The keychain made for this run, in that folder; null when a keychain that exists is used, or none. */
  keychain: string | null;
  /** Guards the user's keychain search list between the jobs of one user. */
  lockFile: string;
}

/** What signing with Apple's tools needs of the world. */
export interface SigningDependencies {
  run: Runner;
  /** Runs commands also when the run was cancelled, for cleaning up; by default a runner of its own. */
  runCleanUp?: Runner;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** The roots that certificates may lead to: tells a replay's identity from Apple's. */
  trust: Trust;
  /** Private folder of this run, e.g. in RUNNER_TEMP. */
  temporaryFolder: string;
  /** Where the lock of the search list is kept; by default the user's home folder. */
  home?: string;
  /** Hears what has to be cleaned up, before any of it is made. */
  onSession(session: SigningSession): void;
}

/** The name or hash by which codesign and productsign choose an identity, and where they find it. */
export interface ToolIdentity {
  /** SHA-1, 40 upper-case hex digits. */
  sha1: string;
  name: string;
}

import type { Engine } from '../engine/engine.js';
import type { GoInstallation } from '../go/install/install-go.js';
import type { Trust } from '../identity/trust.js';
import type { Submission } from '../notary/notary.js';
import type { Settings } from '../settings/settings.js';
import type { Clock } from '../system/clock.js';
import type { Endpoints } from '../system/endpoints.js';
import type { Http } from '../system/http.js';
import type { Log } from '../system/log.js';
import type { Runner } from '../system/runner.js';

/** What every stage may use. Stages take a context and artifacts, and give artifacts back. */
export interface Context {
  settings: Settings;
  engine: Engine;
  endpoints: Endpoints;
  /** The roots that signatures may lead to. */
  trust: Trust;
  run: Runner;
  http: Http;
  clock: Clock;
  log: Log;
  /** Private folder of this run, removed at its end. */
  temporaryFolder: string;
  /** Hears of a submission the moment it exists, so that its id outlives a run that dies. */
  onSubmitted(submission: Submission): void;
  /** Brings back Go's caches before the build, where there is a place that keeps them; whether they were there. */
  restoreGoCache(go: GoInstallation): Promise<boolean>;
}

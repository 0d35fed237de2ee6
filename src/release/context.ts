import type { Engine } from '../engine/engine.js';
import type { Trust } from '../identity/trust.js';
import type { MachineDescription } from '../machine/describe-machine.js';
import type { Settings } from '../settings/settings.js';
import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import type { Endpoints } from '../system/network/endpoints.js';
import type { Http } from '../system/network/http.js';
import type { Runner } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';
import type { ContentGuard } from './content/content-guard.js';
import type { Host } from './host.js';

/** Everything that a stage may use. A stage takes a context and artifacts, and returns artifacts. */
export interface Context {
  settings: Settings;
  engine: Engine;
  endpoints: Endpoints;
  machine: MachineDescription;
  /** The roots that certificates may lead to. */
  trust: Trust;
  run: Runner;
  http: Http;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Compares the files of the release with their records. */
  content: ContentGuard;
  /** Private folder of this run, removed at its end. */
  temporaryFolder: string;
  host: Host;
}

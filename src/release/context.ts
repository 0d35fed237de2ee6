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
import type { PlacedFiles } from './placed-files.js';

/** Everything that a run may use which installs Go and builds nothing. */
export interface SetUpContext {
  settings: Settings;
  endpoints: Endpoints;
  machine: MachineDescription;
  run: Runner;
  http: Http;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Private folder of this run, removed at its end. */
  temporaryFolder: string;
  host: Host;
  /** Lists the files in the output folder that no report lists yet. */
  placed: PlacedFiles;
}

/** Everything that a stage may use. A stage takes a context and artifacts, and returns artifacts. */
export interface Context extends SetUpContext {
  engine: Engine;
  /** The roots that certificates may lead to. */
  trust: Trust;
  /** Compares the files of the release with their records. */
  content: ContentGuard;
}

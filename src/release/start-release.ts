import type { EngineDependencies } from '../engine/engine.js';
import { trustOf } from '../identity/trust.js';
import type { Recorder } from '../report/recorder.js';
import { chooseEngine } from './choose-engine.js';
import { createContentGuard } from './content/content-guard.js';
import type { SetUpContext } from './context.js';
import { recordRelease } from './record-release.js';

/** Creates the engine of the settings, runs the pipeline with it and records how that ends; never throws. */
export async function startRelease(
  context: SetUpContext,
  record: Recorder,
  dependencies: Pick<EngineDependencies, 'runCleanUp' | 'remember'>,
): Promise<void> {
  const { settings, endpoints, http, run, clock, log, secrets, temporaryFolder } = context;
  const trust = trustOf(endpoints.replayRoot);
  const engine = chooseEngine(settings.engine, {
    ...{ endpoints, trust, http, run, clock, log, secrets, temporaryFolder },
    ...dependencies,
  });
  await recordRelease({ ...context, engine, trust, content: createContentGuard() }, record);
}

import type { Recorder } from '../report/recorder.js';
import type { Context } from './context.js';
import { release } from './pipeline.js';
import { recordRun } from './record-run.js';

/** Runs the pipeline and records how it ends; never throws. */
export async function recordRelease(context: Context, record: Recorder): Promise<void> {
  await recordRun(context, record, (checking) => release(context, checking));
}

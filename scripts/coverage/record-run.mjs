/**
 * Records which lines of this process run, from here to its end, in a file of its own in COVERAGE_FOLDER (replaced when the
 * bundle is built). An environment variable would not reach the runs whose tests choose their own environment.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
process.once('exit', () => {
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    const name = `coverage-${process.pid}-${Date.now()}-0.json`;
    writeFileSync(join('COVERAGE_FOLDER', name), JSON.stringify(coverage));
  });
});

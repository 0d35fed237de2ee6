import type { Clock } from '../system/clock.js';
import { reportedFailure } from './failure.js';
import type { Report, Stage } from './report.js';

/** What a run finds out, bit by bit; the times of its stages among it. */
export interface Recorder {
  /** Runs one stage and records how long it took and how it ended. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
  skip(name: string, why: string): void;
  /** Adds facts to the report. */
  note(facts: Partial<Report>): void;
  /** Records why the run ended early. */
  fail(error: unknown): void;
  /** The report as it stands now. */
  report(): Report;
}

/** What is known before the first stage. */
export type ReportStart = Pick<Report, 'toolVersion' | 'replay' | 'source'>;

/** Starts a report. */
export function startRecorder(clock: Clock, start: ReportStart): Recorder {
  const startedAt = clock.now().toISOString();
  let report: Report = {
    schemaVersion: 1,
    ...start,
    startedAt,
    finishedAt: startedAt,
    go: null,
    signing: null,
    artifacts: [],
    smokeTest: 'not-run',
    checksumsPath: null,
    notarization: null,
    assessment: { verdict: 'not-assessed', source: null },
    stages: [],
    failure: null,
  };
  const note = (facts: Partial<Report>): void => {
    report = { ...report, ...facts };
  };
  const addStage = (stage: Stage): void => note({ stages: [...report.stages, stage] });
  return {
    async stage(name, work) {
      const began = clock.now();
      const end = (outcome: 'done' | 'failed'): void => {
        const milliseconds = clock.now().getTime() - began.getTime();
        addStage({ name, startedAt: began.toISOString(), milliseconds, outcome });
      };
      try {
        const result = await work();
        end('done');
        return result;
      } catch (error) {
        end('failed');
        throw error;
      }
    },
    skip(name, why) {
      addStage({
        name,
        startedAt: clock.now().toISOString(),
        milliseconds: 0,
        outcome: 'skipped',
        detail: why,
      });
    },
    note,
    fail: (error) => note({ failure: reportedFailure(error) }),
    report: () => ({ ...report, finishedAt: clock.now().toISOString() }),
  };
}

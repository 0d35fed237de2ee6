import type { Clock } from '../system/clock.js';
import { redactReport } from './files/redact-report.js';
import type { Report, Stage } from './report.js';
import { reportFailure } from './report-failure.js';

/** Collects the report while a run goes on, with the times of its stages. */
export interface Recorder {
  /** Runs one stage and records how long it took and how it ended. */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>;
  skip(name: string, reason: string): void;
  /** Adds parts to the report. */
  note(parts: Partial<Report>): void;
  /** Records why the run ended early. */
  fail(error: unknown): void;
  /** Fixes the time of the end, so that every later report has the same. */
  finish(): void;
  /** Returns the report so far. */
  report(): Report;
}

/** The parts that are known before the first stage. */
export type ReportStart = Pick<Report, 'toolVersion' | 'replay' | 'source' | 'outputDirectory'>;

/** Starts a report. Secrets in the words of commands, servers and files are redacted in it. */
export function startRecorder(
  clock: Clock,
  start: ReportStart,
  redact: (text: string) => string = (text) => text,
): Recorder {
  const startedAt = clock.now().toISOString();
  let report: Report = {
    schemaVersion: 1,
    ...start,
    startedAt,
    finishedAt: startedAt,
    machine: null,
    go: null,
    signing: null,
    artifacts: [],
    smokeTest: 'not-run',
    checksumsPath: null,
    advice: null,
    reproducibility: null,
    handOverSha256: null,
    preflight: null,
    notarization: null,
    assessment: { verdict: 'not-assessed', source: null },
    stages: [],
    failure: null,
  };
  let finishedAt: string | null = null;
  const note = (parts: Partial<Report>): void => {
    report = { ...report, ...parts };
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
    skip(name, reason) {
      addStage({
        name,
        startedAt: clock.now().toISOString(),
        milliseconds: 0,
        outcome: 'skipped',
        detail: reason,
      });
    },
    note,
    fail: (error) => note({ failure: reportFailure(error) }),
    finish() {
      finishedAt ??= clock.now().toISOString();
    },
    report: () => redactReport({ ...report, finishedAt: finishedAt ?? clock.now().toISOString() }, redact),
  };
}

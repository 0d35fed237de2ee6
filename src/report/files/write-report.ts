import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../report.js';
import { renderSummary } from '../summary/render-summary.js';
import { buildRecords } from './record-files.js';
import { writeOutputFile } from './write-output-file.js';

/** Paths of the files of a run besides its artifacts; null for a file that was not written. */
export interface ReportFiles {
  report: string;
  summary: string;
  checksums: string | null;
  notarizationLog: string | null;
  fingerprint: string | null;
}

/**
 * Writes `report.json` (its shape: schema/report-schema.ts) and `summary.md` into the output folder, each completely or not at
 * all, and returns the paths of all files of the run. Throws `InputError` when the folder cannot be written.
 */
export async function writeReport(report: Report, outputDirectory: string): Promise<ReportFiles> {
  const fingerprint = join(outputDirectory, buildRecords[0]);
  const files = {
    report: join(outputDirectory, 'report.json'),
    summary: join(outputDirectory, 'summary.md'),
    checksums: report.checksumsPath,
    notarizationLog: report.notarization?.logPath ?? null,
    fingerprint: existsSync(fingerprint) ? fingerprint : null,
  };
  await writeOutputFile(files.report, `${JSON.stringify(report, null, 2)}\n`);
  await writeOutputFile(files.summary, renderSummary(report));
  return files;
}

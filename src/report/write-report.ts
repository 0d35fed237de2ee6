import { join } from 'node:path';
import { writeOutputFile } from './output-file.js';
import type { Report } from './report.js';
import { renderSummary } from './summary/summary.js';

/** The files of a run besides its artifacts; null for one that was not written. */
export interface ReportFiles {
  report: string;
  summary: string;
  checksums: string | null;
  notarizationLog: string | null;
}

/**
 * Writes `report.json` (its shape: report-schema.ts) and `summary.md` into the output folder, each whole or not at all,
 * and gives back where all files of the run are. Throws `InputError` when the folder cannot be written.
 */
export async function writeReport(report: Report, outputDirectory: string): Promise<ReportFiles> {
  const files = {
    report: join(outputDirectory, 'report.json'),
    summary: join(outputDirectory, 'summary.md'),
    checksums: report.checksumsPath,
    notarizationLog: report.notarization?.logPath ?? null,
  };
  await writeOutputFile(files.report, `${JSON.stringify(report, null, 2)}\n`);
  await writeOutputFile(files.summary, renderSummary(report));
  return files;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asObject, parseJson } from '../system/json.js';

/**
 * Returns the ids of submissions whose upload the report of an earlier run in this output folder records. A missing or
 * malformed report records none.
 */
export async function readUploadedSubmissions(outputDirectory: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(outputDirectory, 'report.json'), 'utf8').catch(() => '');
  const { submissionId, uploaded } = asObject(asObject(parseJson(text)).notarization);
  return new Set(typeof submissionId === 'string' && uploaded === true ? [submissionId] : []);
}

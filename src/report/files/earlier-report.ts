import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { asObject, type JsonObject, parseJson } from '../../system/json.js';

/** A file or app that an earlier run put into the output folder. */
export interface EarlierFile {
  /** Absolute path in the output folder of this run, which may be a copy of that of the earlier run. */
  path: string;
  isApp: boolean;
  /** Lower-case hex; null for an app, and for a file of a run that ended before its last byte was written. */
  sha256: string | null;
}

/**
 * Returns the ids of submissions whose upload the report of an earlier run in this output folder records. A missing or
 * malformed report records none.
 */
export async function readUploadedSubmissions(outputDirectory: string): Promise<ReadonlySet<string>> {
  const { submissionId, uploaded } = asObject((await readReport(outputDirectory)).notarization);
  return new Set(typeof submissionId === 'string' && uploaded === true ? [submissionId] : []);
}

/**
 * Returns the files that the report of an earlier run in this output folder lists as made by go-notarize. A missing or
 * malformed report lists none, and a path that leads out of the folder is left out.
 */
export async function readEarlierFiles(outputDirectory: string): Promise<EarlierFile[]> {
  const { outputDirectory: folder, artifacts } = await readReport(outputDirectory);
  if (typeof folder !== 'string' || !Array.isArray(artifacts)) return [];
  return artifacts.flatMap((artifact) => {
    const { made, path, kind, sha256 } = asObject(artifact);
    if (made !== true || typeof path !== 'string') return [];
    const inside = relative(folder, path);
    if (inside === '' || isAbsolute(inside) || inside.split('/').includes('..')) return [];
    return [
      {
        path: join(outputDirectory, inside),
        isApp: kind === 'app',
        sha256: typeof sha256 === 'string' ? sha256 : null,
      },
    ];
  });
}

async function readReport(outputDirectory: string): Promise<JsonObject> {
  return asObject(parseJson(await readFile(join(outputDirectory, 'report.json'), 'utf8').catch(() => '')));
}

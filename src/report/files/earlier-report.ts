import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isInside } from '../../system/files/file-names.js';
import { asObject, type JsonObject, parseJson } from '../../system/json/json.js';

/** A file or app that an earlier run put into the output folder. */
export interface EarlierFile {
  /** Absolute path in the output folder of this run, which may be a copy of that of the earlier run. */
  path: string;
  isApp: boolean;
  /** Of a package: the path of the artifact in it. */
  holds: string | null;
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
    const { made, path: earlierPath, kind, sha256, holds } = asObject(artifact);
    const moved = (value: unknown) =>
      typeof value === 'string' ? movedPath(value, folder, outputDirectory) : null;
    const path = moved(earlierPath);
    if (made !== true || path === null) return [];
    const hash = typeof sha256 === 'string' ? sha256 : null;
    return [{ path, isApp: kind === 'app', holds: moved(holds), sha256: hash }];
  });
}

/** Returns a path of the earlier run in the output folder of this one; null for a path outside of the folder. */
function movedPath(path: string, from: string, to: string): string | null {
  const inside = relative(from, path);
  return inside === '' || !isInside(path, from) ? null : join(to, inside);
}

async function readReport(outputDirectory: string): Promise<JsonObject> {
  return asObject(parseJson(await readFile(join(outputDirectory, 'report.json'), 'utf8').catch(() => '')));
}

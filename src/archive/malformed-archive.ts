import { FormatError } from '../system/errors.js';

/** Errors of this machine, not of the archive: no such file, disk, permissions, limits. */
const localFailures = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'EMFILE',
  'ENFILE',
]);

function isLocalFailure(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && localFailures.has(String(error.code))
  );
}

/** Runs `read`; a failure that the archive causes becomes a `FormatError` that names it, e.g. as a `zip archive`. */
export async function readingArchive<T>(path: string, kind: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FormatError) throw error.withPath(path);
    if (isLocalFailure(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FormatError(`${path} is not a readable ${kind}: ${reason}`);
  }
}

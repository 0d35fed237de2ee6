import { type Failure, ToolError } from './errors.js';
import type { FailureCode } from './failure-codes.js';

const diskFullRemedy =
  'Free space on the disk, or set output-directory and the temporary folder to another disk.';

interface Explanation {
  code: FailureCode;
  reason: string;
  remedy: string;
}

/** Errors of the file system that a user can act on. Source: errno(3). */
const explanations: Readonly<Record<string, Explanation>> = {
  ENOSPC: {
    code: 'disk-full',
    reason: 'there is no space left on the disk',
    remedy: diskFullRemedy,
  },
  EDQUOT: {
    code: 'disk-full',
    reason: 'the disk quota of this user is used up',
    remedy: diskFullRemedy,
  },
  EFBIG: {
    code: 'disk-full',
    reason: 'the file is larger than this user or the file system may store',
    remedy: 'Raise the limit (ulimit -f), or set output-directory and the temporary folder to another disk.',
  },
  EROFS: {
    code: 'file-not-accessible',
    reason: 'the file system is read-only',
    remedy: 'Set output-directory to a folder that this user may write to.',
  },
  EACCES: {
    code: 'file-not-accessible',
    reason: 'this user may not access it',
    remedy: 'Change the permissions of the file or its folder, or set output-directory to another one.',
  },
  EPERM: {
    code: 'file-not-accessible',
    reason: 'the system does not permit it',
    remedy: 'Check the owner and the flags of the file or its folder.',
  },
  ENAMETOOLONG: {
    code: 'file-not-accessible',
    reason: 'the name is too long for the file system',
    remedy: 'Shorten package-name, version or output-directory.',
  },
  ENOTDIR: {
    code: 'file-not-accessible',
    reason: 'a part of the path is a file',
    remedy: 'Set output-directory to a folder.',
  },
  EISDIR: {
    code: 'file-not-accessible',
    reason: 'there is a folder in its place',
    remedy: 'Remove the folder, or set output-directory to another one.',
  },
};

/** Returns the explanation of an error of the file system with its name; null for any other error. */
export function explanationOf(error: unknown): ({ name: string } & Explanation) | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const name = String(error.code);
  const known = Object.hasOwn(explanations, name) ? explanations[name] : undefined;
  return known === undefined ? null : { name, ...known };
}

/** Returns the failure for an error of the file system; null for any other error. */
export function explainSystemError(error: unknown): Failure | null {
  const known = explanationOf(error);
  if (known === null) return null;
  const file = (error as NodeJS.ErrnoException).path ?? 'A file';
  return new ToolError(`${file} cannot be read or written: ${known.reason} (${known.name}).`, {
    code: known.code,
    remedy: known.remedy,
    cause: error,
  });
}

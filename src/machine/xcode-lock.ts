import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { InputError } from '../system/errors.js';
import { foldersUpToRepository } from '../system/files/files.js';

/** The version of a lock, and the setting or file that names it. */
export interface XcodeLock {
  version: string;
  origin: string;
}

const versionPattern = /^(\d+(?:\.\d+){0,2})(?:-((?:beta|rc)(?:\.\d+)?))?(?:\+(\w+))?$/i;

/** Tests the form of a version: `16`, `16.4`, `26.0-beta.3`, or with a build, `16.4+16F6`. */
export const isXcodeVersion = (text: string): boolean => versionPattern.test(text);

/** Splits a version into its numbers, the name of a preview (`beta.3`) and its build. */
export function parseXcodeVersion(text: string): {
  parts: number[];
  preview: string | null;
  build: string | null;
} {
  const [, version = '', preview, build] = versionPattern.exec(text) ?? [];
  const parts = version.split('.').map(Number);
  return { parts, preview: preview?.toLowerCase() ?? null, build: build ?? null };
}

/** Returns the lock of the input, else of the nearest `.xcode-version` up to the root of the repository. */
export async function findXcodeLock(
  input: string | null,
  workingDirectory: string,
): Promise<XcodeLock | null> {
  if (input !== null) return { version: input, origin: 'xcode-version' };
  for (const folder of await foldersUpToRepository(workingDirectory)) {
    const path = join(folder, '.xcode-version');
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    const version = text.trim();
    const origin = relative(workingDirectory, path);
    if (isXcodeVersion(version)) return { version, origin };
    throw new InputError(
      'xcode-version',
      `xcode-version: ${origin} contains '${version}', which is not a version.`,
      {
        code: 'input-invalid',
        remedy: 'Write one version into it, such as 16.4 or 26.0-beta.3.',
      },
    );
  }
  return null;
}

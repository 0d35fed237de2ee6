import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../../system/errors.js';
import { parseRelease } from './go-release.js';
import { versionFileNames, versionIn } from './version-files.js';

export interface GoVersionRequest {
  /** Text of the input `go-version`. */
  goVersion: string | null;
  /** Text of the input `go-version-file`: a path, relative to the working directory or absolute. */
  goVersionFile: string | null;
  workingDirectory: string;
}

/**
 * Says which Go is asked for: `1.26.8`, or `1.26` where only the minor is named (`installGo` then takes its newest
 * patch and says which). `from` names where that stands, e.g. `go.mod (toolchain go1.26.8)`.
 * Errors: `go-version-invalid`, `go-version-missing`, `go-version-file-unreadable`.
 */
export async function resolveGoVersion(
  request: GoVersionRequest,
): Promise<{ version: string; from: string }> {
  const { goVersion, goVersionFile, workingDirectory } = request;
  if (goVersion !== null) {
    return { version: checked(goVersion, 'go-version', 'go-version'), from: 'go-version' };
  }
  if (goVersionFile !== null) return fromNamedFile(goVersionFile, workingDirectory);
  for (const name of versionFileNames) {
    const text = await readIfThere(join(workingDirectory, name));
    const found = text === null ? null : versionIn(name, text);
    if (found === null) continue;
    return {
      version: checked(found.version, 'go-version-file', name),
      from: `${name} (${found.statement})`,
    };
  }
  throw new InputError(
    'go-version',
    `go-version: no Go version is given, and no ${versionFileNames.join(', ')} in ${workingDirectory} names one.`,
    {
      code: 'go-version-missing',
      remedy: 'Set go-version (such as 1.26.8), or name a file with go-version-file.',
    },
  );
}

async function fromNamedFile(file: string, folder: string): Promise<{ version: string; from: string }> {
  const path = resolve(folder, file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError('go-version-file', `go-version-file: ${path} cannot be read.`, {
      code: 'go-version-file-unreadable',
      remedy: 'Name a go.mod, go.work, .go-version or .tool-versions; the path starts at working-directory.',
      cause,
    });
  }
  const found = versionIn(path, text);
  if (found === null) {
    throw new InputError('go-version-file', `go-version-file: ${file} names no Go version.`, {
      code: 'go-version-missing',
      remedy: 'Add a toolchain or go line to it, or set go-version.',
    });
  }
  return {
    version: checked(found.version, 'go-version-file', file),
    from: `${file} (${found.statement})`,
  };
}

function checked(text: string, input: string, where: string): string {
  if (parseRelease(text)) return text.trim().replace(/^go/, '');
  throw new InputError(input, `${input}: '${text}' (${where}) is not a Go version.`, {
    code: 'go-version-invalid',
    remedy: 'Pin one release, such as 1.26.8; ranges and words like stable are not taken.',
  });
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new InputError('working-directory', `working-directory: ${path} cannot be read.`, {
      code: 'go-version-file-unreadable',
      remedy: 'Check that the folder exists and that this user may read it, or set go-version.',
      cause: error,
    });
  }
}

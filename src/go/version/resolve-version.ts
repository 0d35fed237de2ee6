import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../../system/errors.js';
import { findModuleFile, findVersionFiles, type VersionFile } from './find-version-files.js';
import { compareReleases, type GoRelease } from './go-release.js';
import { isModuleFile, readModuleLines, readVersionFile } from './read-version-file.js';
import { explainInvalidVersion, parseVersionRequest, type VersionRequest } from './version-request.js';

export interface GoVersionInputs {
  /** The input `go-version`. */
  goVersion: VersionRequest | null;
  /** The input `go-version-file`: a path, relative to the working directory or absolute. */
  goVersionFile: string | null;
  workingDirectory: string;
  /** The variable GOWORK. */
  goWork?: string | undefined;
}

/** The Go version of a run. */
export interface GoVersionChoice {
  request: VersionRequest;
  /** Where the request comes from, e.g. `go.mod (toolchain go1.26.8)`. */
  origin: string;
  /** The `go` line of the module, which no older release can build. */
  minimum: { release: GoRelease; origin: string } | null;
}

/**
 * Decides which Go to use. In this order: the input `go-version`, the file in `go-version-file`, the `toolchain` line of
 * the go.work or go.mod in use, a `.go-version` or `.tool-versions`, and at last the `go` line, which is a minimum.
 * Errors: `go-version-invalid`, `go-version-missing`, `go-version-file-unreadable`, `go-version-too-old`.
 */
export async function resolveGoVersion(inputs: GoVersionInputs): Promise<GoVersionChoice> {
  const { goVersion, goVersionFile, workingDirectory, goWork } = inputs;
  const module = await findModuleFile(workingDirectory, goWork);
  const lines = module && readModuleLines(module.text);
  const minimum =
    module && lines?.go
      ? { release: lines.go.release, origin: `${module.name} (${lines.go.statement})` }
      : null;
  const found =
    (goVersion && { request: goVersion, origin: 'go-version' }) ??
    (goVersionFile === null ? null : await fromNamedFile(goVersionFile, workingDirectory)) ??
    fromToolchainLine(module) ??
    (await fromVersionFiles(workingDirectory)) ??
    (module && fromGoLine(module));
  if (found === null) throw versionMissing(workingDirectory);
  const choice = { ...found, minimum };
  refuseOlder(choice);
  return choice;
}

type Found = Pick<GoVersionChoice, 'request' | 'origin'>;

function fromToolchainLine(file: VersionFile | null): Found | null {
  const line = file && readModuleLines(file.text).toolchain;
  return line && requestOf(line.version, `${file.name} (${line.statement})`);
}

function fromGoLine({ name, text }: VersionFile): Found | null {
  const { go } = readModuleLines(text);
  if (go === null) return null;
  const request = { kind: 'minimum', text: `>=${go.version}`, release: go.release } as const;
  return { request, origin: `${name} (${go.statement})` };
}

async function fromVersionFiles(folder: string): Promise<Found | null> {
  for (const { path, name, text } of await findVersionFiles(folder)) {
    const line = readVersionFile(path, text);
    if (line !== null) return requestOf(line.version, `${name} (${line.statement})`);
  }
  return null;
}

async function fromNamedFile(name: string, folder: string): Promise<Found> {
  const path = resolve(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError('go-version-file', `go-version-file: ${path} cannot be read.`, {
      code: 'go-version-file-unreadable',
      remedy: 'Set it to a go.mod, go.work, .go-version or .tool-versions, relative to working-directory.',
      cause,
    });
  }
  const file = { path, name, text };
  if (isModuleFile(path)) {
    const found = fromToolchainLine(file) ?? fromGoLine(file);
    if (found) return found;
  } else {
    const line = readVersionFile(path, text);
    if (line) return requestOf(line.version, `${name} (${line.statement})`);
  }
  throw new InputError('go-version-file', `go-version-file: ${name} contains no Go version.`, {
    code: 'go-version-missing',
    remedy: 'Add a toolchain or go line to it, or set go-version.',
  });
}

function requestOf(text: string, origin: string): Found {
  const request = parseVersionRequest(text);
  if (request !== null) return { request, origin };
  const { message, remedy } = explainInvalidVersion(text);
  throw new InputError('go-version-file', `go-version-file: ${origin}: ${message}`, {
    code: 'go-version-invalid',
    remedy: `${remedy} The files that can name it are go.mod, go.work, .go-version and .tool-versions.`,
  });
}

/** Fails before a download of a Go that cannot build the module. */
function refuseOlder({ request, origin, minimum }: GoVersionChoice): void {
  if (minimum === null || request.kind !== 'exact') return;
  if (compareReleases(request.release, minimum.release) >= 0) return;
  throw new InputError(
    'go-version',
    `go-version: ${minimum.origin} needs a newer Go than ${request.text}, which ${origin} names.`,
    {
      code: 'go-version-too-old',
      remedy: `Use that version or a newer one, or lower the go line of the module.`,
    },
  );
}

function versionMissing(folder: string): InputError {
  return new InputError(
    'go-version',
    `go-version: it is empty, and no go.mod, go.work, .go-version or .tool-versions in or above ${folder} contains a Go version.`,
    {
      code: 'go-version-missing',
      remedy:
        'Set working-directory to the folder with the go.mod of the program. Without a go.mod, set go-version (such as 1.26.8).',
    },
  );
}

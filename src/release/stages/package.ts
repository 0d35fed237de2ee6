import { mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeTarGz } from '../../archive/tar/write-tar-gz.js';
import { writeZip } from '../../archive/zip/write-zip.js';
import { type Artifact, type PackageKind, productName } from '../../artifact/artifact.js';
import { versionNumbers } from '../../bundle/app-info.js';
import type { Signer } from '../../engine/engine.js';
import { recordFiles } from '../../report/files/record-files.js';
import { type Placeholder, placeholders } from '../../settings/inputs/package-inputs.js';
import type { Settings } from '../../settings/settings.js';
import { InputError } from '../../system/errors.js';
import { isFileName } from '../../system/files/file-names.js';
import type { Context } from '../context.js';
import type { WrittenFile } from '../is-unchanged.js';
import { expandPattern } from './expand-pattern.js';

/** Settings that name packages. */
type Naming = Pick<Settings, 'package' | 'build' | 'outputDirectory'>;

/** Returns true for programs and apps: only they are packed. */
function isPackable({ kind }: Artifact): boolean {
  return kind === 'binary' || kind === 'app';
}

/**
 * Throws `package-names-collide` when two packages would have the same path, or an artifact that of a file which the run
 * writes itself. Called before anything is signed.
 */
export function checkNames({ settings }: Pick<Context, 'settings'>, artifacts: readonly Artifact[]): void {
  const own = new Set(recordFiles.map((name) => join(settings.outputDirectory, name)));
  const overwritten = artifacts.find(({ path }) => own.has(path));
  if (overwritten !== undefined) throw nameReserved(overwritten.path);
  const taken = new Set(artifacts.map(({ path }) => path));
  for (const artifact of artifacts.filter(isPackable)) {
    for (const kind of settings.package.kinds) {
      const path = pathOf(artifact, kind, settings);
      if (taken.has(path)) throw namesCollide(path);
      taken.add(path);
    }
  }
}

/** Returns the path of a package. With several targets, each has a folder unless the name has `{target}` or `{arch}`. */
function pathOf(artifact: Artifact, kind: PackageKind, settings: Naming): string {
  const { build, outputDirectory } = settings;
  const target = artifact.target?.replace('/', '-') ?? '';
  const [os = '', arch = ''] = artifact.target?.split('/') ?? [];
  const needsFolder = build.targets.length > 1 && !/\{(target|arch)\}/.test(settings.package.name);
  const words: Record<Placeholder, string> = {
    ...{ name: productName(artifact), version: build.version ?? '' },
    ...{ target, arch, os },
  };
  const stem = placeholders.reduce(
    (text, word) => text.replaceAll(`{${word}}`, () => words[word]),
    settings.package.name,
  );
  if (!isFileName(stem)) throw notAFileName(stem);
  return join(outputDirectory, needsFolder ? target : '', `${stem}.${kind}`);
}

/** Returns the packages of these kinds that a run makes, before it makes them. */
export function plannedPackages(
  settings: Settings,
  kinds: readonly PackageKind[],
  artifacts: readonly Artifact[],
): WrittenFile[] {
  return kinds
    .filter((kind) => settings.package.kinds.has(kind))
    .flatMap((kind) => artifacts.filter(isPackable).map((artifact) => pathOf(artifact, kind, settings)))
    .map((path) => ({ path, isApp: false, sha256: null }));
}

function notAFileName(stem: string): InputError {
  return new InputError('package-name', `package-name: ${JSON.stringify(stem)} is not a file name.`, {
    code: 'input-invalid',
    remedy: 'Set package-name and version to values without slashes and control characters.',
  });
}

function nameReserved(path: string): InputError {
  return new InputError(
    'packages',
    `packages: a program would be written to ${path}, where go-notarize writes a file of its own.`,
    {
      code: 'package-names-collide',
      remedy: 'Rename the program, or set output-directory to another folder.',
    },
  );
}

function namesCollide(path: string): InputError {
  return new InputError('package-name', `package-name: two artifacts would be packed as ${path}.`, {
    code: 'package-names-collide',
    remedy: 'Set package-name to a name with placeholders that differ, e.g. {name}-{target}.',
  });
}

/**
 * Makes signed disk images and installer packages, and reads them back. Called before the submission, which contains
 * them.
 */
export async function makeSignedPackages(
  { settings, content }: Pick<Context, 'settings' | 'content'>,
  signer: Signer,
  artifacts: readonly Artifact[],
): Promise<Artifact[]> {
  const made: Artifact[] = [];
  for (const artifact of artifacts.filter(isPackable)) {
    for (const kind of ['dmg', 'pkg'] as const) {
      if (!settings.package.kinds.has(kind)) continue;
      const path = pathOf(artifact, kind, settings);
      await mkdir(dirname(path), { recursive: true });
      const version = versionNumbers(settings.build.version);
      const signature = await signer.pack(artifact, { kind, output: path, version });
      const item = { ...packageOf(artifact, kind, path), ...(signature ? { signature } : {}) };
      await content.record([item]);
      await content.checkPackage({ kind, path }, [artifact]);
      made.push(item);
    }
  }
  return made;
}

/**
 * Records the extra files of archives, so that a missing one fails before anything is built. Throws `InputError`
 * (`file-not-found`).
 */
export async function checkPackageFiles({
  settings,
  content,
}: Pick<Context, 'settings' | 'content'>): Promise<void> {
  await content.record(await packageFiles(settings));
}

type PackedFile = Pick<Artifact, 'kind' | 'name' | 'path'>;

/** Returns the extra files of archives, each once. Throws `InputError` (`file-not-found`) for a line that names none. */
export async function packageFiles({
  package: { files: lines },
}: Pick<Settings, 'package'>): Promise<PackedFile[]> {
  const expanded = await Promise.all(lines.map(expandPattern));
  const empty = lines.find((_, index) => expanded[index]?.length === 0);
  if (empty !== undefined) throw noPackageFile(`no file matches ${empty}.`, null);
  return Promise.all(
    [...new Set(expanded.flat())].map(async (path) => {
      const found = await stat(path).catch((cause: unknown) => {
        throw noPackageFile(`${path} does not exist.`, cause);
      });
      return { kind: found.isDirectory() ? 'app' : 'binary', name: basename(path), path };
    }),
  );
}

function noPackageFile(problem: string, cause: unknown): InputError {
  return new InputError('package-files', `package-files: ${problem}`, {
    code: 'file-not-found',
    remedy:
      'Write paths relative to working-directory, one per line. * and ? match within a name, ** any folders.',
    cause,
  });
}

/** Packs each finished program and app, with its stapled ticket and the extra files, into an archive. */
export async function makeArchives(
  { settings, content }: Pick<Context, 'settings' | 'content'>,
  kind: 'zip' | 'tar.gz',
  artifacts: readonly Artifact[],
): Promise<Artifact[]> {
  const files = await packageFiles(settings);
  const write = kind === 'zip' ? writeZip : writeTarGz;
  return Promise.all(
    artifacts.filter(isPackable).map(async (artifact) => {
      const output = pathOf(artifact, kind, settings);
      const packed = [artifact, ...files];
      await mkdir(dirname(output), { recursive: true });
      await write({ roots: packed.map(({ path }) => path), output });
      const archive = packageOf(artifact, kind, output);
      await content.record([archive]);
      await content.checkPackage({ kind, path: output }, packed);
      return archive;
    }),
  );
}

function packageOf({ source, target, path: holds }: Artifact, kind: PackageKind, path: string): Artifact {
  return { kind, name: basename(path), path, source, target, holds, made: true };
}

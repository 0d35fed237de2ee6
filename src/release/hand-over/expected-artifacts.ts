import { readFile } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { readAppInfo } from '../../bundle/app-info.js';
import type { Settings } from '../../settings/settings.js';
import { InputError } from '../../system/errors.js';

/**
 * Returns the paths in an archive at which the job that builds puts its programs or its app, from the inputs and the
 * source alone: the archive itself does not choose any name. Throws `InputError` for inputs that leave a name open.
 */
export async function expectedArtifacts(settings: Settings): Promise<string[]> {
  const { build, app, workingDirectory } = settings;
  const programs = await Promise.all(build.packages.map((name) => programOf(name, workingDirectory)));
  const names = app === null ? programs : [await appNameOf(app, programs[0] ?? '')];
  const { targets } = build;
  if (targets.length === 1) return names;
  return names.flatMap((name) => targets.map((target) => `${target.replace('/', '-')}/${name}`));
}

async function appNameOf(app: NonNullable<Settings['app']>, program: string): Promise<string> {
  const { name, info } = await readAppInfo(app);
  const executable = typeof info.CFBundleExecutable === 'string' ? info.CFBundleExecutable : program;
  return `${name ?? executable}.app`;
}

/**
 * Returns the name that Go gives the program of a package: the last part of the import path, or the one before it when
 * that is a version. Source: go help install; cmd/go/internal/load, DefaultExecName.
 */
async function programOf(name: string, workingDirectory: string): Promise<string> {
  if (name.includes('...')) {
    throw new InputError('packages', `packages: ${name} does not name the programs in the archive.`, {
      code: 'input-invalid',
      remedy: 'Name each main package, or list the programs in artifacts.',
    });
  }
  if (name.endsWith('.go')) return basename(name, '.go');
  const path = /^\.{0,2}(\/|$)/.test(name) ? await importPathOf(resolve(workingDirectory, name)) : name;
  return posix.basename(path.replace(/@.*$/, '').replace(/\/v\d+$/, ''));
}

/** Returns the import path of a folder by the nearest go.mod above it, or the path itself without any. */
async function importPathOf(folder: string): Promise<string> {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const text = await readFile(join(at, 'go.mod'), 'utf8').catch(() => '');
    const [, module] = /^\s*module\s+"?([^\s"]+)/m.exec(text) ?? [];
    if (module !== undefined) return posix.join(module, relative(at, folder).split(sep).join('/'));
  }
  return folder.split(sep).join('/');
}

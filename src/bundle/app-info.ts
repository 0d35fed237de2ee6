import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';
import { type PropertyListValue, writePropertyList } from '../property-list/write-property-list.js';
import { FormatError, InputError } from '../system/errors.js';
import { isFileName } from '../system/files/file-names.js';
import { isBundle } from './bundle.js';

/** An app to make, without its program. */
export interface AppRequest {
  /** Folder with Info.plist, icon and resources, or a finished `.app`. */
  folder: string;
  /** Name of the `.app`; null for CFBundleName, or for the name of the finished app. */
  name: string | null;
  /** Used when Info.plist has no CFBundleIdentifier. */
  bundleId: string | null;
}

/** The description of an app, before its program is built. */
export interface AppInfo {
  /** True when the folder is an app that lacks only its program. */
  isFinished: boolean;
  /** Name of the `.app` without the extension; null to name it after its program. */
  name: string | null;
  identifier: string;
  infoPlist: Buffer;
  info: Readonly<Record<string, unknown>>;
}

/** Remedy for an app without an identifier, built here or finished. */
export const bundleIdMissingRemedy =
  'Add CFBundleIdentifier to Info.plist, e.g. com.example.hello, or set bundle-id; for a finished app, set identifier.';

/**
 * Reads the Info.plist of an app folder and checks it, so that a mistake fails before the build.
 * Throws `InputError`: `app-info-invalid`, `bundle-id-missing`, `bundle-id-invalid`, `app-folder-invalid`.
 */
export async function readAppInfo(request: AppRequest): Promise<AppInfo> {
  const { folder, bundleId } = request;
  const isFinished = basename(folder).endsWith('.app') && (await isBundle(folder));
  const infoPlist = await readInfoPlist(folder, isFinished);
  const info = parseInfo(infoPlist, folder);
  const identifier = text(info.CFBundleIdentifier) ?? bundleId;
  if (identifier === null) {
    throw new InputError('app', `The Info.plist in ${folder} has no CFBundleIdentifier.`, {
      code: 'bundle-id-missing',
      remedy: bundleIdMissingRemedy,
    });
  }
  checkIdentifier(identifier);
  checkExecutable(text(info.CFBundleExecutable));
  const ownName = isFinished ? basename(folder, '.app') : text(info.CFBundleName);
  return { isFinished, name: checkedName(request.name ?? ownName), identifier, infoPlist, info };
}

async function readInfoPlist(folder: string, isFinished: boolean): Promise<Buffer> {
  try {
    return await readFile(join(folder, isFinished ? 'Contents' : '', 'Info.plist'));
  } catch (cause) {
    throw new InputError('app', `app: there is no Info.plist in ${folder}.`, {
      code: 'app-info-invalid',
      remedy: 'Set app to a folder with an Info.plist, or to a finished .app.',
      cause,
    });
  }
}

function parseInfo(infoPlist: Buffer, folder: string): Record<string, unknown> {
  try {
    return readPropertyList(infoPlist, join(folder, 'Info.plist'));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new InputError('app', `app: ${error.message}.`, {
      code: 'app-info-invalid',
      remedy: 'Check it with: plutil -lint Info.plist',
      cause: error,
    });
  }
}

/** "Only alphanumeric characters, hyphens and periods": Apple's documentation of CFBundleIdentifier. */
function checkIdentifier(identifier: string): void {
  if (/^[A-Za-z0-9.-]{1,255}$/.test(identifier)) return;
  const isPlaceholder = identifier.includes('$(');
  throw new InputError('bundle-id', `'${identifier}' cannot be a CFBundleIdentifier.`, {
    code: 'bundle-id-invalid',
    remedy: isPlaceholder
      ? 'Only Xcode replaces such a placeholder. Write the identifier itself, e.g. com.example.hello.'
      : 'Use letters, digits, hyphens and periods only, e.g. com.example.hello.',
  });
}

function checkExecutable(executable: string | null): void {
  if (executable === null || (isFileName(executable) && !executable.includes('$('))) return;
  throw new InputError('app', `'${executable}' in Info.plist cannot be the name of the app's program.`, {
    code: 'app-info-invalid',
    remedy:
      'Make CFBundleExecutable a plain file name, or leave it out to use the name of the built program.',
  });
}

function checkedName(name: string | null): string | null {
  const bare = name?.replace(/\.app$/, '') ?? null;
  if (bare === null || (isFileName(bare) && bare.length <= 250 && !bare.startsWith('.'))) return bare;
  throw new InputError('app-name', `'${name}' cannot be the name of an app.`, {
    code: 'app-folder-invalid',
    remedy: 'Use a plain file name, without slashes and without a leading dot.',
  });
}

/** Returns a text of an Info.plist; null when it is missing or empty. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Returns the Info.plist of the finished app. Missing keys are added, and a version replaces both version keys; the
 * user's own bytes are kept when nothing changes. `v1.2.3-rc.1` becomes 1.2.3: Apple allows up to three numbers.
 */
export function completeInfoPlist(
  { infoPlist, info, identifier }: AppInfo,
  build: { executable: string; name: string; version: string | null; buildNumber: string | null },
): Buffer {
  const wanted: Record<string, string> = {
    CFBundleExecutable: build.executable,
    CFBundleIdentifier: identifier,
    CFBundleInfoDictionaryVersion: '6.0',
    CFBundleName: build.name,
    CFBundlePackageType: 'APPL',
  };
  const missing = Object.entries(wanted).filter(([key]) => info[key] === undefined || info[key] === '');
  const replaced = Object.entries(versionKeys(build)).filter(([key, value]) => info[key] !== value);
  if (missing.length + replaced.length === 0) return infoPlist;
  return writePropertyList({ ...writable(info), ...Object.fromEntries([...missing, ...replaced]) });
}

/** Returns the numbers of a version, at most three, e.g. 1.4.0 of v1.4.0-rc.1; null when it has none. */
export function versionNumbers(version: string | null): string | null {
  return /\d+(\.\d+){0,2}/.exec(version ?? '')?.[0] ?? null;
}

function versionKeys(build: { version: string | null; buildNumber: string | null }): Record<string, string> {
  const numbers = versionNumbers(build.version) ?? undefined;
  const bundleVersion = build.buildNumber ?? numbers;
  return {
    ...(numbers === undefined ? {} : { CFBundleShortVersionString: numbers }),
    ...(bundleVersion === undefined ? {} : { CFBundleVersion: bundleVersion }),
  };
}

/** Every value that was read from a property list can be written to one. */
function writable(info: Readonly<Record<string, unknown>>): Record<string, PropertyListValue> {
  return info as Record<string, PropertyListValue>;
}

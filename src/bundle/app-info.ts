import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';
import { type PropertyListValue, writePropertyList } from '../property-list/write-property-list.js';
import { FormatError, InputError } from '../system/errors.js';
import { isBundle } from './bundle.js';

/** What is asked for of an app, besides its program. */
export interface AppRequest {
  /** Folder with Info.plist and what else an app has, or a finished `.app`. */
  folder: string;
  /** Name of the `.app`; null: CFBundleName, or the finished app's own name. */
  name: string | null;
  /** For an Info.plist without CFBundleIdentifier. */
  bundleId: string | null;
}

/** What is known of an app before its program is there. */
export interface AppInfo {
  /** Whether the folder is an app already, to which only the program is added. */
  isFinished: boolean;
  /** Name of the `.app` without the extension; null while only the program's name is left for it. */
  name: string | null;
  identifier: string;
  infoPlist: Buffer;
  info: Readonly<Record<string, unknown>>;
}

/**
 * Reads the Info.plist of an app folder and checks what a build would fail on later.
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
      remedy: 'Add CFBundleIdentifier to it, e.g. com.example.hello, or set bundle-id.',
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
      remedy: 'Name a folder with an Info.plist in it, or a finished .app.',
      cause,
    });
  }
}

function parseInfo(infoPlist: Buffer, folder: string): Record<string, unknown> {
  try {
    return readPropertyList(infoPlist, `the Info.plist in ${folder}`);
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
      ? 'Only Xcode fills in such a placeholder. Write the identifier itself, e.g. com.example.hello.'
      : 'Use letters, digits, hyphens and periods only, e.g. com.example.hello.',
  });
}

function checkExecutable(executable: string | null): void {
  if (executable === null || !/[/\0]|\$\(/.test(executable)) return;
  throw new InputError('app', `'${executable}' in Info.plist cannot be the name of the app's program.`, {
    code: 'app-info-invalid',
    remedy:
      'Make CFBundleExecutable a plain file name, or leave it out: then it is the name of what was built.',
  });
}

function checkedName(name: string | null): string | null {
  const bare = name?.replace(/\.app$/, '') ?? null;
  if (bare === null || (/^[^/\0]{1,250}$/.test(bare) && !bare.startsWith('.'))) return bare;
  throw new InputError('app-name', `'${name}' cannot be the name of an app.`, {
    code: 'app-folder-invalid',
    remedy: 'Use a plain file name, without slashes and without a leading dot.',
  });
}

/** A text of an Info.plist; null when it is missing or empty. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * The Info.plist that goes into the app: the user's own bytes when nothing is missing in it, or else its values with
 * those that are missing. A version such as `v1.2.3-rc.1` is put down as 1.2.3, since nothing else is allowed.
 */
export function completeInfoPlist(
  { infoPlist, info, identifier }: AppInfo,
  facts: { executable: string; name: string; version: string | null },
): Buffer {
  const wanted: Record<string, string> = {
    CFBundleExecutable: facts.executable,
    CFBundleIdentifier: identifier,
    CFBundleInfoDictionaryVersion: '6.0',
    CFBundleName: facts.name,
    CFBundlePackageType: 'APPL',
    ...versionKeys(facts.version),
  };
  const missing = Object.entries(wanted).filter(([key]) => info[key] === undefined || info[key] === '');
  if (missing.length === 0) return infoPlist;
  return writePropertyList({ ...writable(info), ...Object.fromEntries(missing) });
}

function versionKeys(version: string | null): Record<string, string> {
  const numbers = /\d+(\.\d+){0,2}/.exec(version ?? '')?.[0];
  return numbers === undefined ? {} : { CFBundleShortVersionString: numbers, CFBundleVersion: numbers };
}

/** What was read from a property list can be written to one. */
function writable(info: Readonly<Record<string, unknown>>): Record<string, PropertyListValue> {
  return info as Record<string, PropertyListValue>;
}

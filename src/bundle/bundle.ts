import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';
import { FormatError } from '../system/errors.js';

/**
 * A bundle: a folder that macOS treats as one program or library. Its parts by layout, relative to the bundle:
 *
 *   layout    base (what the seal covers)  Info.plist                   main executable        example
 *   contents  Contents                     Contents/Info.plist          Contents/MacOS/NAME    Hello.app, Hello.xpc
 *   versions  Versions/A (by Current)      Versions/A/Resources/…       Versions/A/NAME        Hello.framework
 *   version   .                            Resources/Info.plist         NAME                   Hello.framework/Versions/A
 *   flat      .                            Info.plist                   NAME                   bundles of iOS
 *
 * The seal is BASE/_CodeSignature/CodeResources, a stapled ticket BASE/CodeResources.
 * Source: Security, OSX/libsecurity_codesigning/lib/bundlediskrep.cpp; CF, CFBundle_Resources.c.
 */
export type BundleLayout = 'contents' | 'versions' | 'version' | 'flat';

export interface Bundle {
  path: string;
  layout: BundleLayout;
  /** The folder that the seal covers; paths in the seal are relative to it. */
  base: string;
  infoPlistPath: string;
  infoPlist: Buffer;
  info: Readonly<Record<string, unknown>>;
  /** CFBundleIdentifier; null when there is none. */
  identifier: string | null;
  /** The program that carries the bundle's signature; null when there is none. */
  executable: string | null;
  /** Prefix of the resources in the seal: `Resources/`, or empty where they lie in the base itself. */
  resourcePrefix: 'Resources/' | '';
  /** Of a framework: the versions that are not current, which nobody's seal covers. */
  otherVersions: readonly string[];
}

/** Name of the folder of a signature, and of the seal and the ticket: bundlediskrep.h. */
export const signatureFolder = '_CodeSignature';
export const codeResourcesName = 'CodeResources';

/** Where the seal of a bundle is. */
export function codeResourcesPath({ base }: Pick<Bundle, 'base'>): string {
  return join(base, signatureFolder, codeResourcesName);
}

/** Whether a folder is built as a bundle is. */
export async function isBundle(path: string): Promise<boolean> {
  return (await findLayout(path)) !== null;
}

/**
 * Reads what a bundle is made of. Throws `FormatError` when the folder is no bundle or its Info.plist cannot be read.
 */
export async function readBundle(path: string): Promise<Bundle> {
  const found = await findLayout(path);
  if (found === null) throw new FormatError(`${path} has no Info.plist where a bundle has it`);
  const { layout, base, infoPlistPath } = found;
  const infoPlist = await readFile(infoPlistPath);
  const info = readPropertyList(infoPlist, infoPlistPath);
  const { CFBundleIdentifier: identifier } = info;
  return {
    path,
    layout,
    base,
    infoPlistPath,
    infoPlist,
    info,
    identifier: typeof identifier === 'string' && identifier !== '' ? identifier : null,
    executable: await findExecutable(found, info, path),
    resourcePrefix: layout === 'flat' ? '' : 'Resources/',
    otherVersions: layout === 'versions' ? await otherVersions(path, base) : [],
  };
}

interface FoundLayout {
  layout: BundleLayout;
  base: string;
  infoPlistPath: string;
}

async function findLayout(path: string): Promise<FoundLayout | null> {
  if (await isDirectory(join(path, 'Contents'))) return placed('contents', join(path, 'Contents'), '');
  const current = join(path, 'Versions', 'Current');
  if (await isDirectory(current)) return placed('versions', await insideOf(path, current), 'Resources');
  return (await placed('version', path, 'Resources')) ?? (await placed('flat', path, ''));
}

async function placed(layout: BundleLayout, base: string, infoFolder: string): Promise<FoundLayout | null> {
  const infoPlistPath = join(base, infoFolder, 'Info.plist');
  return (await isPlainFile(infoPlistPath)) ? { layout, base, infoPlistPath } : null;
}

/** What `Current` leads to, spelt as a path below the bundle. Throws `FormatError` when it leads out of it. */
async function insideOf(path: string, link: string): Promise<string> {
  const [root, target] = await Promise.all([realpath(path), realpath(link)]);
  const inside = relative(root, target);
  if (inside.startsWith('..') || !inside.startsWith(`Versions${sep}`)) {
    throw new FormatError(`${link} leads out of its framework`);
  }
  return join(path, inside);
}

async function findExecutable(
  { layout, base }: FoundLayout,
  info: Readonly<Record<string, unknown>>,
  path: string,
): Promise<string | null> {
  const { CFBundleExecutable: named } = info;
  const name = typeof named === 'string' && named !== '' ? named : basename(path, extname(path));
  if (name.includes('/')) throw new FormatError(`CFBundleExecutable of ${path} is a path, not a name`);
  const executable = layout === 'contents' ? join(base, 'MacOS', name) : join(base, name);
  return (await isPlainFile(executable)) ? executable : null;
}

async function otherVersions(path: string, base: string): Promise<string[]> {
  const folder = join(path, 'Versions');
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && join(folder, entry.name) !== base)
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** Follows links: `Versions/Current` is one. */
async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Follows none: code that is signed and its Info.plist are files themselves. */
async function isPlainFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}

import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';
import { FormatError } from '../system/errors.js';
import { hasLostLinks } from './framework-links.js';

/**
 * A bundle: a folder that macOS treats as one program or library. Its resource envelope covers the files in its base,
 * and is BASE/_CodeSignature/CodeResources; a stapled ticket is BASE/CodeResources. Paths by layout:
 *
 *   layout    base                         Info.plist                   main executable        example
 *   contents  Contents                     Contents/Info.plist          Contents/MacOS/NAME    Hello.app, Hello.xpc
 *   versions  Versions/A (by Current)      Versions/A/Resources/…       Versions/A/NAME        Hello.framework
 *   version   .                            Resources/Info.plist         NAME                   Hello.framework/Versions/A
 *   flat      .                            Info.plist                   NAME                   bundles of iOS
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/bundlediskrep.cpp; CF, CFBundle_Resources.c.
 */
type BundleLayout = 'contents' | 'versions' | 'version' | 'flat';

export interface Bundle {
  path: string;
  layout: BundleLayout;
  /** The folder that the resource envelope covers; its paths are relative to this folder. */
  base: string;
  infoPlistPath: string;
  infoPlist: Buffer;
  info: Readonly<Record<string, unknown>>;
  /** CFBundleIdentifier; null when there is none. */
  identifier: string | null;
  /** The program that carries the bundle's signature; null when there is none. */
  executable: string | null;
  /** Prefix of resources in the resource envelope; empty when they are in the base itself. */
  resourcePrefix: 'Resources/' | '';
  /** Of a framework: the versions that are not current. No resource envelope covers them. */
  otherVersions: readonly string[];
}

/** A bundle whose main executable can carry its signature. */
export type SignableBundle = Bundle & { executable: string };

/** Names of the signature's folder, and of both the resource envelope and the ticket: bundlediskrep.h. */
export const signatureFolder = '_CodeSignature';
export const codeResourcesName = 'CodeResources';

/** Returns the path of a bundle's resource envelope. */
export function codeResourcesPath({ base }: Pick<Bundle, 'base'>): string {
  return join(base, signatureFolder, codeResourcesName);
}

/** Returns the path of a ticket that is stapled to a bundle. */
export function ticketPath({ base }: Pick<Bundle, 'base'>): string {
  return join(base, codeResourcesName);
}

/** Returns a path as resource envelopes record it: relative to the base, with `/` between the parts. */
export function pathInBase({ base }: Pick<Bundle, 'base'>, path: string): string {
  return relative(base, path).replaceAll('\\', '/');
}

/** Reports whether a folder has the layout of a bundle. */
export async function isBundle(path: string): Promise<boolean> {
  return (await findLayout(path)) !== null;
}

/** Reads the parts of a bundle. Throws `FormatError` when the folder is not a bundle or its Info.plist is malformed. */
export async function readBundle(path: string): Promise<Bundle> {
  if (await hasLostLinks(path)) {
    throw new FormatError(`${path} has lost its links: Versions/Current is not a link to a version`);
  }
  const found = await findLayout(path);
  if (found === null) throw new FormatError(`${path} is not a bundle: it has no Info.plist`);
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
  if (await isFolder(join(path, 'Contents'))) return layoutAt('contents', join(path, 'Contents'), '');
  const current = join(path, 'Versions', 'Current');
  if (await isFolder(current)) return layoutAt('versions', await insideOf(path, current), 'Resources');
  return (await layoutAt('version', path, 'Resources')) ?? (await layoutAt('flat', path, ''));
}

async function layoutAt(layout: BundleLayout, base: string, infoFolder: string): Promise<FoundLayout | null> {
  const infoPlistPath = join(base, infoFolder, 'Info.plist');
  return (await isPlainFile(infoPlistPath)) ? { layout, base, infoPlistPath } : null;
}

/** Returns the target of `Current` as a path below the bundle. Throws `FormatError` when it leads out of the bundle. */
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

/** Follows links: `Versions/Current` is a link. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Does not follow links: macOS requires a regular program and Info.plist. */
async function isPlainFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}

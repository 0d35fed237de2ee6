import { open, readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Issue } from '../system/issue.js';
import {
  type Bundle,
  codeResourcesName,
  pathInBase,
  type SignableBundle,
  signatureFolder,
} from './bundle.js';
import { bundleIssue } from './bundle-findings.js';
import type { Resource } from './resource-envelope/list-resources.js';
import { rulesOf } from './resource-envelope/resource-rules.js';

/**
 * Files that macOS allows beside `Contents`, or beside `Versions` in a framework, where no signature covers them.
 * Source: Security, OSX/libsecurity_codesigning/lib/bundlediskrep.cpp (`setup`, `validateFrameworkRoot`).
 */
const harmless = new Set(['.LSOverride', '.DS_Store', 'Icon\r', '.SoftwareDepot.tracking']);

/** Finds files of a bundle that no signature covers and macOS does not allow. */
export async function unsealedContents(bundle: Bundle): Promise<Issue[]> {
  const found = [...(await strayInRoot(bundle)), ...(await strayInSignature(bundle))];
  return found.map((path) =>
    bundleIssue('unsealed-contents', path, `${path} is outside of what the signature covers.`),
  );
}

async function strayInRoot({ path, layout }: Bundle): Promise<string[]> {
  if (layout !== 'contents' && layout !== 'versions') return [];
  const body = layout === 'contents' ? 'Contents' : 'Versions';
  const entries = await readdir(path, { withFileTypes: true });
  const stray = entries.filter(({ name }) => name !== body && !harmless.has(name));
  const isAllowed = await Promise.all(
    stray.map(
      (entry) => layout === 'versions' && entry.isSymbolicLink() && leadsIntoVersions(path, entry.name),
    ),
  );
  return stray.filter((_, index) => !isAllowed[index]).map(({ name }) => join(path, name));
}

async function leadsIntoVersions(path: string, name: string): Promise<boolean> {
  return /^(\.\/)?Versions\/[^/]+\/(?!.*\.\.)/.test(await readlink(join(path, name)));
}

/** The folder of the signature holds CodeResources only: the other parts are in the program. */
async function strayInSignature({ base }: Bundle): Promise<string[]> {
  const folder = join(base, signatureFolder);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name !== codeResourcesName).map((name) => join(folder, name));
}

/** A bundle and the bundles around it, innermost first. Links may lead to files that one of them covers. */
export type Scope = readonly SignableBundle[];

/** Absolute links may lead into folders that every Mac has: StaticCode.cpp, `validateSymlinkResource`. */
const systemFolders = ['/System/', '/Library/'];

/** Returns the problem of a link that macOS refuses in a bundle; null for an allowed link. */
export async function linkProblem(path: string, scope: Scope): Promise<Issue | null> {
  const target = await readlink(path);
  const issue = (reason: string) => bundleIssue('link-invalid', path, `The link ${path} leads ${reason}.`);
  if (target.startsWith('/')) {
    const isSystem = systemFolders.some((folder) => resolve(target).startsWith(folder));
    return isSystem ? null : issue(`to the absolute path ${target}`);
  }
  const real = await realpath(join(dirname(path), target)).catch(() => null);
  if (real === null) return issue(`to ${target}, which does not exist`);
  for (const bundle of scope) {
    const inside = relative(await realpath(bundle.base), real);
    if (inside.startsWith(`..${sep}`) || inside === '..') continue;
    return isCovered(bundle, inside) ? null : issue(`to ${target}, which no signature covers`);
  }
  return issue(`to ${target}, outside of the bundle`);
}

/** The main executable is not in the resource envelope, but its own signature covers it. */
function isCovered(bundle: SignableBundle, inside: string): boolean {
  const path = inside.split(sep).join('/');
  if (path === '' || path === pathInBase(bundle, bundle.executable)) return true;
  const rule = rulesOf(bundle).version2.find(path);
  return rule !== null && !rule.omit;
}

/** First bytes of an AppleDouble file, which holds a resource fork and Finder information: RFC 1740, appendix B. */
const appleDoubleMagic = 0x00051607;

/** Returns the problems that keep a bundle with these resources from being signed. */
export async function itemProblems(base: string, items: readonly Resource[], scope: Scope): Promise<Issue[]> {
  const found = await Promise.all(items.map((item) => itemProblem(join(base, item.path), item, scope)));
  return found.filter((issue) => issue !== null);
}

async function itemProblem(path: string, { kind }: Resource, scope: Scope): Promise<Issue | null> {
  if (kind === 'other') {
    return bundleIssue('file-type-unsupported', path, `${path} is neither a file nor a folder nor a link.`);
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (kind === 'link') {
    if (name.toLowerCase() === '.ds_store')
      return bundleIssue('link-invalid', path, `${path} is a link, which macOS refuses.`);
    return linkProblem(path, scope);
  }
  if (name.startsWith('._') && (await isAppleDouble(path))) {
    const message = `${path} holds a resource fork or Finder information, which cannot be signed.`;
    return bundleIssue('detritus', path, message);
  }
  return null;
}

async function isAppleDouble(path: string): Promise<boolean> {
  const handle = await open(path).catch(() => null);
  if (handle === null) return false; // not a file
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32BE(0) === appleDoubleMagic;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

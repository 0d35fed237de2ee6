import { open, readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Issue } from '../system/issue.js';
import { type Bundle, codeResourcesName, signatureFolder } from './bundle.js';
import { bundleIssue } from './bundle-findings.js';
import { pathInBase, rulesOf, type SignableBundle } from './resource-envelope/code-resources.js';
import type { Resource } from './resource-envelope/list-resources.js';

/**
 * What may stand beside `Contents`, and beside `Versions` in a framework: it is not sealed.
 * Source: Security, OSX/libsecurity_codesigning/lib/bundlediskrep.cpp (`setup`, `validateFrameworkRoot`).
 */
const harmless = new Set(['.LSOverride', '.DS_Store', 'Icon\r', '.SoftwareDepot.tracking']);

/** What stands in a bundle where no seal covers it. */
export async function unsealedContents(bundle: Bundle): Promise<Issue[]> {
  const found = [...(await strayInRoot(bundle)), ...(await strayInSignature(bundle))];
  return found.map((path) =>
    bundleIssue('unsealed-contents', path, `${path} stands where no signature covers it.`),
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

/** In the folder of the signature nothing but the seal belongs: the rest is in the program. */
async function strayInSignature({ base }: Bundle): Promise<string[]> {
  const folder = join(base, signatureFolder);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name !== codeResourcesName).map((name) => join(folder, name));
}

/** Bundles whose seals links may lead into: that which is looked at, and those around it. */
export type Scope = readonly SignableBundle[];

/** Absolute links may lead to what every Mac has: StaticCode.cpp, `validateSymlinkResource`. */
const systemFolders = ['/System/', '/Library/'];

/** Why a link of a bundle cannot be sealed; null when it can. */
export async function linkProblem(path: string, scope: Scope): Promise<Issue | null> {
  const target = await readlink(path);
  const issue = (reason: string) => bundleIssue('link-invalid', path, `The link ${path} leads ${reason}.`);
  if (target.startsWith('/')) {
    const isSystem = systemFolders.some((folder) => resolve(target).startsWith(folder));
    return isSystem ? null : issue(`to the absolute path ${target}`);
  }
  const real = await realpath(join(dirname(path), target)).catch(() => null);
  if (real === null) return issue(`nowhere (${target})`);
  for (const bundle of scope) {
    const inside = relative(await realpath(bundle.base), real);
    if (inside.startsWith(`..${sep}`) || inside === '..') continue;
    return isSealed(bundle, inside) ? null : issue(`to ${target}, which no signature covers`);
  }
  return issue(`out of the bundle, to ${target}`);
}

/** The main executable is not in the seal, but signed all the same. */
function isSealed(bundle: SignableBundle, inside: string): boolean {
  const path = inside.split(sep).join('/');
  if (path === '' || path === pathInBase(bundle, bundle.executable)) return true;
  const rule = rulesOf(bundle).version2.find(path);
  return rule !== null && !rule.omit;
}

/** First bytes of a file that holds what a Mac keeps beside a file: RFC 1740, appendix B. */
const appleDoubleMagic = 0x00051607;

/** What in a seal's items keeps the bundle from being signed. */
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
  if (handle === null) return false; // a folder of that name
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32BE(0) === appleDoubleMagic;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

import { lstat, readdir } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { isBundle } from '../../bundle/bundle.js';

/** Characters of a pattern: `*` and `?` in a name, and a name of `**` for any folders. */
const special = /[*?]/;

/**
 * Returns the files and bundles that an absolute path with `*`, `?` and `**` names, sorted. A path that exists is itself.
 * Names that begin with a dot match only when the pattern has the dot, and nothing inside a bundle matches.
 */
export async function expandPattern(pattern: string): Promise<string[]> {
  if (!special.test(pattern) || (await exists(pattern))) return [pattern];
  const { root } = parse(pattern);
  const names = pattern.slice(root.length).split(sep);
  const found = await search(root, names);
  return [...new Set(found)].sort();
}

async function search(folder: string, [name, ...rest]: readonly string[]): Promise<string[]> {
  if (name === undefined) return [];
  if (name === '**') {
    const inner = await Promise.all(
      (await plainFolders(folder)).map((path) => search(path, ['**', ...rest])),
    );
    return [...(await search(folder, rest)), ...inner.flat()];
  }
  const paths = special.test(name) ? await matching(folder, name) : [join(folder, name)];
  if (rest.length > 0) return (await Promise.all(paths.map((path) => search(path, rest)))).flat();
  const areArtifacts = await Promise.all(paths.map(isFileOrBundle));
  return paths.filter((_, index) => areArtifacts[index]);
}

async function matching(folder: string, pattern: string): Promise<string[]> {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => expression.test(name) && name.startsWith('.') === pattern.startsWith('.'))
    .map((name) => join(folder, name));
}

async function plainFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name));
  const areBundles = await Promise.all(paths.map(isBundle));
  return paths.filter((_, index) => !areBundles[index]);
}

async function isFileOrBundle(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found !== null && (!found.isDirectory() || (await isBundle(path)));
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

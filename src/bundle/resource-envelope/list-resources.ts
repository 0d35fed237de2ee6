import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError } from '../../system/errors.js';
import type { ResourceRules, Rule } from './resource-rules.js';

/** A file, link or nested code that the resource envelope covers. */
export interface Resource {
  /** Relative to the base, with `/` between the parts. */
  path: string;
  /** `nested`: code with a signature of its own, a file or a bundle. `other`: a socket, a device. */
  kind: 'file' | 'link' | 'nested' | 'other';
  optional: boolean;
}

/** Deeper than any real bundle. Links are not followed, so only a crafted bundle gets here. */
const deepest = 64;

/**
 * Lists what a resource envelope with these rules covers, in the order of the paths. A nested bundle is one item:
 * its own resource envelope covers its contents.
 * Source: Security, OSX/libsecurity_codesigning/lib/resources.cpp (`ResourceBuilder::scan`).
 */
export async function listResources(base: string, rules: ResourceRules): Promise<Resource[]> {
  const items: Resource[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    if (depth > deepest) throw new FormatError(`${folder} in ${base} is nested too deeply`);
    const entries = await readdir(join(base, folder), { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (rules.excludes(path)) continue;
      const rule = rules.find(path);
      if (entry.isDirectory()) {
        if (rule?.nested && entry.name.includes('.'))
          items.push({ path, kind: 'nested', optional: rule.optional });
        else await visit(path, depth + 1);
      } else if (isSettingsLink(entry)) {
        items.push({ path, kind: 'link', optional: false });
      } else if (rule !== null && !rule.omit) {
        items.push({ path, kind: kindOf(entry, rule), optional: rule.optional });
      }
    }
  };
  await visit('', 0);
  return items;
}

/** The rules omit Finder's .DS_Store, but macOS refuses a link of that name: `errSecCSDSStoreSymlink`. */
function isSettingsLink(entry: Dirent): boolean {
  return entry.isSymbolicLink() && entry.name.toLowerCase() === '.ds_store';
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** A link is never nested code, not even in a folder for code. */
function kindOf(entry: Dirent, rule: Rule): Resource['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (!entry.isFile()) return 'other';
  return rule.nested ? 'nested' : 'file';
}

import { join } from 'node:path';
import type { CodeTree } from '../../bundle/code-tree.js';

/**
 * What has to be signed in a bundle before the bundle itself, in that order: a seal holds the hashes of the code inside,
 * so nested code comes first. Absolute paths of files and bundles.
 * Source: Apple, "Creating distribution-signed code for macOS" (sign from the inside out).
 */
export function innerCode({ bundle, loose, nested, otherVersions }: CodeTree): string[] {
  const inside = [...loose, ...nested].flatMap(({ path, tree }) => {
    const at = join(bundle.base, path);
    return tree === null ? [at] : [...innerCode(tree), at];
  });
  const versions = otherVersions.flatMap((version) => [...innerCode(version), version.bundle.path]);
  return [...inside, ...versions];
}

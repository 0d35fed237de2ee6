import { join } from 'node:path';
import type { CodeTree } from '../../../bundle/read-code-tree.js';

/** Code that is signed for itself: a file, or a bundle. */
export interface CodeToSign {
  path: string;
  /** The file that carries the signature: of a bundle, its main executable. */
  executable: string;
}

/**
 * What has to be signed in a bundle before the bundle itself, in that order: a seal holds the hashes of the code inside,
 * so nested code comes first. Source: Apple, "Creating distribution-signed code for macOS" (sign from the inside out).
 */
export function innerCode({ bundle, loose, nested, otherVersions }: CodeTree): CodeToSign[] {
  const inside = [...loose, ...nested].flatMap(({ path, tree }) => {
    const at = join(bundle.base, path);
    return tree === null ? [{ path: at, executable: at }] : [...innerCode(tree), bundleOf(tree)];
  });
  return [...inside, ...otherVersions.flatMap((version) => [...innerCode(version), bundleOf(version)])];
}

function bundleOf({ bundle: { path, executable } }: CodeTree): CodeToSign {
  return { path, executable };
}

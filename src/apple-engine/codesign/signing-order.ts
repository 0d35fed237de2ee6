import { join } from 'node:path';
import type { CodeTree } from '../../bundle/read-code-tree.js';

/** A file or a bundle that gets its own signature. */
export interface CodeToSign {
  path: string;
  /** File that holds the signature: of a bundle, its main executable. */
  executable: string;
}

/**
 * Lists the nested code of a bundle in signing order: CodeResources holds the hashes of nested code, which is therefore
 * signed before the bundle. Source: Apple, "Creating distribution-signed code for macOS" (sign from the inside out).
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

import { stat } from 'node:fs/promises';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import type { SliceInspection } from '../signature/signature-description.js';

/**
 * Tells what is signed in a Mach-O file, or in the main executable of a bundle, without judging it.
 * Throws `FormatError` when it is neither.
 */
export async function inspectSlices(path: string): Promise<SliceInspection[]> {
  const isFolder = (await stat(path)).isDirectory();
  return inspectMachO(isFolder ? (await readSignableBundle(path)).executable : path);
}

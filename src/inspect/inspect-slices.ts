import { stat } from 'node:fs/promises';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import type { SliceInspection } from '../signature/signature-description.js';

/**
 * Describes the slices and signatures of a Mach-O file, or of a bundle's main executable.
 * Throws `FormatError` for any other file.
 */
export async function inspectSlices(path: string): Promise<SliceInspection[]> {
  const isFolder = (await stat(path)).isDirectory();
  return inspectMachO(isFolder ? (await readSignableBundle(path)).executable : path);
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { cdHash } from '../signature/code-directory/code-directory.js';
import { readEmbeddedSignature } from '../signature/embedded-signature.js';
import type { SliceSignature } from '../signature/signature-description.js';
import { withFile } from '../system/files/byte-source.js';
import { type CodeTree, readCodeTree } from './read-code-tree.js';

/** A Mach-O file with the code hashes of its slices; a slice that is not signed has none. */
export interface CodeHashes {
  path: string;
  slices: SliceSignature[];
}

/** Reads the code hashes of a program, or of a bundle and all code in it, the bundle's own first. Throws `FormatError` for any other file. */
export async function listCodeHashes(path: string): Promise<CodeHashes[]> {
  const isFolder = (await stat(path)).isDirectory();
  const files = isFolder ? filesOf((await readCodeTree(path)).tree) : [path];
  return Promise.all(files.map(async (file) => ({ path: file, slices: await readHashes(file) })));
}

function filesOf({ bundle, nested, loose, otherVersions }: CodeTree): string[] {
  const inner = [...nested, ...loose].flatMap(({ path, tree }) =>
    tree === null ? [join(bundle.base, path)] : filesOf(tree),
  );
  return [bundle.executable, ...inner, ...otherVersions.flatMap(filesOf)];
}

/** The notary lists code by the hash of any of its code directories. */
function readHashes(path: string): Promise<SliceSignature[]> {
  return withFile(path, (source) =>
    readSlices(source).map((slice) => {
      const signature = readEmbeddedSignature(slice.source, readMachO(slice.source));
      return { arch: slice.arch, cdHashes: signature?.codeDirectories.map(cdHash) ?? [] };
    }),
  );
}

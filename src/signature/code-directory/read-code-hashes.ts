import { readMachO } from '../../macho/mach-o.js';
import { readSlices } from '../../macho/universal.js';
import { withFile } from '../../system/files/byte-source.js';
import { bestCodeDirectory, readEmbeddedSignature } from '../embedded-signature.js';
import { cdHash } from './code-directory.js';

/**
 * Reads the cdhash of each signed slice of a Mach-O file, by which the notary and macOS know it.
 * Throws `FormatError` when the file or a signature in it is malformed.
 */
export function readCodeHashes(path: string): Promise<{ hashType: number; cdHash: string }[]> {
  return withFile(path, (source) =>
    readSlices(source).flatMap((slice) => {
      const signature = readEmbeddedSignature(slice.source, readMachO(slice.source));
      if (signature === null) return [];
      const best = bestCodeDirectory(signature);
      return [{ hashType: best.hashType, cdHash: cdHash(best) }];
    }),
  );
}

import { FormatError } from '../../system/errors.js';
import { StructView } from '../../system/struct-view.js';
import { decodeCompressedBlock } from './compressed-block.js';
import { decodeLzvn } from './lzvn.js';
import { createOutputWindow } from './output-window.js';

/**
 * An LZFSE stream: blocks, each with a magic number and, but for the last, the number of bytes it decodes to.
 *
 *   "bvx-"  4 u32 bytes                                  stored as they are
 *   "bvxn"  4 u32 bytes   8 u32 bytes of the payload     LZVN
 *   "bvx2"  4 u32 bytes   8 packed header, tables        LZFSE, see compressed-block.ts
 *   "bvx$"                                               end
 *
 * All integers little-endian. Source: lzfse, src/lzfse_internal.h.
 */
const magic = { stored: 'bvx-', lzvn: 'bvxn', compressed: 'bvx2', end: 'bvx$' } as const;

/** Decodes a whole stream to exactly `size` bytes. Throws `FormatError` when it is malformed or has another size. */
export function decodeLzfse(stream: Buffer, size: number): Buffer {
  const view = new StructView(stream, { littleEndian: true, what: 'LZFSE data' });
  const output = createOutputWindow(size);
  let position = 0;
  for (;;) {
    const kind = view.part(position, 4).toString('latin1');
    if (kind === magic.end) break;
    const decoded = view.u32(position + 4);
    const before = output.written();
    if (kind === magic.stored) {
      output.append(view.part(position + 8, decoded));
      position += 8 + decoded;
    } else if (kind === magic.lzvn) {
      const length = view.u32(position + 8);
      decodeLzvn(view.part(position + 12, length), output);
      position += 12 + length;
    } else if (kind === magic.compressed) {
      position += decodeCompressedBlock(stream.subarray(position), output);
    } else {
      throw new FormatError('LZFSE data has a block of an unknown kind', position);
    }
    if (output.written() - before !== decoded) {
      throw new FormatError('a block of LZFSE data decodes to another size than its header says', position);
    }
  }
  if (output.written() !== size) {
    throw new FormatError(`LZFSE data decodes to ${output.written()} bytes in place of ${size}`);
  }
  return output.bytes;
}

import { FormatError } from '../../system/errors.js';
import { createOutputWindow } from '../lzfse/output-window.js';

/**
 * Decodes Apple Data Compression, as disk images before macOS 10.4 use it, to `size` bytes.
 *
 *   1LLLLLLL                       L + 1 literals follow
 *   01LLLLLL DDDDDDDD DDDDDDDD     L + 4 bytes from D + 1 bytes back
 *   00LLLLDD DDDDDDDD              L + 3 bytes from D + 1 bytes back
 *
 * Throws `FormatError` when the data is malformed. Source: libdmg-hfsplus, dmg/adc.c.
 */
export function decodeAdc(stream: Buffer, size: number): Buffer {
  const output = createOutputWindow(size);
  const byteAt = (position: number): number => {
    const byte = stream[position];
    if (byte === undefined) throw new FormatError('ADC data is cut off', position);
    return byte;
  };
  let position = 0;
  while (output.written() < size) {
    const control = byteAt(position);
    if (control & 0x80) {
      const end = position + 2 + (control & 0x7f);
      if (end > stream.length) throw new FormatError('ADC data is cut off', position);
      output.append(stream.subarray(position + 1, end));
      position = end;
    } else if (control & 0x40) {
      output.repeat(((byteAt(position + 1) << 8) | byteAt(position + 2)) + 1, (control & 0x3f) + 4);
      position += 3;
    } else {
      output.repeat((((control & 3) << 8) | byteAt(position + 1)) + 1, (control >> 2) + 3);
      position += 2;
    }
  }
  return output.bytes;
}

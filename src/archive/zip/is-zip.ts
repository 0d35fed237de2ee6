import type { ByteSource } from '../../system/files/byte-source.js';

/** First bytes of an entry, or of an empty archive: APPNOTE.TXT, 4.3.7 and 4.3.16. */
const zipMagics: ReadonlySet<number> = new Set([0x504b0304, 0x504b0506]);

/** Reports whether bytes begin as a zip archive does. */
export function isZip(source: ByteSource): boolean {
  return source.size >= 4 && zipMagics.has(source.read(0, 4).readUInt32BE(0));
}

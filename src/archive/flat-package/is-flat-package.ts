import type { ByteSource } from '../../system/files/byte-source.js';

/** Bytes of the header of a flat package, see flat-package.ts. */
export const headerSize = 28;

/** `xar!` */
const xarMagic = 0x78617221;

/** Reports whether bytes begin with the header of a flat package. */
export function isFlatPackage(source: ByteSource): boolean {
  return source.size >= headerSize && source.read(0, 4).readUInt32BE(0) === xarMagic;
}

/**
 * A simulated disk image: no file system but a zip of the folder, with the 512-byte trailer ("koly") of UDIF images. The
 * zip's comment holds the trailer, so that readers of zips read the image, too; 512 zero bytes at the start hide the
 * zip's signature.
 * Source of the trailer: Security, OSX/libsecurity_codesigning/lib/diskimagerep.cpp; of zip: APPNOTE.TXT.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packZip } from './zip.mjs';

const trailerSize = 512;
const prefix = Buffer.alloc(512);
const propertyList = Buffer.from(
  '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict/>\n</plist>\n',
);

/** Writes an image with the contents of a folder. */
export async function writeImage(folder, path, volume) {
  const name = Buffer.from(volume);
  const comment = Buffer.alloc(propertyList.length + trailerSize);
  const zip = shifted(await packZip(folder, { isContents: true, comment }), comment.length);
  const image = Buffer.concat([prefix, zip]);
  const [plistAt, trailerAt] = [image.length - comment.length, image.length - trailerSize];
  propertyList.copy(image, plistAt);
  image.write('koly', trailerAt, 'latin1');
  image.writeUInt32BE(4, trailerAt + 4);
  image.writeUInt32BE(trailerSize, trailerAt + 8);
  image.writeBigUInt64BE(BigInt(plistAt), trailerAt + 32); // length of the data fork
  name.copy(image, trailerAt + 80, 0, 32); // not of UDIF: its name, for attach
  image.writeBigUInt64BE(BigInt(plistAt), trailerAt + 216);
  image.writeBigUInt64BE(BigInt(propertyList.length), trailerAt + 224);
  writeFileSync(path, image);
}

/** Returns the volume name of an image. */
export function volumeOf(path) {
  const trailer = readFileSync(path).subarray(-trailerSize);
  return trailer.subarray(80, 112).toString('utf8').replaceAll('\0', '');
}

/** Returns the zip for use after the prefix: offsets of entries count from the start of the file. */
function shifted(zip, commentLength) {
  const end = zip.length - commentLength - 22;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  zip.writeUInt32LE(at + prefix.length, end + 16);
  for (let index = 0; index < count; index += 1) {
    zip.writeUInt32LE(zip.readUInt32LE(at + 42) + prefix.length, at + 42);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

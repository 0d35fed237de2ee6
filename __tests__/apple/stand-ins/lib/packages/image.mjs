/**
 * A disk image (UDIF) with an HFS+ volume, uncompressed, as any reader of images opens it. Behind the volume is the same
 * folder as a zip, whose comment holds property list and trailer: the stand-ins read that.
 * Source of the trailer: Security, OSX/libsecurity_codesigning/lib/diskimagerep.cpp; of zip: APPNOTE.TXT.
 */
import { lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hfsVolume } from '../../../../archive/hfs-plus/hfs-volume.mjs';
import { packZip } from './zip.mjs';

const sectorSize = 512;
const trailerSize = 512;
const chunkSectors = 2_048; // 1 MiB, as hdiutil writes them

/** Writes an image with the contents of a folder. */
export async function writeImage(folder, path, volume) {
  const name = Buffer.from(volume);
  const disk = padded(hfsVolume(filesIn(folder)));
  const list = Buffer.from(propertyList(disk.length / sectorSize));
  const comment = Buffer.alloc(list.length + trailerSize);
  const zip = shifted(await packZip(folder, { isContents: true, comment }), disk.length, comment.length);
  const image = Buffer.concat([disk, zip]);
  const [plistAt, trailerAt] = [image.length - comment.length, image.length - trailerSize];
  list.copy(image, plistAt);
  image.write('koly', trailerAt, 'latin1');
  image.writeUInt32BE(4, trailerAt + 4);
  image.writeUInt32BE(trailerSize, trailerAt + 8);
  image.writeBigUInt64BE(BigInt(plistAt), trailerAt + 32); // length of the data fork
  name.copy(image, trailerAt + 80, 0, 32); // not of UDIF: its name, for attach
  image.writeBigUInt64BE(BigInt(plistAt), trailerAt + 216);
  image.writeBigUInt64BE(BigInt(list.length), trailerAt + 224);
  writeFileSync(path, image);
}

/** Returns the volume name of an image. */
export function volumeOf(path) {
  const trailer = readFileSync(path).subarray(-trailerSize);
  return trailer.subarray(80, 112).toString('utf8').replaceAll('\0', '');
}

function filesIn(folder, parent = '') {
  return readdirSync(join(folder, parent)).flatMap((name) => {
    const [path, source] = [parent === '' ? name : `${parent}/${name}`, join(folder, parent, name)];
    const found = lstatSync(source);
    if (found.isSymbolicLink()) return [{ path, target: readlinkSync(source) }];
    if (found.isDirectory()) return [{ path, folder: true }, ...filesIn(folder, path)];
    return [{ path, contents: readFileSync(source), mode: found.mode & 0o777 }];
  });
}

function padded(volume) {
  return Buffer.concat([volume, Buffer.alloc(-volume.length & (sectorSize - 1))]);
}

/** Returns the property list with the block table of one partition, in chunks that are stored as they are. */
function propertyList(sectors) {
  const starts = Array.from(
    { length: Math.ceil(sectors / chunkSectors) },
    (_, index) => index * chunkSectors,
  );
  const table = Buffer.alloc(204 + starts.length * 40);
  table.write('mish', 'latin1');
  table.writeUInt32BE(1, 4);
  table.writeBigUInt64BE(BigInt(sectors), 16);
  table.writeUInt32BE(starts.length, 200);
  for (const [index, sector] of starts.entries()) {
    const at = 204 + index * 40;
    const count = Math.min(chunkSectors, sectors - sector);
    table.writeUInt32BE(1, at); // as it is
    for (const [place, value] of [sector, count, sector * sectorSize, count * sectorSize].entries()) {
      table.writeBigUInt64BE(BigInt(value), at + 8 + place * 8);
    }
  }
  const partition = `<key>Name</key><string>whole disk (Apple_HFS : 0)</string><key>Data</key><data>${table.toString('base64')}</data>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>resource-fork</key><dict><key>blkx</key><array><dict>${partition}</dict></array></dict></dict></plist>
`;
}

/** Returns a zip for use after `before` bytes: offsets of entries count from the start of the file. */
function shifted(zip, before, commentLength) {
  const end = zip.length - commentLength - 22;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  zip.writeUInt32LE(at + before, end + 16);
  for (let index = 0; index < count; index += 1) {
    zip.writeUInt32LE(zip.readUInt32LE(at + 42) + before, at + 42);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

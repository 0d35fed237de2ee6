/** The payload of a package: a cpio archive (odc) by gzip. Source: cpio(5). */
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const trailer = 'TRAILER!!!';
const blockSize = 512;

/** Packs a file or folder under its own name, or with `isContents` the contents of a folder. Returns bytes. */
export function packPayload(root, { isContents = false } = {}) {
  const roots = isContents ? readdirSync(root).map((name) => join(root, name)) : [root];
  const entries = roots.flatMap((path) => entriesOf(path, `./${basename(path)}`));
  const bytes = Buffer.concat([entry('.', 0o040755), ...entries, entry(trailer, 0)]);
  return gzipSync(Buffer.concat([bytes, Buffer.alloc((blockSize - (bytes.length % blockSize)) % blockSize)]));
}

function entriesOf(path, name) {
  const found = lstatSync(path);
  const { mode } = found;
  if (found.isSymbolicLink()) return [entry(name, mode, Buffer.from(readlinkSync(path)))];
  if (!found.isDirectory()) return [entry(name, mode, readFileSync(path))];
  const children = readdirSync(path).sort();
  return [
    entry(name, mode),
    ...children.flatMap((child) => entriesOf(join(path, child), `${name}/${child}`)),
  ];
}

function entry(name, mode, content = Buffer.alloc(0)) {
  const octal = (value, width) => value.toString(8).padStart(width, '0');
  const fields = [
    octal(0, 6),
    octal(0, 6),
    octal(mode, 6),
    octal(0, 6),
    octal(0, 6),
    octal(1, 6),
    octal(0, 6),
  ];
  const sizes = [octal(0, 11), octal(Buffer.byteLength(name) + 1, 6), octal(content.length, 11)];
  return Buffer.concat([Buffer.from(`070707${fields.join('')}${sizes.join('')}${name}\0`), content]);
}

/** Zip archives with modes and links, as ditto writes them; by yazl and yauzl. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBuffer } from 'yauzl';
import { ZipFile } from 'yazl';

const linkType = 0o120000;
const typeMask = 0o170000;

/** An AppleDouble file without attributes: header, and two entries (Finder information, resource fork) of no bytes. */
const appleDouble = Buffer.concat([
  Buffer.from('0005160700020000', 'hex'),
  Buffer.from('Mac OS X        '),
  Buffer.from('0002000000090000003200000000000000020000003200000000', 'hex'),
]);
const appleDoubleMagic = appleDouble.subarray(0, 4);

/**
 * Packs a file or folder under its own name, or with `isContents` the contents of a folder. `attributes` names the place of
 * the AppleDouble file that carries an entry's attributes: null for none. Returns bytes.
 */
export async function packZip(
  root,
  { isContents = false, comment = Buffer.alloc(0), attributes = null } = {},
) {
  const zip = new ZipFile();
  const roots = isContents ? readdirSync(root).map((name) => join(root, name)) : [root];
  for (const path of roots) add(zip, path, { name: basename(path), attributes });
  zip.end({ comment });
  return buffer(zip.outputStream);
}

/** Places of AppleDouble files: beside the entry, or with --sequesterRsrc in a folder of their own. */
export const attributePlaces = {
  beside: (name) => join(dirname(name), `._${basename(name)}`),
  sequestered: (name) => join('__MACOSX', dirname(name), `._${basename(name)}`),
};

function add(zip, path, { name, attributes }) {
  const facts = lstatSync(path);
  const options = { mode: facts.mode, mtime: facts.mtime };
  if (attributes) zip.addBuffer(appleDouble, attributes(name), { mode: 0o100644, mtime: facts.mtime });
  if (facts.isSymbolicLink()) zip.addBuffer(Buffer.from(readlinkSync(path)), name, options);
  else if (facts.isDirectory()) {
    zip.addEmptyDirectory(name, options);
    for (const child of readdirSync(path).sort())
      add(zip, join(path, child), { name: `${name}/${child}`, attributes });
  } else zip.addBuffer(readFileSync(path), name, options);
}

/** Unpacks bytes into a folder; AppleDouble files become attributes, which are not kept. Rejects bytes that are no archive. */
export function unpackZip(bytes, folder) {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          buffer(stream).then((content) => {
            write(join(folder, entry.fileName), entry, content);
            zip.readEntry();
          }, reject);
        }),
      );
      zip.on('end', resolve);
      return zip.readEntry();
    });
  });
}

function write(path, { externalFileAttributes }, content) {
  const mode = externalFileAttributes >>> 16;
  if (content.subarray(0, appleDoubleMagic.length).equals(appleDoubleMagic)) return undefined;
  if (path.endsWith('/')) return mkdirSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  if ((mode & typeMask) === linkType) return symlinkSync(content.toString(), path);
  writeFileSync(path, content);
  return chmodSync(path, mode & 0o777 || 0o644);
}

import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { lstat, readdir, readlink, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { InputError } from '../../system/errors.js';
import { replaceFile } from '../../system/files.js';

export interface ZipRequest {
  /**
   * Files and folders, or links to them, each stored under its own name. As with `ditto --keepParent`, a link that is
   * a root is followed, and links in folders are kept.
   */
  roots: readonly string[];
  output: string;
}

/**
 * Packs files and folders with their modes, and symbolic links as links. The same content gives the same bytes: names
 * are sorted, and every entry has the oldest time that zip can store.
 * Throws `InputError` when two roots have the same name and the same parent's name, or for a file that is a device or
 * socket, cannot be read, or changes its size.
 */
export async function writeZip({ roots, output }: ZipRequest): Promise<void> {
  const entries: Entry[] = [];
  for (const [name, path] of archiveNames(roots))
    await collect({ path, name, facts: await stat(path) }, entries);
  await replaceFile(output, (temporary) => write(entries, temporary), { mode: 0o644 });
}

type Entry = { name: string; path: string; mode: number } & (
  | { kind: 'file'; size: number }
  | { kind: 'folder' }
  | { kind: 'link'; target: string }
);

/** Returns the name of each root in an archive. Programs of the same name get the name of their folder as well. */
export function archiveNames(roots: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const isShared = (name: string): boolean => roots.filter((path) => basename(path) === name).length > 1;
  for (const path of roots) {
    const own = basename(path);
    const name = isShared(own) ? `${basename(dirname(path))}/${own}` : own;
    if (names.has(name)) {
      throw new InputError('artifacts', `Two artifacts are called ${name}.`, {
        code: 'input-invalid',
        remedy: 'Rename one of them, or release them in separate runs.',
      });
    }
    names.set(name, path);
  }
  return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Found {
  name: string;
  path: string;
  facts: Stats;
}

async function collect({ name, path, facts }: Found, entries: Entry[]): Promise<void> {
  const { mode, size } = facts;
  if (facts.isDirectory()) {
    entries.push({ name, path, mode, kind: 'folder' });
    for (const child of (await readdir(path)).sort()) {
      const inside = join(path, child);
      await collect({ path: inside, name: `${name}/${child}`, facts: await lstat(inside) }, entries);
    }
  } else if (facts.isSymbolicLink()) {
    entries.push({ name, path, mode, kind: 'link', target: await readlink(path) });
  } else if (facts.isFile()) {
    entries.push({ name, path, mode, kind: 'file', size });
  } else {
    throw new InputError('artifacts', `${path} is not a file, folder or link, and cannot be packed.`, {
      code: 'input-invalid',
      remedy: 'Remove it from the release.',
    });
  }
}

/** In local time, as zip stores it, so that every time zone gives the same bytes. */
const noTime = new Date(1980, 0, 1);
const linkMode = 0o120755;
/** A Go program gets 5 % larger than with zlib's default of 6, in half the time. */
const compressionLevel = 3;

async function write(entries: readonly Entry[], output: string): Promise<void> {
  const zip = new ZipFile();
  const stop = new AbortController();
  zip.on('error', (error) => stop.abort(error));
  const written = pipeline(zip.outputStream, createWriteStream(output, { flags: 'wx' }), {
    signal: stop.signal,
  });
  for (const entry of entries) addEntry(zip, entry);
  zip.end();
  try {
    await written;
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  }
}

function addEntry(zip: ZipFile, entry: Entry): void {
  const { name, path, mode } = entry;
  const options = { mtime: noTime, mode, forceDosTimestamp: true };
  if (entry.kind === 'folder') zip.addEmptyDirectory(name, options);
  else if (entry.kind === 'link') {
    zip.addBuffer(Buffer.from(entry.target), name, { ...options, mode: linkMode, compress: false });
  } else {
    const { size } = entry;
    const refuse = (cause: Error): boolean => zip.emit('error', unreadable(path, cause));
    // Files are opened one after the other, so that few are open at a time.
    zip.addReadStreamLazy(name, { ...options, compressionLevel }, (open) => {
      const stream = createReadStream(path).on('error', refuse);
      stream.on('end', () => stream.bytesRead === size || refuse(new Error('its size has changed')));
      open(null, stream);
    });
  }
}

function unreadable(path: string, cause: Error): InputError {
  return new InputError('artifacts', `${path} cannot be packed: ${cause.message}.`, {
    code: 'input-invalid',
    remedy: 'Make it readable for this user, and stop other programs from writing to it.',
    cause,
  });
}

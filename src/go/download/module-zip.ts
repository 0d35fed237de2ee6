import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise } from 'yauzl';
import { createBudget } from '../../archive/unpacking-budget.js';
import { FormatError } from '../../system/errors.js';
import { h1Of } from '../checksum-database/directory-hash.js';
import { checkPath } from './check-path.js';

/**
 * Module archives (https://go.dev/ref/mod#zip-files): regular files only, each under `<module>@<version>/`.
 * An archive is read from memory, so the unpacked bytes are the hashed ones.
 */
export interface ModuleFile {
  /** Name in the archive, with the prefix. */
  name: string;
  /** Name below the prefix. */
  path: string;
  read(): Buffer;
}

const methodStored = 0;
const methodDeflated = 8;
const fileTypeMask = 0o170000;
const regularFile = 0o100000;

/** Lists the files of a module archive, each name checked. Throws `FormatError` for an archive that breaks a rule. */
export async function readModuleZip(archive: Buffer, prefix: string): Promise<ModuleFile[]> {
  try {
    return await listFiles(archive, prefix);
  } catch (error) {
    throw asFormatError(error);
  }
}

async function listFiles(archive: Buffer, prefix: string): Promise<ModuleFile[]> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true });
  const files: ModuleFile[] = [];
  const seen = new Set<string>();
  const budget = createBudget(archive.length);
  for await (const entry of zip.eachEntry()) {
    const path = pathOf(entry, prefix);
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new FormatError(`the archive holds ${entry.fileName} twice`);
    seen.add(folded);
    budget.take(entry.uncompressedSize);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const end = fileDataStart + entry.compressedSize;
    if (end > archive.length) throw new FormatError(`${entry.fileName} ends outside the archive`);
    const packed = archive.subarray(fileDataStart, end);
    files.push({ name: entry.fileName, path, read: () => unpacked(packed, entry) });
  }
  if (files.length === 0) throw new FormatError('the archive holds no files');
  return files;
}

function pathOf(entry: Entry, prefix: string): string {
  const { fileName } = entry;
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  if (type !== 0 && type !== regularFile) throw new FormatError(`${fileName} is not a regular file`);
  return checkPath(fileName, prefix);
}

function unpacked(packed: Buffer, entry: Entry): Buffer {
  try {
    const bytes = entry.compressionMethod === methodStored ? packed : inflated(packed, entry);
    if (bytes.length === entry.uncompressedSize) return bytes;
  } catch (error) {
    throw asFormatError(error);
  }
  throw new FormatError(`${entry.fileName} does not have the size that the archive declares`);
}

function inflated(packed: Buffer, entry: Entry): Buffer {
  if (entry.compressionMethod !== methodDeflated || entry.isEncrypted()) {
    throw new FormatError(`${entry.fileName} uses a compression method that module archives do not use`);
  }
  if (entry.uncompressedSize === 0) return Buffer.alloc(0);
  return inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize });
}

function asFormatError(error: unknown): FormatError {
  if (error instanceof FormatError) return error;
  return new FormatError(`the archive cannot be read: ${error instanceof Error ? error.message : error}`);
}

/** Returns the `h1:` hash of the archive, over the file names with their prefix. */
export function h1OfModule(files: readonly ModuleFile[]): string {
  return h1Of(files.map((file) => ({ name: file.name, sha256: hash('sha256', file.read(), 'hex') })));
}

/**
 * Unpacks a toolchain module into `folder`. The go command ignores the modes in a
 * module archive, and `go.mod` files are stored as `_go.mod`: commands get the execute bit, and `_go.mod` its name. Source: cmd/go/internal/toolchain.
 */
export async function unpackToolchain(files: readonly ModuleFile[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) await mkdir(each, { recursive: true });
  for (const { path, read } of files) {
    const isCommand = path.startsWith('bin/') || path.startsWith('pkg/tool/');
    const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
    await writeFile(join(folder, name), read(), { mode: isCommand ? 0o755 : 0o644 });
  }
}

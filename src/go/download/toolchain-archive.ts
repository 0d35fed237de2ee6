import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import { checkPath } from './check-path.js';
import type { ModuleFile } from './module-zip.js';

/**
 * Binary archives of Go: gzip around tar, everything under `go/`. A tar entry has a header of 512 bytes and its content,
 * padded to 512 (POSIX.1-2017, pax, "ustar Interchange Format"):
 *
 *   0 name[100] | 124 size[12], octal | 148 checksum[8], octal | 156 type | 257 "ustar" | 345 prefix[155]
 *
 * The module golang.org/toolchain has the same files without the folders api, doc, misc and test, and each go.mod as
 * _go.mod (Go, src/cmd/distpack/pack.go). So the `h1:` hash of the module can be computed from an archive.
 */
const blockSize = 512;

const fields = { name: 0, size: 124, checksum: 148, type: 156, prefix: 345 } as const;

const types = { file: '0', oldFile: '\0', folder: '5', extended: 'x', global: 'g' } as const;

/** Folders that the module leaves out. */
const leftOut = new Set(['api', 'doc', 'misc', 'test']);

/** A Go toolchain unpacks to about 250 MB; far more is an attack on the memory. */
const maximumUnpackedBytes = 2 ** 30;

/**
 * Lists the files of a Go archive that the toolchain module has, with their names in the module. `prefix` is that of the
 * module, `golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/`. Throws `FormatError` for an archive that breaks a rule.
 */
export async function readToolchainArchive(archive: Buffer, prefix: string): Promise<ModuleFile[]> {
  const seen = new Set<string>();
  const files: ModuleFile[] = [];
  for (const { name, content } of readTar(await unzip(archive))) {
    const path = checkPath(name, 'go/').replace(/(^|\/)go\.mod$/, '$1_go.mod');
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new FormatError(`the archive contains ${name} twice`);
    seen.add(folded);
    if (leftOut.has(path.split('/')[0] ?? '')) continue;
    files.push({ name: `${prefix}${path}`, path, read: () => content });
  }
  if (files.length === 0) throw new FormatError('the archive contains no files');
  return files;
}

async function unzip(archive: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(archive, { maxOutputLength: maximumUnpackedBytes });
  } catch (error) {
    throw new FormatError(
      `the archive cannot be unpacked: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Lists the regular files of a tar archive. Refuses links and devices. */
function readTar(tar: Buffer): { name: string; content: Buffer }[] {
  const files: { name: string; content: Buffer }[] = [];
  let longName: string | null = null;
  for (let offset = 0; ; ) {
    const header = tar.subarray(offset, offset + blockSize);
    if (header.length < blockSize) throw new FormatError('the archive is truncated', offset);
    if (header.every((byte) => byte === 0)) return files;
    checkHeader(header, offset);
    const name: string = longName ?? nameOf(header);
    const start = offset + blockSize;
    const size = octal(header, fields.size, 12);
    const content = tar.subarray(start, start + size);
    if (content.length < size) throw new FormatError(`${name} is truncated`, offset);
    const type = String.fromCharCode(header[fields.type] ?? 0);
    longName = type === types.extended ? extendedName(content) : null;
    if (type === types.file || type === types.oldFile) files.push({ name, content });
    else if (type !== types.folder && type !== types.extended && type !== types.global) {
      throw new FormatError(`${name} is not a regular file`, offset);
    }
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
}

/** The checksum is the sum of all bytes, with spaces in its own place. */
function checkHeader(header: Buffer, offset: number): void {
  const expected = octal(header, fields.checksum, 8);
  let sum = 8 * ' '.charCodeAt(0);
  for (const [index, byte] of header.entries()) {
    if (index < fields.checksum || index >= fields.checksum + 8) sum += byte;
  }
  if (sum !== expected) throw new FormatError('a tar header is damaged', offset);
}

function nameOf(header: Buffer): string {
  const name = text(header, fields.name, 100);
  const prefix = text(header, fields.prefix, 155);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Reads `path` from an extended header, lines of `<length> <key>=<value>`. */
function extendedName(content: Buffer): string | null {
  return /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1] ?? null;
}

function text(header: Buffer, offset: number, length: number): string {
  const field = header.subarray(offset, offset + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

function octal(header: Buffer, offset: number, length: number): number {
  const digits = text(header, offset, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw new FormatError('a tar header is damaged');
  return Number.parseInt(digits, 8);
}

import { createHash } from 'node:crypto';

/** A file of a module, with the lower-case hex SHA-256 of its bytes. */
export interface HashedFile {
  name: string;
  sha256: string;
}

/**
 * The `h1:` hash of a set of files: SHA-256 over the lines `<hex>  <name>\n`, sorted by the bytes of the names,
 * in base64. Source: golang.org/x/mod/sumdb/dirhash, Hash1.
 */
export function h1Of(files: readonly HashedFile[]): string {
  const sorted = files
    .map((file) => ({ ...file, bytes: Buffer.from(file.name) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const hash = createHash('sha256');
  for (const { name, sha256 } of sorted) hash.update(`${sha256}  ${name}\n`);
  return `h1:${hash.digest('base64')}`;
}

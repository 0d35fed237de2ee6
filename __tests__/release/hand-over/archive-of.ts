import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { padding, type TarHeader, writeTarHeader } from '../../../src/archive/tar/tar-header.js';

type Entry = { name: string } & ({ content: string; mode?: number } | { target: string });

/** Writes a .tar.gz with any names and links, also those that our own writer never makes. */
export async function writeHostileArchive(path: string, entries: readonly Entry[]): Promise<void> {
  const blocks = entries.flatMap((entry) => {
    const content = 'content' in entry ? Buffer.from(entry.content) : Buffer.alloc(0);
    const header: TarHeader = {
      name: entry.name,
      kind: 'content' in entry ? 'file' : 'link',
      mode: ('content' in entry ? entry.mode : undefined) ?? 0o644,
      size: content.length,
      target: 'target' in entry ? entry.target : '',
    };
    return [writeTarHeader(header), content, padding(content.length)];
  });
  await writeFile(path, gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])));
}

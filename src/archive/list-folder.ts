import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { sha256OfFile } from '../system/files/digest-file.js';
import type { ContentEntry } from './content.js';

/** The bits of a mode that archives keep. */
const permissions = 0o777;

/** Lists the files and links below a folder with their hashes, without following links. */
export async function listFolder(folder: string): Promise<Map<string, ContentEntry>> {
  const record = new Map<string, ContentEntry>();
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.isSymbolicLink()) record.set(name, { kind: 'link', target: await readlink(path) });
    else if (entry.isFile()) {
      const mode = (await lstat(path)).mode & permissions;
      record.set(name, { kind: 'file', sha256: await sha256OfFile(path), mode });
    }
  }
  return record;
}

import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { FormatError } from '../../system/errors.js';
import type { ContentEntry, ContentRecord } from '../content.js';
import { entryKind, entryMode, generous, readEntries, readLink, type ZipLimits } from './read-zip.js';

/**
 * Lists the files and links of an archive with their hashes, without writing anything. Applies the checks and limits
 * of `extractZip`.
 */
export async function listZip(path: string, limits: ZipLimits = generous): Promise<ContentRecord> {
  const record = new Map<string, ContentEntry>();
  await readEntries(path, limits, async (zip, entry, name) => {
    const kind = entryKind(entry);
    if (kind === 'link') record.set(name, { kind, target: await readLink(zip, entry) });
    else if (kind === 'file')
      record.set(name, { kind, sha256: await hashEntry(zip, entry), mode: entryMode(entry) });
    else if (kind !== 'folder') throw new FormatError(`${name} is not a file, folder or link`);
  });
  return record;
}

async function hashEntry(zip: ZipFile, entry: Entry): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(await zip.openReadStreamPromise(entry), hash);
  return hash.digest('hex');
}

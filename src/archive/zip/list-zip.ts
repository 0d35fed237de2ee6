import { createHash } from 'node:crypto';
import { FormatError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';
import type { ContentEntry, ContentRecord } from '../content.js';
import { readingArchive } from '../malformed-archive.js';
import { createBudget, type UnpackingBudget } from '../unpacking-budget.js';
import { readLink, readZipEntries } from './zip-entries.js';

/**
 * Lists the files and links of an archive with their hashes, without writing anything. Applies the checks of
 * `extractZip`. `budget`: by the size of the archive unless given.
 */
export function listZip(path: string, budget?: UnpackingBudget): Promise<ContentRecord> {
  return readingArchive(path, 'zip archive', () =>
    withFile(path, async (source) => {
      const record = new Map<string, ContentEntry>();
      for (const entry of await readZipEntries(source, budget ?? createBudget(source.size))) {
        const { name, kind, mode } = entry;
        if (kind === 'link') record.set(name, { kind, target: await readLink(entry) });
        else if (kind === 'file') record.set(name, { kind, sha256: await hashOf(entry.content()), mode });
        else if (kind !== 'folder') throw new FormatError(`${name} is not a file, folder or link`);
      }
      return record;
    }),
  );
}

async function hashOf(content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

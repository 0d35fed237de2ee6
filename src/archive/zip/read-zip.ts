import { FormatError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';
import { createFileWriter } from '../file-writer.js';
import { type ArchiveLink, makeLinks, staysInside } from '../links.js';
import { readingArchive } from '../malformed-archive.js';
import { createBudget, type UnpackingBudget } from '../unpacking-budget.js';
import { readLink, readZipEntries } from './zip-entries.js';

/**
 * Unpacks an archive into an empty folder, with modes and symbolic links. Refuses names and links that lead outside,
 * and names that occur twice, before it writes. Throws `FormatError` for an archive that cannot be unpacked completely; a
 * failure of this machine keeps its own error.
 */
export function extractZip(path: string, folder: string, ownBudget?: UnpackingBudget): Promise<void> {
  return readingArchive(path, 'zip archive', () =>
    withFile(path, async (source) => {
      const budget = ownBudget ?? createBudget(source.size);
      const writer = createFileWriter(folder);
      const links: ArchiveLink[] = [];
      for (const entry of await readZipEntries(source, budget)) {
        const { name, kind, mode } = entry;
        if (kind === 'link') links.push({ path: name, target: await readLink(entry) });
        else if (kind === 'folder') writer.makeFolder(name);
        else if (kind === 'file') await writer.writeFile(name, entry.content(), mode);
        else throw new FormatError(`${name} is neither a file, a folder nor a link`);
      }
      await makeLinks(links.map(insideOnly), folder);
    }),
  );
}

function insideOnly(link: ArchiveLink): ArchiveLink {
  if (staysInside(link)) return link;
  const target = JSON.stringify(link.target);
  throw new FormatError(`the link ${link.path} leads to ${target}, outside of the archive`);
}

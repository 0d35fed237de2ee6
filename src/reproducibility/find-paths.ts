import type { SlicePart } from './compare-slices.js';

/** A folder of the machine that a reproducible program does not name. */
export interface MachineFolder {
  path: string;
  /** E.g. `the folder of the source`. */
  description: string;
}

/** A place in a program that names a folder of the machine. */
export interface FoundPath {
  folder: MachineFolder;
  section: string;
  /** The path, as far as it is printable. */
  text: string;
}

/** Folders in which go and its linker work, with a number that is another one each time. */
const workFolder = /\/go-(build|link-?)\d{6,}/;
const workDescription = 'a temporary folder of the build';

/** Limit of the text of a path. */
const longest = 160;

/**
 * Finds the first mention of each folder in the parts of a slice. A folder with a short name, such as `/app`, is left out:
 * programs name such paths of their own accord.
 */
export function findPaths(parts: readonly SlicePart[], folders: readonly MachineFolder[]): FoundPath[] {
  const telling = folders.filter(({ path }) => isTelling(path));
  const named = telling.flatMap((folder) => {
    for (const { name: section, content } of parts) {
      const at = indexOfFolder(content, folder.path);
      if (at !== -1) return [{ folder, section, text: printableAt(content, at) }];
    }
    return [];
  });
  return [...named, ...findWorkFolder(parts)];
}

function isTelling(path: string): boolean {
  return path.length >= 8 && path.split('/').filter(Boolean).length >= 2;
}

/** A longer name that begins with the folder's is another folder. */
function indexOfFolder(content: Buffer, path: string): number {
  let at = content.indexOf(path);
  while (at !== -1 && /[\w.-]/.test(String.fromCharCode(content[at + path.length] ?? 0)))
    at = content.indexOf(path, at + 1);
  return at;
}

function findWorkFolder(parts: readonly SlicePart[]): FoundPath[] {
  for (const { name: section, content } of parts) {
    const [path] = workFolder.exec(content.toString('latin1')) ?? [];
    if (path !== undefined) return [{ folder: { path, description: workDescription }, section, text: path }];
  }
  return [];
}

function printableAt(content: Buffer, at: number): string {
  const text = content.toString('latin1', at, at + longest);
  return /^[ -~]*/.exec(text)?.[0] ?? '';
}

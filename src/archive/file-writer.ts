import { closeSync, fchmodSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes what an archive contains. Paths are those in the archive, checked before. */
export interface FileWriter {
  makeFolder(path: string): void;
  /** Writes a new file with these permissions, which its owner may always read and write; 0 for none. */
  writeFile(path: string, content: Iterable<Buffer> | AsyncIterable<Buffer>, mode: number): Promise<void>;
}

/**
 * Creates a writer into an empty folder. It calls the system without the detour over Node's thread pool, which takes
 * five times as long for a small file.
 */
export function createFileWriter(folder: string): FileWriter {
  const made = new Set<string>();
  const makeFolder = (path: string): void => {
    if (made.has(path)) return;
    mkdirSync(join(folder, path), { recursive: true });
    made.add(path);
  };
  return {
    makeFolder,
    async writeFile(path, content, mode) {
      makeFolder(dirname(path));
      const file = openSync(join(folder, path), 'wx');
      try {
        for await (const chunk of content) writeAll(file, chunk);
        fchmodSync(file, mode === 0 ? 0o644 : mode | 0o600);
      } finally {
        closeSync(file);
      }
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

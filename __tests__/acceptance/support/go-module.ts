import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A Go module that builds in a moment: it imports nothing. */
export async function writeGoModule(folder: string, files: Record<string, string> = {}): Promise<string> {
  const all = {
    'go.mod': 'module example.com/tool\n\ngo 1.26.8\n',
    'main.go': 'package main\n\nfunc main() { println("hello") }\n',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

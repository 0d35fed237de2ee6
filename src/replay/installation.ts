import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of go-notarize that a replay uses: in a folder, or inside a single executable. */
export interface Installation {
  /** Starts the action, as a runner starts dist/main.js. */
  action: { tool: string; args: readonly string[] };
  /** Returns the folder with examples/. An executable writes its examples below `scratch`. */
  projectFolder(scratch: string): Promise<string>;
}

/** Finds the files of the running command line. */
export async function findInstallation(): Promise<Installation> {
  const sea = process.getBuiltinModule('node:sea');
  const tool = process.execPath;
  if (sea.isSea()) {
    const examples = (): string => sea.getAsset('examples.json', 'utf8');
    return {
      action: { tool, args: ['action'] },
      projectFolder: (scratch) => writeExamples(JSON.parse(examples()), scratch),
    };
  }
  const dist = dirname(await realpath(process.argv[1] ?? ''));
  return {
    action: { tool, args: [join(dist, 'main.js')] },
    projectFolder: () => Promise.resolve(dirname(dist)),
  };
}

/** `files`: contents as base64, by path. */
async function writeExamples(files: Record<string, string>, folder: string): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content, 'base64');
  }
  return folder;
}

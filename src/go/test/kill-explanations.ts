import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names the folder of the explanations to the command of one test binary; a test does not get it. */
export const explanationsVariable = 'GO_NOTARIZE_TEST_LOG';

/** Reads the explanations of killed tests in a folder, which need not exist. */
export async function readExplanations(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.sort().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => text.trimEnd());
}

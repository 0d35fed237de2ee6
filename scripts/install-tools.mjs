/**
 * Installs the tools and the files of the conformance tests, for other users too:
 * `node scripts/install-tools.mjs TOOLS CORPUS`, two folders. cargo and go, which fetch some of the files, may be root's.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { provideCorpus } from './conformance/corpus.mjs';
import { copyBuiltTools, provideTools } from './conformance/tools.mjs';

const [tools, corpus] = process.argv.slice(2).map((path) => resolve(path));
mkdirSync(tools, { recursive: true });
try {
  provideTools(tools);
  copyBuiltTools(tools);
  provideCorpus(corpus);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

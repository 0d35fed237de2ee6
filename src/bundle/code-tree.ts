import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import { type Bundle, isBundle, readBundle } from './bundle.js';
import { bundleIssue } from './bundle-findings.js';
import { isCode } from './code-file.js';
import { rulesOf, type SignableBundle } from './resource-envelope/code-resources.js';
import { type Resource, listResources } from './resource-envelope/list-resources.js';
import { itemProblems, type Scope, unsealedContents } from './structure.js';

/** The code in a bundle as it is to be signed: what is inside before the bundle itself. */
export interface CodeTree {
  bundle: Bundle & SignableBundle;
  /** Code in the places for code. */
  nested: readonly InnerCode[];
  /** Code among the resources: sealed as any resource, but the notary wants it signed, too. */
  loose: readonly InnerCode[];
  /** Of a framework: the versions that are not current. */
  otherVersions: readonly CodeTree[];
}

export interface InnerCode {
  /** In the seal of the bundle around it. */
  path: string;
  /** Null for a single Mach-O file. */
  tree: CodeTree | null;
}

export interface CodeTreeFindings {
  tree: CodeTree;
  /** Everything that keeps the bundle from being signed. */
  problems: readonly Issue[];
}

/** Bundles within bundles, more deeply than anything that runs. */
const deepest = 16;

/** Finds all code in a bundle, before anything of it is signed. Throws `FormatError` when it cannot be read. */
export async function readCodeTree(path: string, outer: Scope = []): Promise<CodeTreeFindings> {
  if (outer.length >= deepest) throw new FormatError(`${path} lies too deep in other bundles`);
  const bundle = await readSignableBundle(path);
  const scope = [bundle, ...outer];
  const items = await listResources(bundle.base, rulesOf(bundle).version2);
  const looseBundles = await findLooseBundles(bundle.base, items);

  const nested = await surveyNested(items, scope);
  const loose = await surveyAll(looseBundles, scope);
  const versions = await Promise.all(bundle.otherVersions.map((version) => readCodeTree(version, scope)));
  const inLooseBundle = (file: string) => looseBundles.some((folder) => file.startsWith(`${folder}/`));
  const files = await looseFiles(
    bundle.base,
    items.filter((item) => !inLooseBundle(item.path)),
  );
  return {
    tree: {
      bundle,
      nested: nested.code,
      loose: [...loose.code, ...files],
      otherVersions: versions.map(({ tree }) => tree),
    },
    problems: [
      ...(await unsealedContents(bundle)),
      ...(await itemProblems(bundle.base, items, scope)),
      ...nested.problems,
      ...loose.problems,
      ...versions.flatMap(({ problems }) => problems),
    ],
  };
}

/** A bundle whose main executable is there and is Mach-O, since it carries the signature. Throws `FormatError`. */
export async function readSignableBundle(path: string): Promise<Bundle & SignableBundle> {
  const bundle = await readBundle(path);
  const { executable } = bundle;
  if (executable === null) throw new FormatError(`${path} has no main executable`);
  if (!(await isCode(executable))) throw new FormatError(`${executable} is not a Mach-O program`);
  return { ...bundle, executable };
}

interface Found {
  code: InnerCode[];
  problems: Issue[];
}

/** In the places for code each file and each folder with a dot in its name must be code. */
async function surveyNested(items: readonly Resource[], scope: Scope): Promise<Found> {
  const base = scope[0]?.base ?? '';
  const bundles: string[] = [];
  const files: InnerCode[] = [];
  const problems: Issue[] = [];
  for (const { path } of items.filter(({ kind }) => kind === 'nested')) {
    const at = join(base, path);
    const isFolder = (await lstat(at)).isDirectory();
    if (isFolder && (await isBundle(at))) bundles.push(path);
    else if (!isFolder && (await isCode(at))) files.push({ path, tree: null });
    else problems.push(bundleIssue('data-among-code', at, `${at} is not code, but lies among it.`));
  }
  const inner = await surveyAll(bundles, scope);
  return { code: [...files, ...inner.code], problems: [...problems, ...inner.problems] };
}

async function surveyAll(paths: readonly string[], scope: Scope): Promise<Found> {
  const found: Found = { code: [], problems: [] };
  for (const path of paths) {
    const { tree, problems } = await readCodeTree(join(scope[0]?.base ?? '', path), scope);
    found.code.push({ path, tree });
    found.problems.push(...problems);
  }
  return found;
}

async function looseFiles(base: string, items: readonly Resource[]): Promise<InnerCode[]> {
  const files = items.filter(({ kind }) => kind === 'file');
  const areCode = await Promise.all(files.map(({ path }) => isCode(join(base, path))));
  return files.filter((_, index) => areCode[index]).map(({ path }) => ({ path, tree: null }));
}

/** Bundles with a program outside of the places for code, outermost only. */
async function findLooseBundles(base: string, items: readonly Resource[]): Promise<string[]> {
  const folders = items.filter(({ kind }) => kind === 'file').flatMap(({ path }) => dottedFolders(path));
  const found: string[] = [];
  for (const folder of [...new Set(folders)].sort()) {
    if (found.some((outer) => folder.startsWith(`${outer}/`))) continue;
    if (await hasProgram(join(base, folder))) found.push(folder);
  }
  return found;
}

/** The folders above a file that have a dot in their names, as bundles do. */
function dottedFolders(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.flatMap((part, index) => (part.includes('.') ? [parts.slice(0, index + 1).join('/')] : []));
}

async function hasProgram(path: string): Promise<boolean> {
  try {
    await readSignableBundle(path);
    return true;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

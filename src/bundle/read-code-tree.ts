import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import { isBundle, readBundle, type SignableBundle } from './bundle.js';
import { bundleIssue } from './bundle-findings.js';
import { itemProblems, type Scope, unsealedContents } from './check-structure.js';
import { isCode } from './code-file.js';
import { listResources, type Resource } from './resource-envelope/list-resources.js';
import { rulesOf } from './resource-envelope/resource-rules.js';

/** The code of a bundle in the order of signing: nested code, loose code, then the bundle itself. */
export interface CodeTree {
  bundle: SignableBundle;
  /** Code in the folders for code. */
  nested: readonly InnerCode[];
  /** Code among the resources: covered as a resource, but the notary requires a signature of its own. */
  loose: readonly InnerCode[];
  /** Of a framework: the versions that are not current. */
  otherVersions: readonly CodeTree[];
}

export interface InnerCode {
  /** Relative to the base of the bundle around it. */
  path: string;
  /** Null for a single Mach-O file. */
  tree: CodeTree | null;
}

export interface CodeTreeFindings {
  tree: CodeTree;
  /** Problems that keep the bundle from being signed. */
  problems: readonly Issue[];
}

/** Levels of bundles in bundles; real apps have five at most. */
const deepest = 16;

/** Finds all code of a bundle, without signing any. Throws `FormatError` for a malformed bundle. */
export async function readCodeTree(path: string, outer: Scope = []): Promise<CodeTreeFindings> {
  if (outer.length >= deepest) throw new FormatError(`${path} is nested too deeply in other bundles`);
  const bundle = await readSignableBundle(path);
  const scope = [bundle, ...outer];
  const items = await listResources(bundle.base, rulesOf(bundle).version2);
  const looseBundles = await findLooseBundles(bundle.base, items);

  const nested = await readNestedCode(items, scope);
  const loose = await readInnerBundles(looseBundles, scope);
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

/** Reads a bundle whose main executable can carry its signature. Throws `FormatError` for any other folder. */
export async function readSignableBundle(path: string): Promise<SignableBundle> {
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

/** Every file, and every folder with a dot in its name, must be code in the folders for code. */
async function readNestedCode(items: readonly Resource[], scope: Scope): Promise<Found> {
  const base = scope[0]?.base ?? '';
  const bundles: string[] = [];
  const files: InnerCode[] = [];
  const problems: Issue[] = [];
  for (const { path } of items.filter(({ kind }) => kind === 'nested')) {
    const at = join(base, path);
    const isFolder = (await lstat(at)).isDirectory();
    if (isFolder && (await isBundle(at))) bundles.push(path);
    else if (!isFolder && (await isCode(at))) files.push({ path, tree: null });
    else problems.push(bundleIssue('data-among-code', at, `${at} is not code, but is in a folder for code.`));
  }
  const inner = await readInnerBundles(bundles, scope);
  return { code: [...files, ...inner.code], problems: [...problems, ...inner.problems] };
}

async function readInnerBundles(paths: readonly string[], scope: Scope): Promise<Found> {
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

/** Finds bundles with a program outside of the folders for code, outermost only. */
async function findLooseBundles(base: string, items: readonly Resource[]): Promise<string[]> {
  const folders = items.filter(({ kind }) => kind === 'file').flatMap(({ path }) => dottedFolders(path));
  const found: string[] = [];
  for (const folder of [...new Set(folders)].sort()) {
    if (found.some((outer) => folder.startsWith(`${outer}/`))) continue;
    if (await hasProgram(join(base, folder))) found.push(folder);
  }
  return found;
}

/** Returns the folders above a file with a dot in their names, as bundles have. */
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

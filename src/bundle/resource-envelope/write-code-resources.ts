import { mkdir, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha1Type } from '../../signature/code-directory/hash-types.js';
import { replaceFile } from '../../system/files/files.js';
import { mapBounded } from '../../system/parallel.js';
import { codeResourcesPath, type SignableBundle, signatureFolder } from '../bundle.js';
import { encodeCodeResources, type FileEntry, type ResourceEntry } from './code-resources.js';
import { hashFile } from './hash-file.js';
import { listResources, type Resource } from './list-resources.js';
import type { NestedCode } from './nested-code.js';
import { defaultRules, rulesOf } from './resource-rules.js';

export interface CodeResourcesRequest {
  bundle: SignableBundle;
  /** The hash types of the main executable's signature: resource rules and CodeDirectories go together. */
  hashTypes: readonly number[];
  /** Nested code, by the path that `listResources` gives it. */
  nested: ReadonlyMap<string, NestedCode>;
}

/** Files that are hashed at the same time. */
const parallelism = 4;

/**
 * Writes CodeResources into a bundle whose nested code is signed, and returns the bytes. The same bundle gives the same
 * bytes.
 */
export async function writeCodeResources(request: CodeResourcesRequest): Promise<Buffer> {
  const { bundle } = request;
  const bytes = await buildCodeResources(request);
  await mkdir(join(bundle.base, signatureFolder), { recursive: true });
  await replaceFile(codeResourcesPath(bundle), (path) => writeFile(path, bytes));
  return bytes;
}

async function buildCodeResources(request: CodeResourcesRequest): Promise<Buffer> {
  const { bundle, hashTypes } = request;
  const { version1, version2 } = rulesOf(bundle);
  const files = onlyFiles(await listResources(bundle.base, version1));
  const resources = await listResources(bundle.base, version2);

  const allTypes = [...new Set([...hashTypes, sha1Type])];
  const paths = [...new Set([...files, ...onlyFiles(resources)].map(({ path }) => path))];
  const hashed = await mapBounded(paths, parallelism, (path) => hashFile(join(bundle.base, path), allTypes));
  const hashes = new Map(paths.map((path, index) => [path, hashed[index] ?? new Map<number, Buffer>()]));

  const entries = resources.map(
    async (item) => [item.path, await entryOf(item, request, hashes.get(item.path))] as const,
  );
  return encodeCodeResources({
    files: new Map(files.map((item) => [item.path, fileEntry(item, [sha1Type], hashes.get(item.path))])),
    files2: new Map(await Promise.all(entries)),
    ...defaultRules(bundle.resourcePrefix),
  });
}

function onlyFiles(resources: readonly Resource[]): Resource[] {
  return resources.filter(({ kind }) => kind === 'file');
}

type Hashes = ReadonlyMap<number, Buffer> | undefined;

async function entryOf(
  item: Resource,
  { bundle, hashTypes, nested }: CodeResourcesRequest,
  hashes: Hashes,
): Promise<ResourceEntry> {
  const { path, kind, optional } = item;
  const code = nested.get(path);
  if (code) return { kind: 'nested', ...code, optional };
  if (kind === 'link') return { kind, target: await readlink(join(bundle.base, path)), optional };
  return fileEntry(item, hashTypes, hashes);
}

function fileEntry({ optional }: Resource, hashTypes: readonly number[], hashes: Hashes): FileEntry {
  const known = hashTypes.flatMap((type) => {
    const digest = hashes?.get(type);
    return digest ? [[type, digest] as const] : [];
  });
  return { kind: 'file', hashes: new Map(known), optional };
}

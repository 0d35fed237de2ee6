import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type PropertyListValue, Real, writePropertyList } from '../../property-list/write-property-list.js';
import { algorithmOf, sha1Type } from '../../signature/code-directory/hash-types.js';
import { mapBounded } from '../../system/parallel.js';
import type { Bundle } from '../bundle.js';
import { type Resource, listResources } from './list-resources.js';
import {
  compileRules,
  defaultRules,
  exclusionsFor,
  type ResourceRules,
  type RuleSet,
} from './resource-rules.js';

/**
 * The seal of a bundle, a property list:
 *
 *   files   path → SHA-1, or { hash, optional }: plain files under the rules of version 1, for OS X before 10.9
 *   files2  path → { hash2 (SHA-256) [, hash (SHA-1)] [, optional] } | { symlink } | { cdhash, requirement }
 *   rules, rules2  by which they were chosen
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/signer.cpp (`buildResources`) and resources.cpp.
 */
export interface CodeResourcesRequest {
  bundle: SignableBundle;
  /** As the main executable is signed: resource-rules and CodeDirectory go together. */
  hashTypes: readonly number[];
  /** Of nested code, by the path that `listResources` gives it. */
  nested: ReadonlyMap<string, NestedCode>;
}

/** A bundle with a program that can carry its signature. */
export type SignableBundle = Pick<Bundle, 'base' | 'resourcePrefix'> & { executable: string };

/** How a seal holds on to code inside: what it must fulfil, and what it is just now. */
export interface NestedCode {
  cdHash: Buffer;
  /** In codesign's language. */
  requirement: string;
}

/** Apple's rules for a bundle, ready to be asked. */
export function rulesOf(bundle: SignableBundle): { version1: ResourceRules; version2: ResourceRules } {
  const { rules, rules2 } = defaultRules(bundle.resourcePrefix);
  const exclusions = exclusionsFor(pathInBase(bundle, bundle.executable));
  return { version1: compileRules(rules, exclusions), version2: compileRules(rules2, exclusions) };
}

/** A path as seals have it. */
export function pathInBase({ base }: Pick<Bundle, 'base'>, path: string): string {
  return relative(base, path).replaceAll('\\', '/');
}

/** Writes the seal; the same bundle gives the same bytes. Nested code must have been signed before. */
export async function buildCodeResources(request: CodeResourcesRequest): Promise<Buffer> {
  const { bundle, hashTypes } = request;
  const { rules, rules2 } = defaultRules(bundle.resourcePrefix);
  const { version1, version2 } = rulesOf(bundle);
  const files = (await listResources(bundle.base, version1)).filter(({ kind }) => kind === 'file');
  const items = await listResources(bundle.base, version2);

  const plain = items.filter(({ kind }) => kind === 'file');
  const allTypes = [...new Set([...hashTypes, sha1Type])];
  const paths = [...new Set([...files, ...plain].map(({ path }) => path))];
  const hashes = new Map(
    await mapBounded(
      paths,
      4,
      async (path) => [path, await hashFile(join(bundle.base, path), allTypes)] as const,
    ),
  );
  const sealItem = (item: Resource) => sealOf(item, request, hashes.get(item.path));
  return writePropertyList({
    files: Object.fromEntries(files.map((item) => [item.path, oldSealOf(item, hashes.get(item.path))])),
    files2: Object.fromEntries(
      await Promise.all(items.map(async (item) => [item.path, await sealItem(item)] as const)),
    ),
    rules: writableRules(rules),
    rules2: writableRules(rules2),
  });
}

/** Whole digests of a file, by hash type. */
export async function hashFile(path: string, hashTypes: readonly number[]): Promise<Map<number, Buffer>> {
  const hashers = hashTypes.map((type) => ({ type, hash: createHash(algorithmOf(type)) }));
  await pipeline(
    createReadStream(path, { highWaterMark: 1 << 18 }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) for (const { hash } of hashers) hash.update(chunk);
    },
  );
  return new Map(hashers.map(({ type, hash }) => [type, hash.digest()]));
}

/** The key of a digest in a seal: `hash` is SHA-1, others are `hash` with their type. */
export function hashKey(hashType: number): string {
  return hashType === sha1Type ? 'hash' : `hash${hashType}`;
}

type Hashes = ReadonlyMap<number, Buffer> | undefined;

async function sealOf(
  item: Resource,
  { bundle, hashTypes, nested }: CodeResourcesRequest,
  hashes: Hashes,
): Promise<PropertyListValue> {
  const optional = item.optional ? { optional: true } : {};
  const seal = nested.get(item.path);
  if (seal) return { cdhash: seal.cdHash, requirement: seal.requirement, ...optional };
  if (item.kind === 'link') return { symlink: await readlink(join(bundle.base, item.path)), ...optional };
  return { ...hashesFor(hashTypes, hashes), ...optional };
}

function hashesFor(hashTypes: readonly number[], hashes: Hashes): Record<string, Buffer> {
  const known = hashTypes.flatMap((type) => {
    const digest = hashes?.get(type);
    return digest ? [[hashKey(type), digest] as const] : [];
  });
  return Object.fromEntries(known);
}

function oldSealOf({ optional }: Resource, hashes: Hashes): PropertyListValue {
  const hash = hashes?.get(sha1Type) ?? Buffer.alloc(0);
  return optional ? { hash, optional: true } : hash;
}

/** Weights are written as real numbers: cfmunge.cpp parses them so. */
function writableRules(rules: RuleSet): PropertyListValue {
  return Object.fromEntries(
    Object.entries(rules).map(([pattern, value]) => {
      if (typeof value === 'boolean') return [pattern, value];
      const { weight, ...flags } = value;
      return [pattern, weight === undefined ? flags : { ...flags, weight: new Real(weight) }];
    }),
  );
}

import { type PropertyListValue, Real, writePropertyList } from '../../property-list/write-property-list.js';
import { sha1Type } from '../../signature/code-directory/hash-types.js';
import type { RuleSet } from './resource-rules.js';

/**
 * The resource envelope of a bundle, stored as the property list CodeResources:
 *
 *   files   path → SHA-1, or { hash, optional }: plain files under the rules of version 1, for OS X before 10.9
 *   files2  path → { hash2 (SHA-256) [, hash (SHA-1)] [, optional] } | { symlink } | { cdhash, requirement }
 *   rules, rules2  the rules that chose these paths
 *
 * The key of a digest is `hash` with the number of its hash type; `hash` alone is SHA-1.
 * Source: Security, OSX/libsecurity_codesigning/lib/signer.cpp (`buildResources`) and resources.cpp.
 */
export interface CodeResources {
  files: ReadonlyMap<string, FileEntry>;
  files2: ReadonlyMap<string, ResourceEntry>;
  rules: RuleSet;
  rules2: RuleSet;
}

export type ResourceEntry = FileEntry | LinkEntry | NestedEntry;

export interface FileEntry {
  kind: 'file';
  optional: boolean;
  /** By hash type. */
  hashes: ReadonlyMap<number, Buffer>;
}

interface LinkEntry {
  kind: 'link';
  optional: boolean;
  target: string;
}

/** Code with a signature of its own. */
export interface NestedEntry {
  kind: 'nested';
  optional: boolean;
  /** Designated requirement, in codesign's language. */
  requirement: string;
  cdHash: Buffer | null;
}

/** Encodes CodeResources. The same values give the same bytes. */
export function encodeCodeResources({ files, files2, rules, rules2 }: CodeResources): Buffer {
  return writePropertyList({
    files: Object.fromEntries([...files].map(([path, entry]) => [path, writableFile(entry)])),
    files2: Object.fromEntries([...files2].map(([path, entry]) => [path, writableEntry(entry)])),
    rules: writableRules(rules),
    rules2: writableRules(rules2),
  });
}

/** Version 1 has SHA-1 only, without a dictionary where there is nothing else to say. */
function writableFile({ hashes, optional }: FileEntry): PropertyListValue {
  const hash = hashes.get(sha1Type) ?? Buffer.alloc(0);
  return optional ? { hash, optional: true } : hash;
}

function writableEntry(entry: ResourceEntry): PropertyListValue {
  return { ...writableContent(entry), ...(entry.optional ? { optional: true } : {}) };
}

function writableContent(entry: ResourceEntry): Record<string, PropertyListValue> {
  switch (entry.kind) {
    case 'nested':
      return { requirement: entry.requirement, ...(entry.cdHash ? { cdhash: entry.cdHash } : {}) };
    case 'link':
      return { symlink: entry.target };
    case 'file':
      return Object.fromEntries([...entry.hashes].map(([type, digest]) => [hashKey(type), digest]));
  }
}

function hashKey(hashType: number): string {
  return hashType === sha1Type ? 'hash' : `hash${hashType}`;
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

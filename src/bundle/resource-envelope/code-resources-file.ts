import { readPropertyList } from '../../property-list/read-property-list.js';
import { type PropertyListValue, Real, writePropertyList } from '../../property-list/write-property-list.js';
import { sha1Type } from '../../signature/code-directory/hash-types.js';
import { FormatError } from '../../system/errors.js';
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

/** The entry of one path. */
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

/** Writes CodeResources. The same values give the same bytes. */
export function writeCodeResources({ files, files2, rules, rules2 }: CodeResources): Buffer {
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

/** The part of CodeResources that macOS verifies. */
export interface ReadCodeResources {
  /** Null when there are only entries of version 1, which macOS refuses since 10.9.5. */
  files2: ReadonlyMap<string, ResourceEntry> | null;
  /** As they are in the file: `compileRules` checks them. */
  rules2: Readonly<Record<string, unknown>>;
}

/** Reads CodeResources; `path` names the file in messages. Throws `FormatError` when it is malformed. */
export function readCodeResources(bytes: Buffer, path: string): ReadCodeResources {
  const { files2, rules2 } = readPropertyList(bytes, path);
  if (files2 === undefined || rules2 === undefined) return { files2: null, rules2: {} };
  const entries = Object.entries(dictionary(files2, `files2 in ${path}`)).map(
    ([item, value]) => [item, readEntry(value, `the entry of ${item} in ${path}`)] as const,
  );
  return { files2: new Map(entries), rules2: dictionary(rules2, `rules2 in ${path}`) };
}

function dictionary(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError(`${what} is not a dictionary`);
  }
  return value as Record<string, unknown>;
}

const hashKeyPattern = /^hash(\d?)$/;

function readEntry(value: unknown, what: string): ResourceEntry {
  if (value instanceof Uint8Array) {
    return { kind: 'file', hashes: new Map([[sha1Type, Buffer.from(value)]]), optional: false };
  }
  const { requirement, cdhash, symlink, optional: flag, ...rest } = dictionary(value, what);
  const optional = flag === true;
  if (typeof requirement === 'string') {
    const cdHash = cdhash instanceof Uint8Array ? Buffer.from(cdhash) : null;
    return { kind: 'nested', requirement, cdHash, optional };
  }
  if (typeof symlink === 'string') return { kind: 'link', target: symlink, optional };
  const hashes = Object.entries(rest).flatMap(([key, digest]): [number, Buffer][] => {
    const type = hashKeyPattern.exec(key)?.[1];
    return type !== undefined && digest instanceof Uint8Array
      ? [[Number(type || sha1Type), Buffer.from(digest)]]
      : [];
  });
  if (hashes.length === 0) throw new FormatError(`${what} has no hash, link target or requirement`);
  return { kind: 'file', hashes: new Map(hashes), optional };
}

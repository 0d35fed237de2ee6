import { readPropertyList } from '../../property-list/read-property-list.js';
import { sha1Type } from '../../signature/code-directory/hash-types.js';
import { FormatError } from '../../system/errors.js';
import type { ResourceEntry } from './code-resources.js';

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

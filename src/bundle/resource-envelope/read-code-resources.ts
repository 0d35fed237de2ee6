import { readPropertyList } from '../../property-list/read-property-list.js';
import { FormatError } from '../../system/errors.js';

/** What a seal says of one path; code-resources.ts has the format. */
export type Seal = { optional: boolean } & (
  | { kind: 'file'; hashes: ReadonlyMap<number, Buffer> }
  | { kind: 'link'; target: string }
  | { kind: 'nested'; requirement: string; cdHash: Buffer | null }
);

export interface CodeResources {
  /** By path; null when there is only a seal of version 1, which macOS refuses since 10.9.5. */
  files2: ReadonlyMap<string, Seal> | null;
  rules2: Readonly<Record<string, unknown>>;
}

/** Reads a seal. Throws `FormatError` when it is malformed. */
export function readCodeResources(bytes: Buffer): CodeResources {
  const { files2, rules2 } = readPropertyList(bytes, 'CodeResources');
  if (files2 === undefined || rules2 === undefined) return { files2: null, rules2: {} };
  const seals = Object.entries(dictionary(files2, 'files2')).map(
    ([path, value]) => [path, readSeal(path, value)] as const,
  );
  return { files2: new Map(seals), rules2: dictionary(rules2, 'rules2') };
}

function dictionary(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError(`${what} in CodeResources is not a dictionary`);
  }
  return value as Record<string, unknown>;
}

/** The numbers of hash types stand behind `hash`; `hash` alone is SHA-1. */
const hashKeyPattern = /^hash(\d?)$/;

function readSeal(path: string, value: unknown): Seal {
  if (value instanceof Uint8Array) {
    return { kind: 'file', hashes: new Map([[1, Buffer.from(value)]]), optional: false };
  }
  const { requirement, cdhash, symlink, optional, ...rest } = dictionary(value, `the seal of ${path}`);
  const isOptional = optional === true;
  if (typeof requirement === 'string') {
    const cdHash = cdhash instanceof Uint8Array ? Buffer.from(cdhash) : null;
    return { kind: 'nested', requirement, cdHash, optional: isOptional };
  }
  if (typeof symlink === 'string') return { kind: 'link', target: symlink, optional: isOptional };
  const hashes = Object.entries(rest).flatMap(([key, digest]): [number, Buffer][] => {
    const type = hashKeyPattern.exec(key)?.[1];
    return type !== undefined && digest instanceof Uint8Array
      ? [[Number(type || 1), Buffer.from(digest)]]
      : [];
  });
  if (hashes.length === 0) throw new FormatError(`CodeResources does not say what ${path} is`);
  return { kind: 'file', hashes: new Map(hashes), optional: isOptional };
}

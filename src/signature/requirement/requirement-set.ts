import { FormatError } from '../../system/errors.js';
import { formatRequirement } from './format-requirement.js';
import { encodeRequirement, words } from './requirement-blob.js';
import type { Expression } from './requirement-language.js';

/**
 * The requirement set of a signature, all integers big-endian.
 *
 *   magic fade0c01, u32 length, u32 count, count times { u32 type, u32 offset from the magic }, Requirement blobs
 *   type: 1 host, 2 guest, 3 designated, 4 library, 5 plug-in; the entries are in the order of their types
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/requirement.h and CSCommon.h (SecRequirementType).
 */
const setMagic = 0xfade0c01;
const headerSize = 12;
const entrySize = 8;

/** Types by their names in the requirement language. */
export const requirementType = { host: 1, guest: 2, designated: 3, library: 4, plugin: 5 } as const;

/** A set has each type once; one with a larger count is malformed. */
const maxRequirements = 16;

/** Encodes a set. A set without requirements is the one of ad-hoc signatures. */
export function encodeRequirementSet(requirements: ReadonlyMap<number, Expression>): Buffer {
  const entries = [...requirements].sort(([one], [other]) => one - other);
  const blobs = entries.map(([, expression]) => encodeRequirement(expression));
  let offset = headerSize + entrySize * entries.length;
  const index = entries.flatMap(([type], position) => {
    const start = offset;
    offset += blobs[position]?.length ?? 0;
    return [type, start];
  });
  return Buffer.concat([words(setMagic, offset, entries.length, ...index), ...blobs]);
}

/** Reads the Requirement blobs of a set by type, without decoding them. Throws `FormatError`. */
export function decodeRequirementSet(set: Buffer): Map<number, Buffer> {
  if (set.length < headerSize || set.readUInt32BE(0) !== setMagic) {
    throw new FormatError('the requirement set does not begin with its magic number', 0);
  }
  const length = set.readUInt32BE(4);
  const count = set.readUInt32BE(8);
  if (length > set.length || count > maxRequirements || headerSize + entrySize * count > length) {
    throw new FormatError('the requirement set has an impossible length or count', 4);
  }
  const blobs = new Map<number, Buffer>();
  for (let entry = headerSize; entry < headerSize + entrySize * count; entry += entrySize) {
    const type = set.readUInt32BE(entry);
    const offset = set.readUInt32BE(entry + 4);
    if (offset > length - 8) throw new FormatError('a requirement begins outside its set', entry + 4);
    const size = set.readUInt32BE(offset + 4);
    if (size > length - offset) throw new FormatError('a requirement ends beyond its set', offset + 4);
    if (!blobs.has(type)) blobs.set(type, set.subarray(offset, offset + size));
  }
  return blobs;
}

/** Formats a set as `codesign -d -r-` prints it: one `TYPE => REQUIREMENT` a line. */
export function requirementSetText(requirements: ReadonlyMap<number, Expression>): string {
  const names = new Map<number, string>(Object.entries(requirementType).map(([name, type]) => [type, name]));
  return [...requirements]
    .sort(([one], [other]) => one - other)
    .map(([type, expression]) => `${names.get(type) ?? type} => ${formatRequirement(expression)}`)
    .join('\n');
}

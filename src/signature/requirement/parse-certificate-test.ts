import { encodeOid, isOid } from '../../asn1/object-identifier.js';
import { FormatError } from '../../system/errors.js';
import { readHash, readInteger } from './parse-literal.js';
import { isName, readKey, readMatch, readValue } from './parse-match.js';
import { type Expression, rootSlot } from './requirement-language.js';
import type { Cursor } from './tokens.js';

/**
 * The tests of certificates, after their first word:
 *
 *   anchor apple, anchor apple generic, anchor generic apple, anchor apple NAME
 *   anchor trusted, certificate trusted, certificate SLOT trusted
 *   certificate SLOT = H"...", anchor = H"..."                 SLOT: leaf, root, 0 the leaf, 1 its issuer, -1 the root
 *   certificate SLOT [KEY] match, anchor [KEY] match           KEY: subject.CN, field.OID, extension.OID, policy.OID,
 *                                                                   timestamp.OID
 *
 * Source: Security, OSX/libsecurity_codesigning/requirements.grammar (certspec, certslotspec).
 */
export function readCertificateTest(cursor: Cursor, isAnchor: boolean): Expression {
  if (isAnchor && cursor.take('apple')) return readAppleAnchor(cursor);
  if (isAnchor && cursor.take('generic')) {
    cursor.expect('apple');
    return { op: 'appleGenericAnchor' };
  }
  if (cursor.take('trusted')) return { op: 'trustedCertificates' };
  const slot = isAnchor ? rootSlot : readSlot(cursor);
  if (!isAnchor && cursor.take('trusted')) return { op: 'trustedCertificate', slot };
  const { kind, text } = cursor.peek();
  if (kind === 'sign' && text === '[') return readFieldTest(cursor, slot);
  if (!cursor.take('=')) cursor.take('==');
  return { op: 'anchorHash', slot, data: readHash(cursor) };
}

function readAppleAnchor(cursor: Cursor): Expression {
  if (cursor.take('generic')) return { op: 'appleGenericAnchor' };
  if (isName(cursor)) return { op: 'namedAnchor', data: readValue(cursor) };
  return { op: 'appleAnchor' };
}

function readSlot(cursor: Cursor): number {
  if (cursor.take('leaf')) return 0;
  return cursor.take('root') ? rootSlot : readInteger(cursor);
}

const fieldTests = {
  field: 'certificateGeneric',
  extension: 'certificateGeneric',
  policy: 'certificatePolicy',
  timestamp: 'certificateDate',
} as const;

function readFieldTest(cursor: Cursor, slot: number): Expression {
  const { offset } = cursor.peek();
  const key = readKey(cursor);
  const [, kind = '', rest = ''] = /^(\w+)\.(.*)$/s.exec(key.toString()) ?? [];
  if (kind === 'subject') return { op: 'certificateField', slot, key, match: readMatch(cursor) };
  if (!isFieldKind(kind) || !isOid(rest)) {
    throw new FormatError(
      `the requirement names the unknown certificate field ${JSON.stringify(key.toString())}`,
      offset,
    );
  }
  return { op: fieldTests[kind], slot, key: encodeOid(rest), match: readMatch(cursor) };
}

function isFieldKind(kind: string): kind is keyof typeof fieldTests {
  return Object.hasOwn(fieldTests, kind);
}

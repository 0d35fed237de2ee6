import { readTime } from '../../asn1/read-time.js';
import { FormatError } from '../../system/errors.js';
import { type DateOperator, keywords, type Match, type MatchOperator } from './requirement-language.js';
import type { Cursor } from './tokens.js';

/**
 * The part after the subject of a test: a value, or a comparison.
 *
 *   nothing, exists         is there               = V, == V    equal
 *   absent                  is not there           = *V, = V*   ends, begins with
 *   ~ V, = *V*              contains               < > <= >= V  compared as version numbers are
 *   = < > <= >= timestamp "YYYYMMDDhhmmssZ"        compared as dates
 *
 * Source: Security, OSX/libsecurity_codesigning/requirements.grammar (match_suffix, datavalue).
 */
export function readMatch(cursor: Cursor): Match {
  if (cursor.take('absent')) return { operator: 'absent' };
  if (cursor.take('exists')) return { operator: 'exists' };
  const comparison = comparisons.find(([sign]) => cursor.take(sign));
  if (!comparison) return { operator: 'exists' };
  const [, operator, dateOperator] = comparison;
  const date = dateOperator && readDate(cursor);
  if (date) return { operator: dateOperator, date };
  if (operator !== 'equal') return { operator, value: readValue(cursor) };
  const endsWith = cursor.take('*');
  const value = readValue(cursor);
  const beginsWith = cursor.take('*');
  if (endsWith && beginsWith) return { operator: 'contains', value };
  if (endsWith) return { operator: 'endsWith', value };
  return { operator: beginsWith ? 'beginsWith' : 'equal', value };
}

type ValueOperator = Exclude<MatchOperator, 'exists' | 'absent' | DateOperator>;

const comparisons: readonly (readonly [string, ValueOperator, DateOperator | null])[] = [
  ['=', 'equal', 'on'],
  ['==', 'equal', 'on'],
  ['~', 'contains', null],
  ['<', 'lessThan', 'before'],
  ['>', 'greaterThan', 'after'],
  ['<=', 'lessEqual', 'onOrBefore'],
  ['>=', 'greaterEqual', 'onOrAfter'],
];

/** Parses a date in the language or as codesign prints it; null when there is none. */
function readDate(cursor: Cursor): Date | null {
  const { kind, text, offset } = cursor.peek();
  if (kind === 'date') {
    cursor.next();
    return checked(new Date(`${text.replace(' ', 'T')}Z`), offset);
  }
  if (!cursor.take('timestamp')) return null;
  const value = cursor.next();
  const generalizedTime = Buffer.concat([Buffer.from([0x18, 0]), Buffer.from(value.text)]);
  return checked(value.kind === 'string' ? readTime(generalizedTime) : null, offset);
}

function checked(date: Date | null, offset: number): Date {
  if (date && !Number.isNaN(date.getTime())) return date;
  throw new FormatError('the requirement has a date that is not like timestamp "20190408000000Z"', offset);
}

/** Parses a word that is no keyword, a string, or hexadecimal data. */
export function readValue(cursor: Cursor): Buffer {
  const { kind, text } = cursor.peek();
  if (kind === 'hex') {
    if (text.length % 2 !== 0) throw cursor.failure('an even number of hexadecimal digits');
    cursor.next();
    return Buffer.from(text, 'hex');
  }
  if (!isName(cursor)) throw cursor.failure('a value (a word of the language needs quotes)');
  cursor.next();
  return Buffer.from(text);
}

/** Returns true at a string or a word that is no keyword. */
export function isName(cursor: Cursor, ahead = 0): boolean {
  const { kind, text } = cursor.peek(ahead);
  return kind === 'string' || (kind === 'word' && !keywords.has(text));
}

/** Parses the key between brackets. */
export function readKey(cursor: Cursor): Buffer {
  cursor.expect('[');
  const key = readValue(cursor);
  cursor.expect(']');
  return key;
}

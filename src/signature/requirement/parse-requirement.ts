import { FormatError } from '../../system/errors.js';
import { readCertificateTest } from './parse-certificate-test.js';
import { readHash, readInteger } from './parse-literal.js';
import { isName, readKey, readMatch, readValue } from './parse-match.js';
import { deepestNesting, type Expression } from './requirement-language.js';
import { requirementType } from './requirement-set.js';
import { type Cursor, createCursor } from './tokens.js';

/**
 * The grammar of the requirement language, as in Apple's compiler:
 *
 *   set      ( type => expr ;* )+          type: host, guest, designated, library, plugin, or a number
 *   expr     term ( or term )*             a or b or c is (a or b) or c
 *   term     primary ( and primary )*      likewise
 *   primary  ( expr ), ! primary, always, true, never, false, identifier NAME, cdhash H"...", platform N,
 *            notarized, legacy, info[KEY] match, entitlement[KEY] match, ( NAME ), certificate and anchor tests
 *
 * Source: Security, OSX/libsecurity_codesigning/requirements.grammar; csreq(1).
 */

/** Parses one requirement. Throws `FormatError` with an offset in characters. */
export function parseRequirement(text: string): Expression {
  const cursor = createCursor(text);
  const { expression } = readOr(cursor, 0);
  skipSemicolons(cursor);
  expectEnd(cursor);
  return expression;
}

/** Parses a set, `TYPE => REQUIREMENT` one or more times, by type. Throws `FormatError`. */
export function parseRequirementSet(text: string): Map<number, Expression> {
  const cursor = createCursor(text);
  const requirements = new Map<number, Expression>();
  do {
    const { offset } = cursor.peek();
    const type = readType(cursor);
    cursor.expect('=>');
    if (requirements.has(type)) throw new FormatError('the requirement set names a type twice', offset);
    requirements.set(type, readOr(cursor, 0).expression);
    skipSemicolons(cursor);
  } while (cursor.peek().kind !== 'end');
  return requirements;
}

function readType(cursor: Cursor): number {
  const named = Object.entries(requirementType).find(([name]) => cursor.take(name));
  if (named) return named[1];
  if (cursor.peek().kind !== 'integer') throw cursor.failure('a type of requirement, as in "designated =>",');
  return readInteger(cursor);
}

function skipSemicolons(cursor: Cursor): void {
  while (cursor.take(';'));
}

function expectEnd(cursor: Cursor): void {
  if (cursor.peek().kind !== 'end') throw cursor.failure('"and", "or" or the end');
}

/** An expression and its number of levels, which the binary form limits. */
interface Nested {
  expression: Expression;
  depth: number;
}

type ReadNested = (cursor: Cursor, level: number) => Nested;

const readOr: ReadNested = (cursor, level) => readChain('or', readAnd, { cursor, level });
const readAnd: ReadNested = (cursor, level) => readChain('and', readPrimary, { cursor, level });

function readChain(
  op: 'and' | 'or',
  readOperand: ReadNested,
  { cursor, level }: { cursor: Cursor; level: number },
): Nested {
  let left = readOperand(cursor, level);
  while (cursor.take(op)) {
    const right = readOperand(cursor, level);
    left = {
      expression: { op, left: left.expression, right: right.expression },
      depth: bounded(Math.max(left.depth, right.depth) + 1, cursor),
    };
  }
  return left;
}

function bounded(depth: number, cursor: Cursor): number {
  if (depth <= deepestNesting) return depth;
  throw new FormatError('the requirement is nested too deeply', cursor.peek().offset);
}

function readPrimary(cursor: Cursor, level: number): Nested {
  bounded(level, cursor);
  if (cursor.take('!')) {
    const { expression, depth } = readPrimary(cursor, level + 1);
    return { expression: { op: 'not', operand: expression }, depth: bounded(depth + 1, cursor) };
  }
  if (!cursor.take('(')) return { expression: readTest(cursor), depth: 0 };
  if (isName(cursor) && isClosing(cursor)) {
    const data = readValue(cursor);
    cursor.expect(')');
    return { expression: { op: 'namedCode', data }, depth: 0 };
  }
  const inner = readOr(cursor, level + 1);
  cursor.expect(')');
  return inner;
}

function isClosing(cursor: Cursor): boolean {
  const { kind, text } = cursor.peek(1);
  return kind === 'sign' && text === ')';
}

function readTest(cursor: Cursor): Expression {
  const test = cursor.peek().kind === 'word' ? tests.get(cursor.peek().text) : undefined;
  if (!test) throw cursor.failure('a test, such as identifier or anchor,');
  const { text } = cursor.next();
  return test(cursor, text);
}

const readCertificate = (cursor: Cursor, word: string): Expression =>
  readCertificateTest(cursor, word === 'anchor');

/** Parsers for the rest of each test, by its first word. */
const tests: ReadonlyMap<string, (cursor: Cursor, word: string) => Expression> = new Map([
  ['always', () => ({ op: 'true' })],
  ['true', () => ({ op: 'true' })],
  ['never', () => ({ op: 'false' })],
  ['false', () => ({ op: 'false' })],
  ['notarized', () => ({ op: 'notarized' })],
  ['legacy', () => ({ op: 'legacyDeveloperId' })],
  ['identifier', (cursor) => ({ op: 'identifier', data: readValue(pastEqual(cursor)) })],
  ['cdhash', (cursor) => ({ op: 'cdHash', data: readHash(pastEqual(cursor)) })],
  ['platform', (cursor) => ({ op: 'platform', platform: readInteger(pastEqual(cursor)) })],
  ['info', (cursor) => ({ op: 'infoField', key: readKey(cursor), match: readMatch(cursor) })],
  ['entitlement', (cursor) => ({ op: 'entitlementField', key: readKey(cursor), match: readMatch(cursor) })],
  ['certificate', readCertificate],
  ['cert', readCertificate],
  ['anchor', readCertificate],
]);

/** Parses a value after an optional equals sign. */
function pastEqual(cursor: Cursor): Cursor {
  if (!cursor.take('=')) cursor.take('==');
  return cursor;
}

import { FormatError } from '../../system/errors.js';
import { mostRequirementBytes } from './requirement-language.js';

/**
 * The tokens of the requirement language.
 *
 *   word      letters, digits and dots, beginning with a letter: `identifier`, `subject.OU`, `field.1.2.840`
 *   string    "..." with \" for a quote and \\ for a backslash
 *   hash      H"..." of hexadecimal digits
 *   hex       0x... of hexadecimal digits
 *   integer   decimal digits
 *   date      <2019-04-08 00:00:00 +0000>, which codesign prints for timestamp "20190408000000Z"
 *   sign      => <= >= == ( ) [ ] < > = ~ - ! * ;
 *   skipped   blanks, and comments: # to the end of the line, // likewise, and C's
 *
 * Source: Security, OSX/libsecurity_codesigning/requirements.grammar (RequirementLexer) and lib/reqdumper.cpp.
 */
type TokenKind = 'word' | 'string' | 'hash' | 'hex' | 'integer' | 'date' | 'sign' | 'end';

interface Token {
  kind: TokenKind;
  /** The text between the quotes or after the prefix, or the characters themselves. */
  text: string;
  /** Offset in characters. */
  offset: number;
}

const skipped = /(?:[ \t\r\n]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['hash', /H"([0-9A-Fa-f]+)"/y],
  ['hex', /0x([0-9A-Fa-f]+)/y],
  ['date', /<(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) \+0000>/y],
  ['word', /([A-Za-z.][A-Za-z0-9.]*)/y],
  ['integer', /(\d+)/y],
  ['string', /"((?:\\[\s\S]|[^"\\])*)"/y],
  ['sign', /(=>|<=|>=|==|[()[\]<>=~\-!*;])/y],
];

/** Splits a text into tokens; the last one is `end`. Throws `FormatError` at any other character. */
function readTokens(text: string): Token[] {
  if (text.length > mostRequirementBytes)
    throw new FormatError(`the requirement has ${text.length} characters`);
  const tokens: Token[] = [];
  for (let offset = afterSkipped(text, 0); offset < text.length; ) {
    const { token, end } = readToken(text, offset);
    tokens.push(token);
    offset = afterSkipped(text, end);
  }
  return [...tokens, { kind: 'end', text: '', offset: text.length }];
}

function afterSkipped(text: string, offset: number): number {
  skipped.lastIndex = offset;
  return offset + (skipped.exec(text)?.[0].length ?? 0);
}

function readToken(text: string, offset: number): { token: Token; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset;
    const [whole, inner = ''] = pattern.exec(text) ?? [];
    if (whole === undefined) continue;
    const value = kind === 'string' ? inner.replaceAll(/\\([\s\S])/g, '$1') : inner;
    return { token: { kind, text: value, offset }, end: offset + whole.length };
  }
  throw new FormatError(
    `the requirement contains ${JSON.stringify(text.slice(offset, offset + 12))}`,
    offset,
  );
}

/** A position among the tokens of a text. */
export interface Cursor {
  /** Returns the current token, or a later one. */
  peek(ahead?: number): Token;
  next(): Token;
  /** Consumes the current token when it is this sign or keyword. */
  take(text: string): boolean;
  /** Consumes the current token, which must be this sign or keyword. */
  expect(text: string): void;
  /** Creates the error for the current token, with the expected one. */
  failure(expected: string): FormatError;
}

/** Creates a cursor at the start of a text. Throws `FormatError` as `readTokens` does. */
export function createCursor(text: string): Cursor {
  const tokens = readTokens(text);
  let position = 0;
  const peek = (ahead = 0): Token => {
    const token = tokens[Math.min(position + ahead, tokens.length - 1)];
    return token ?? { kind: 'end', text: '', offset: text.length };
  };
  const failure = (expected: string): FormatError => {
    const { kind, text: found, offset } = peek();
    const what = kind === 'end' ? 'ends' : `has ${JSON.stringify(found)}`;
    return new FormatError(`the requirement ${what} where ${expected} is expected`, offset);
  };
  const next = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const take = (wanted: string): boolean => {
    const { kind, text: found } = peek();
    if ((kind !== 'word' && kind !== 'sign') || found !== wanted) return false;
    position += 1;
    return true;
  };
  return {
    peek,
    next,
    take,
    failure,
    expect(wanted) {
      if (!take(wanted)) throw failure(JSON.stringify(wanted));
    },
  };
}

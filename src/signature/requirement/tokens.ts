import { FormatError } from '../../system/errors.js';

/**
 * The words of the requirement language.
 *
 *   word      letters, digits and dots, beginning with a letter: `identifier`, `subject.OU`, `field.1.2.840`
 *   string    "..." in which \" and \\ stand for a quote and a backslash
 *   hash      H"..." of hexadecimal digits
 *   hex       0x... of hexadecimal digits
 *   integer   decimal digits
 *   date      <2019-04-08 00:00:00 +0000>, as codesign prints what it reads as timestamp "20190408000000Z"
 *   sign      => <= >= == ( ) [ ] < > = ~ - ! * ;
 *   skipped   blanks, and comments: # to the end of the line, // likewise, and C's
 *
 * Source: Security, OSX/libsecurity_codesigning/requirements.grammar (RequirementLexer) and lib/reqdumper.cpp.
 */
export type TokenKind = 'word' | 'string' | 'hash' | 'hex' | 'integer' | 'date' | 'sign' | 'end';

export interface Token {
  kind: TokenKind;
  /** What stands between the quotes, after the prefix, or the characters themselves. */
  text: string;
  /** Where it begins, in characters. */
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

/** Cuts a text into words; the last one is the `end`. Throws `FormatError` at what is none. */
export function readTokens(text: string): Token[] {
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
    `the requirement has ${JSON.stringify(text.slice(offset, offset + 12))} in it`,
    offset,
  );
}

/** Walks over the words of a text. */
export interface Cursor {
  /** The word at hand, or one after it. */
  peek(ahead?: number): Token;
  next(): Token;
  /** Takes the word at hand when it is this sign or keyword. */
  take(text: string): boolean;
  /** Takes the word at hand, which must be this sign or keyword. */
  expect(text: string): void;
  /** What to throw at the word at hand. In: what would have been right. */
  failure(expected: string): FormatError;
}

/** A cursor at the beginning of a text. Throws `FormatError` as `readTokens` does. */
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

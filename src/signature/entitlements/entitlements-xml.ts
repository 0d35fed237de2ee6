/**
 * The grammar of XML property lists with entitlements.
 *
 *   document  := [<?xml ...?>] [<!DOCTYPE ...>] <plist version="1.0"> dict </plist>
 *   value     := dict | array | <string> | <integer> | <true/> | <false/>
 *
 * This reader reports lines and rejects forms that the kernel does not read, which a general reader does not: comments,
 * CDATA, `<real>`, `<date>` and `<data>` are valid in a property list and useless in entitlements.
 * Sources: property list DTD (http://www.apple.com/DTDs/PropertyList-1.0.dtd); TN3125 and "Resolving common
 * notarization issues", "Ensure properly formatted entitlements".
 */

/** The values, or the first problem. */
export type EntitlementsXml =
  | { values: Record<string, unknown> }
  | { line: number; problem: string; remedy: string };

class Problem extends Error {
  constructor(
    readonly offset: number,
    message: string,
    readonly remedy = 'Compare it with an entitlements file that Xcode made, or run plutil -lint on it.',
  ) {
    super(message);
  }
}

interface Token {
  kind: 'open' | 'close' | 'empty' | 'end';
  /** Tag name. */
  value: string;
  offset: number;
}

/** Limit of the nesting: deeper than any real file, and safe for the stack. */
const deepestNesting = 32;

/** Reads the text of an entitlements property list. Never throws. */
export function parseEntitlementsXml(text: string): EntitlementsXml {
  try {
    const reader = createReader(text);
    expectTag(reader.next(), 'open', 'plist');
    const root = reader.next();
    if (root.value !== 'dict' || root.kind === 'close') {
      throw new Problem(
        root.offset,
        'the top of the property list is not a dictionary',
        'Put the keys into one <dict>.',
      );
    }
    const values = root.kind === 'empty' ? {} : readDictionary(reader, 1);
    expectTag(reader.next(), 'close', 'plist');
    const rest = reader.next();
    if (rest.kind !== 'end') throw new Problem(rest.offset, 'something follows the end of the property list');
    return { values };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const line = text.slice(0, error.offset).split('\n').length;
    return { line, problem: error.message, remedy: error.remedy };
  }
}

interface Reader {
  /** Returns the next tag. Only white space may precede it. */
  next(): Token;
  /** Returns the text of an element without inner elements. */
  text(tag: string): string;
}

function createReader(text: string): Reader {
  const prolog = /^\s*(<\?xml[^>]*\?>)?\s*(<!DOCTYPE[^>[]*>)?\s*/.exec(text);
  let position = prolog?.[0].length ?? 0;
  if (!text.startsWith('<', position)) throw new Problem(position, 'this is not an XML property list');
  const next = (): Token => {
    const tag = nextTag(text, position);
    const before = text.slice(position, tag?.offset);
    if (before.trim() !== '')
      throw new Problem(position + before.search(/\S/), 'there is text where a tag is expected');
    if (tag === null) return { kind: 'end', value: '', offset: text.length };
    position = tag.end;
    return tag;
  };
  return {
    next,
    text(name) {
      const start = position;
      position = nextTag(text, start)?.offset ?? text.length;
      const content = resolveReferences(text.slice(start, position), start);
      expectTag(next(), 'close', name);
      return content;
    },
  };
}

function nextTag(text: string, position: number): (Token & { end: number }) | null {
  const offset = text.indexOf('<', position);
  if (offset === -1) return null;
  if (text.startsWith('<!--', offset)) {
    throw new Problem(offset, 'there is a comment, which the kernel does not read', 'Remove the comment.');
  }
  if (text.startsWith('<![CDATA[', offset)) {
    throw new Problem(
      offset,
      'there is a CDATA section, which the kernel does not read',
      'Write &lt; and &amp; instead.',
    );
  }
  const pattern = /<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/y;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (!match) throw new Problem(offset, 'a tag is not well-formed');
  const kind = match[1] ? 'close' : match[3] ? 'empty' : 'open';
  return { kind, value: match[2] ?? '', offset, end: pattern.lastIndex };
}

/** Resolves the five entities of XML and character references. */
function resolveReferences(raw: string, offset: number): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return raw.replaceAll(/&([^;]{0,10};?)/g, (whole, body: string, at: number) => {
    const name = body.slice(0, -1);
    const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(body);
    if (code) {
      const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
      if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
    } else if (body.endsWith(';') && Object.hasOwn(named, name)) return named[name] ?? '';
    throw new Problem(
      offset + at,
      `${whole.trim()} is not an XML entity`,
      'Write &amp; for the character &.',
    );
  });
}

function readDictionary(reader: Reader, depth: number): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (;;) {
    const token = reader.next();
    if (token.kind === 'close' && token.value === 'dict') return Object.fromEntries(entries);
    expectTag(token, 'open', 'key');
    const key = reader.text('key');
    if (entries.has(key))
      throw new Problem(token.offset, `the key ${key} occurs twice`, 'Remove one of them.');
    const value = reader.next();
    if (value.kind === 'close' || value.value === 'key') {
      throw new Problem(value.offset, `the key ${key} has no value`, 'Write a value after it, e.g. <true/>.');
    }
    entries.set(key, readValue(reader, value, depth));
  }
}

function readArray(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = [];
  for (;;) {
    const token = reader.next();
    if (token.kind === 'close' && token.value === 'array') return items;
    items.push(readValue(reader, token, depth));
  }
}

function readValue(reader: Reader, token: Token, depth: number): unknown {
  if (depth > deepestNesting) throw new Problem(token.offset, 'the values are nested too deeply');
  if (token.kind !== 'open' && token.kind !== 'empty')
    throw new Problem(token.offset, 'a value is missing here');
  const empty = token.kind === 'empty';
  switch (token.value) {
    case 'true':
    case 'false':
      if (!empty) expectTag(reader.next(), 'close', token.value);
      return token.value === 'true';
    case 'string':
      return empty ? '' : reader.text('string');
    case 'integer':
      return readInteger(reader, token);
    case 'array':
      return empty ? [] : readArray(reader, depth + 1);
    case 'dict':
      return empty ? {} : readDictionary(reader, depth + 1);
    case 'real':
    case 'date':
    case 'data':
      throw new Problem(
        token.offset,
        `an entitlement cannot have the type <${token.value}>`,
        'Use true, false, a string, an integer, an array or a dictionary.',
      );
    default:
      throw new Problem(token.offset, `<${token.value}> is not part of a property list`);
  }
}

function readInteger(reader: Reader, token: Token): number {
  const text = token.kind === 'empty' ? '' : reader.text('integer').trim();
  const value = Number(text);
  if (!/^[+-]?[0-9]{1,16}$/.test(text) || !Number.isSafeInteger(value)) {
    throw new Problem(token.offset, `"${text}" is not an integer, or is too large`);
  }
  return value;
}

function expectTag(token: Token, kind: 'open' | 'close', name: string): void {
  if (token.kind === kind && token.value === name) return;
  const wanted = kind === 'open' ? `<${name}>` : `</${name}>`;
  const found =
    token.kind === 'end' ? 'the end of the file' : `<${token.kind === 'close' ? '/' : ''}${token.value}>`;
  throw new Problem(token.offset, `${wanted} is expected here, not ${found}`);
}

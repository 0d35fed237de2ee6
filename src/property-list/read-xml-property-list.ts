/**
 * XML property lists as Core Foundation reads them.
 *
 *   document  := [<?xml ...?>] [<!DOCTYPE ...>] <plist> value </plist>, then anything: Core Foundation stops reading there
 *   value     := dict | array | <string> | <integer> | <real> | <true/> | <false/> | <date> | <data>
 *   dict      := ( <key> value )*          comments and processing instructions may precede any tag
 *
 * The reader visits each byte a fixed number of times, whatever the file contains.
 * Source: CF, CFPropertyList.c (`parseXMLPropertyList`); http://www.apple.com/DTDs/PropertyList-1.0.dtd.
 */
import { FormatError } from '../system/errors.js';

/** Limit of the nesting, which protects the stack from hostile files; real files have less than 20 levels. */
export const deepestNesting = 128;

interface Tag {
  kind: 'open' | 'close' | 'empty';
  name: string;
}

interface Cursor {
  readonly text: string;
  position: number;
}

/** Reads the text of an XML property list. Throws `FormatError` with the offset of the problem in characters. */
export function readXmlPropertyList(text: string): unknown {
  const cursor = { text, position: 0 };
  const root = nextTag(cursor);
  if (root.name !== 'plist') return readValue(cursor, root, 0);
  if (root.kind !== 'open') throw malformed(cursor);
  const value = readValue(cursor, nextTag(cursor), 0);
  expectClose(cursor, 'plist');
  return value;
}

function readValue(cursor: Cursor, { kind, name }: Tag, depth: number): unknown {
  if (kind === 'close' || depth > deepestNesting) throw malformed(cursor);
  const isEmpty = kind === 'empty';
  if (name === 'dict') return isEmpty ? {} : readDictionary(cursor, depth + 1);
  if (name === 'array') return isEmpty ? [] : readArray(cursor, depth + 1);
  const text = isEmpty ? '' : readText(cursor, name);
  switch (name) {
    case 'string':
      return text;
    case 'true':
    case 'false':
      return name === 'true';
    case 'integer':
      return readNumber(cursor, text, /^[+-]?(\d+|0x[\da-f]+)$/i);
    case 'real':
      return readNumber(cursor, text, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(nan|inf|infinity)$/i);
    case 'date':
      return readDate(cursor, text);
    case 'data':
      return Uint8Array.from(Buffer.from(text, 'base64'));
    default:
      throw malformed(cursor);
  }
}

/** The last value of a repeated key wins, as in Core Foundation. */
function readDictionary(cursor: Cursor, depth: number): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (let tag = nextTag(cursor); ; tag = nextTag(cursor)) {
    if (tag.kind === 'close' && tag.name === 'dict') return Object.fromEntries(entries);
    if (tag.name !== 'key' || tag.kind === 'close') throw malformed(cursor);
    const key = tag.kind === 'empty' ? '' : readText(cursor, 'key');
    entries.set(key, readValue(cursor, nextTag(cursor), depth));
  }
}

function readArray(cursor: Cursor, depth: number): unknown[] {
  const items: unknown[] = [];
  for (let tag = nextTag(cursor); ; tag = nextTag(cursor)) {
    if (tag.kind === 'close' && tag.name === 'array') return items;
    items.push(readValue(cursor, tag, depth));
  }
}

const blanks = /[\s\0]*/y;
const lessThan = 0x3c;
const tagPattern = /^(\/?)([A-Za-z]+)(?:\s[^<]*?)?(\/?)$/;

/** Returns the next tag after blanks, comments, processing instructions and the document type. */
function nextTag(cursor: Cursor): Tag {
  const { text } = cursor;
  skipBlanks(cursor);
  while (text.startsWith('<!', cursor.position) || text.startsWith('<?', cursor.position)) {
    if (text.startsWith('<!--', cursor.position)) skipPast(cursor, '-->');
    else if (text.startsWith('<?', cursor.position)) skipPast(cursor, '?>');
    else if (text.startsWith('<!DOCTYPE', cursor.position)) skipDocumentType(cursor);
    else throw malformed(cursor);
    skipBlanks(cursor);
  }
  const end = text.indexOf('>', cursor.position);
  const match =
    text.charCodeAt(cursor.position) === lessThan && tagPattern.exec(text.slice(cursor.position + 1, end));
  if (end === -1 || !match) throw malformed(cursor);
  cursor.position = end + 1;
  return { kind: match[1] ? 'close' : match[3] ? 'empty' : 'open', name: match[2] ?? '' };
}

function skipBlanks(cursor: Cursor): void {
  if (cursor.text.charCodeAt(cursor.position) === lessThan) return;
  blanks.lastIndex = cursor.position;
  blanks.exec(cursor.text);
  cursor.position = blanks.lastIndex;
}

function skipPast(cursor: Cursor, end: string): void {
  const found = cursor.text.indexOf(end, cursor.position);
  if (found === -1) throw malformed(cursor);
  cursor.position = found + end.length;
}

/** An internal subset is skipped, and its entities stay unknown. */
function skipDocumentType(cursor: Cursor): void {
  const { position } = cursor;
  skipPast(cursor, '>');
  if (!cursor.text.slice(position, cursor.position).includes('[')) return;
  skipPast(cursor, ']');
  skipPast(cursor, '>');
}

/** Returns the text of an element up to its closing tag: characters, references, CDATA, without comments. */
function readText(cursor: Cursor, name: string): string {
  const { text } = cursor;
  let content = '';
  for (;;) {
    const end = text.indexOf('<', cursor.position);
    if (end === -1) throw malformed(cursor);
    content += resolveReferences(cursor, text.slice(cursor.position, end));
    cursor.position = end;
    if (text.startsWith('<![CDATA[', end)) {
      skipPast(cursor, ']]>');
      content += text.slice(end + '<![CDATA['.length, cursor.position - ']]>'.length);
    } else if (text.startsWith('<!--', end)) skipPast(cursor, '-->');
    else break;
  }
  expectClose(cursor, name);
  return content;
}

/** Characters of the longest reference, `&#1114111`. */
const longestReference = 9;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities of XML and character references. */
function resolveReferences(cursor: Cursor, raw: string): string {
  let from = 0;
  let resolved = '';
  for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
    const end = raw.indexOf(';', at);
    if (end === -1 || end - at > longestReference) throw malformed(cursor);
    resolved += raw.slice(from, at) + characterOf(cursor, raw.slice(at + 1, end));
    from = end + 1;
  }
  return from === 0 ? raw : resolved + raw.slice(from);
}

function characterOf(cursor: Cursor, name: string): string {
  if (Object.hasOwn(named, name)) return named[name] ?? '';
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  if (code === 0 || code > 0x10ffff) throw malformed(cursor);
  return String.fromCodePoint(code);
}

function readNumber(cursor: Cursor, text: string, pattern: RegExp): number {
  const trimmed = text.trim();
  if (!pattern.test(trimmed)) throw malformed(cursor);
  if (/inf/i.test(trimmed)) return trimmed.startsWith('-') ? -Infinity : Infinity;
  const [, sign, digits] = /^([+-]?)(.*)$/.exec(trimmed) ?? [];
  return (sign === '-' ? -1 : 1) * Number(digits);
}

function readDate(cursor: Cursor, text: string): Date {
  const date = new Date(text.trim());
  if (Number.isNaN(date.getTime())) throw malformed(cursor);
  return date;
}

function expectClose(cursor: Cursor, name: string): void {
  const closing = `</${name}>`;
  if (cursor.text.startsWith(closing, cursor.position)) {
    cursor.position += closing.length;
    return;
  }
  const tag = nextTag(cursor);
  if (tag.kind !== 'close' || tag.name !== name) throw malformed(cursor);
}

function malformed({ position }: Cursor): FormatError {
  return new FormatError('the XML is not a property list', position);
}

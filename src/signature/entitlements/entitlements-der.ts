import { FormatError, InputError } from '../../system/errors.js';

/**
 * Entitlements as the kernel reads them: the payload of blob 0xfade7172.
 *
 *   Entitlements  [APPLICATION 16] { version INTEGER (1), Dictionary }      70 len 02 01 01 ...
 *   Dictionary    [CONTEXT 16] { Pair * }, keys in byte order                b0 len ...
 *   Pair          SEQUENCE { UTF8String key, value }                         30 len 0c len key value
 *   value         BOOLEAN | INTEGER | UTF8String | SEQUENCE OF value | Dictionary
 *
 * The tools of macOS 11 wrote a bare Dictionary, as a SET of pairs in DER order, and TRUE as 01. We decode both.
 * There is no form for reals, and none that the kernel accepts for dates and data.
 * Sources: Security, OSX/libsecurity_codesigning/lib/signerutils.cpp (generateDEREntitlements) and
 * keychain/securityd utilities der_plist (der_encode_dictionary) for the older form.
 */
const tag = {
  boolean: 0x01,
  integer: 0x02,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  entitlements: 0x70,
  dictionary: 0xb0,
} as const;
const version = 1;

/** `current`: the form of codesign since macOS 12. `macos-11`: the form before. */
export type EntitlementsForm = 'current' | 'macos-11';

/** Limit of the nesting, which protects the stack from hostile files. */
const deepestNesting = 32;

/**
 * Encodes entitlements. Returns the payload, without the eight bytes of the blob's header.
 * `form`: that of an earlier signature, to keep its bytes.
 */
export function encodeEntitlementsDer(
  values: Readonly<Record<string, unknown>>,
  form: EntitlementsForm = 'current',
): Buffer {
  const dictionary = encodeDictionary(values, form);
  return form === 'current' ? element(tag.entitlements, [encodeInteger(version), dictionary]) : dictionary;
}

/** Returns the form of a payload. */
export function entitlementsForm(der: Buffer): EntitlementsForm {
  return der[0] === tag.set ? 'macos-11' : 'current';
}

function element(type: number, parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([type]), encodeLength(content.length), content]);
}

function encodeLength(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes = bigEndian(length);
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

function bigEndian(value: number): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
}

function encodeDictionary(values: Readonly<Record<string, unknown>>, form: EntitlementsForm): Buffer {
  const keys = Object.keys(values).map((key) => ({ key, bytes: Buffer.from(key, 'utf8') }));
  keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  const pairs = keys.map(({ key, bytes }) =>
    element(tag.sequence, [element(tag.utf8String, [bytes]), encodeValue(values[key], key, form)]),
  );
  return form === 'current' ? element(tag.dictionary, pairs) : element(tag.set, pairs.sort(Buffer.compare));
}

function encodeValue(value: unknown, key: string, form: EntitlementsForm): Buffer {
  if (typeof value === 'boolean') return encodeBoolean(value, form);
  if (typeof value === 'string') return element(tag.utf8String, [Buffer.from(value, 'utf8')]);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return encodeInteger(value);
  if (Array.isArray(value)) {
    return element(
      tag.sequence,
      value.map((item) => encodeValue(item, key, form)),
    );
  }
  if (isDictionary(value)) return encodeDictionary(value, form);
  throw new InputError(
    'entitlements',
    `entitlements: the value of ${key} has a type that cannot be signed.`,
    {
      code: 'entitlements-invalid',
      remedy: 'Use true, false, a string, an integer, an array or a dictionary.',
    },
  );
}

function encodeBoolean(value: boolean, form: EntitlementsForm): Buffer {
  const yes = form === 'current' ? 0xff : 0x01;
  return element(tag.boolean, [Buffer.from([value ? yes : 0x00])]);
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Encodes two's complement in the least number of bytes: X.690, 8.3. */
function encodeInteger(value: number): Buffer {
  let rest = BigInt(value);
  const bytes: number[] = [];
  do {
    bytes.unshift(Number(rest & 0xffn));
    rest >>= 8n;
  } while (!(rest === 0n && (bytes[0] ?? 0) < 0x80) && !(rest === -1n && (bytes[0] ?? 0) >= 0x80));
  return element(tag.integer, [Buffer.from(bytes)]);
}

/** Decodes the payload of the DER blob. Throws `FormatError` when it is not well-formed. */
export function decodeEntitlementsDer(der: Buffer): Record<string, unknown> {
  if (der.length > mostEntitlementBytes) {
    throw new FormatError(
      `the DER entitlements have ${der.length} bytes, more than ${mostEntitlementBytes}`,
      0,
    );
  }
  const outer = readElement(der, 0);
  if (outer.type === tag.set && outer.end === der.length) return decodeDictionary(outer, 0);
  if (outer.type !== tag.entitlements || outer.end !== der.length) {
    throw new FormatError('the DER entitlements are not one [APPLICATION 16] element', 0);
  }
  const [first, second, more] = elementsOf(outer);
  if (!first || first.type !== tag.integer || decodeInteger(first) !== version) {
    throw new FormatError('the DER entitlements do not have the version 1', outer.start);
  }
  if (!second || more) throw new FormatError('the DER entitlements do not hold one dictionary', outer.start);
  return decodeDictionary(second, 0);
}

interface Element {
  type: number;
  bytes: Buffer;
  /** Range of the content in `bytes`. */
  start: number;
  end: number;
}

function readElement(bytes: Buffer, offset: number, limit = bytes.length): Element {
  const type = bytes[offset];
  const first = bytes[offset + 1];
  if (offset + 2 > limit || type === undefined || first === undefined) {
    throw new FormatError('the DER entitlements end within an element', offset);
  }
  const extra = first < 0x80 ? 0 : first & 0x7f;
  const start = offset + 2 + extra;
  if (first === 0x80 || extra > 4 || start > limit) {
    throw new FormatError('the DER entitlements have an invalid length', offset + 1);
  }
  const length = extra === 0 ? first : bytes.readUIntBE(offset + 2, extra);
  if (length > limit - start)
    throw new FormatError('an element of the DER entitlements is truncated', offset);
  return { type, bytes, start, end: start + length };
}

/** Real entitlements have a few dozen elements; this is the limit of one list. */
const mostElements = 10_000;

/** Entitlements of profiles have a few kilobytes, in either form. */
export const mostEntitlementBytes = 1 << 20;

function elementsOf(parent: Element): Element[] {
  const elements: Element[] = [];
  for (let offset = parent.start; offset < parent.end; ) {
    const next = readElement(parent.bytes, offset, parent.end);
    elements.push(next);
    if (elements.length > mostElements)
      throw new FormatError(`the DER entitlements have a list of more than ${mostElements} elements`, offset);
    offset = next.end;
  }
  return elements;
}

function decodeDictionary(node: Element, depth: number): Record<string, unknown> {
  if (node.type !== tag.dictionary && node.type !== tag.set) {
    throw new FormatError('the DER entitlements have another element in place of a dictionary', node.start);
  }
  const pairs = elementsOf(node).map((pair): [string, unknown] => {
    const [key, value, more] = pair.type === tag.sequence ? elementsOf(pair) : [];
    if (!key || key.type !== tag.utf8String || !value || more) {
      throw new FormatError('an entry of the DER entitlements is not a key with a value', pair.start);
    }
    return [contentOf(key).toString('utf8'), decodeValue(value, depth)];
  });
  return Object.fromEntries(pairs);
}

function decodeValue(node: Element, depth: number): unknown {
  if (depth > deepestNesting) throw new FormatError('the DER entitlements are nested too deeply', node.start);
  switch (node.type) {
    case tag.boolean:
      if (node.end - node.start !== 1)
        throw new FormatError('a boolean of the DER entitlements is malformed', node.start);
      return node.bytes[node.start] !== 0;
    case tag.integer:
      return decodeInteger(node);
    case tag.utf8String:
      return contentOf(node).toString('utf8');
    case tag.sequence:
      return elementsOf(node).map((item) => decodeValue(item, depth + 1));
    case tag.dictionary:
    case tag.set:
      return decodeDictionary(node, depth + 1);
    default:
      throw new FormatError(
        `the DER entitlements hold a value of unknown type 0x${node.type.toString(16)}`,
        node.start,
      );
  }
}

function contentOf(node: Element): Buffer {
  return node.bytes.subarray(node.start, node.end);
}

function decodeInteger(node: Element): number {
  const content = contentOf(node);
  if (content.length === 0 || content.length > 8) {
    throw new FormatError('an integer of the DER entitlements is too long or empty', node.start);
  }
  return Number(BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`)));
}

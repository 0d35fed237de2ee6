import {
  Boolean as Asn1Boolean,
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Primitive,
} from 'asn1js';
import { FormatError } from '../system/errors.js';

/** A node of an ASN.1 tree. Each accessor throws a `FormatError` that names the problem. */
export interface Asn1 {
  /** Tag class: 1 universal, 3 context-specific; and the number within it. */
  readonly tagClass: number;
  readonly tagNumber: number;
  /** The bytes of the whole element in the file. */
  readonly raw: Buffer;
  /** The elements inside. */
  items(): Asn1[];
  /** Returns the inner element at this index; negative indices count from the end. */
  item(index: number): Asn1;
  /** Dotted form. */
  oid(): string;
  /** Content of an OCTET STRING, primitive or constructed, or of an implicitly tagged one. */
  octets(): Buffer;
  integer(): number;
  boolean(): boolean;
  isInteger(): boolean;
  /** Returns true for a constructed element. */
  isStructure(): boolean;
}

/** Reads one BER element that fills the bytes. `what` names it in the `FormatError` for anything else. */
export function readAsn1(bytes: Buffer, what: string): Asn1 {
  return wrap(parseBer(bytes, what), what);
}

/** Like `readAsn1`, but returns a node of asn1js. */
export function parseBer(bytes: Buffer, what: string): BaseBlock {
  if (elementEnd(bytes, 0, { end: bytes.length, depth: 0, what }) !== bytes.length) {
    throw new FormatError(`${what} has bytes after its end`);
  }
  let parsed: ReturnType<typeof fromBER>;
  try {
    parsed = fromBER(bytes);
  } catch {
    throw new FormatError(`${what} is not well-formed ASN.1`); // asn1js throws at some values, e.g. invalid times
  }
  if (parsed.offset === -1) throw new FormatError(`${what} is not well-formed ASN.1`);
  return parsed.result;
}

/** Returns the BER element at the start of the bytes, without the bytes after it. Throws `FormatError`. */
export function firstElement(bytes: Buffer, what: string): Buffer {
  return bytes.subarray(0, elementEnd(bytes, 0, { end: bytes.length, depth: 0, what }));
}

const deepestNesting = 60;
const endOfContents = 0x0000;

/**
 * Returns the end of the element at `offset`. Each element must fill its parent exactly: X.690, 8.1. asn1js ignores a
 * length that contradicts the elements inside, so that changed bytes there would not be noticed.
 */
function elementEnd(
  bytes: Buffer,
  offset: number,
  around: { end: number; depth: number; what: string },
): number {
  const { end, depth, what } = around;
  const fail = (): FormatError => new FormatError(`${what} has inconsistent lengths`, offset);
  if (end - offset < 2 || depth > deepestNesting) throw fail();
  const type = bytes.readUInt8(offset);
  const first = bytes.readUInt8(offset + 1);
  const longForm = first > 0x80 ? first & 0x7f : 0;
  const start = offset + 2 + longForm;
  if ((type & 0x1f) === 0x1f || longForm > 4 || start > end) throw fail();
  const isConstructed = (type & 0x20) !== 0;
  if (first === 0x80 && isConstructed) {
    let inner = start;
    while (end - inner < 2 || bytes.readUInt16BE(inner) !== endOfContents) {
      inner = elementEnd(bytes, inner, { end, depth: depth + 1, what });
    }
    return inner + 2;
  }
  const contentEnd = start + (longForm === 0 ? first : bytes.readUIntBE(offset + 2, longForm));
  if (contentEnd > end || first === 0x80) throw fail();
  if (isConstructed) {
    for (let inner = start; inner !== contentEnd; ) {
      inner = elementEnd(bytes, inner, { end: contentEnd, depth: depth + 1, what });
    }
  }
  return contentEnd;
}

function wrap(node: BaseBlock, what: string): Asn1 {
  const fail = (wanted: string): FormatError =>
    new FormatError(`${what} has no ${wanted} where one should be`);
  const items = (): Asn1[] => {
    if (!(node instanceof Constructed)) throw fail('structure');
    return node.valueBlock.value.map((child) => wrap(child, what));
  };
  return {
    tagClass: node.idBlock.tagClass,
    tagNumber: node.idBlock.tagNumber,
    raw: Buffer.from(node.valueBeforeDecodeView),
    items,
    item(index) {
      const found = items().at(index);
      if (!found) throw fail(`element ${index}`);
      return found;
    },
    oid() {
      if (!(node instanceof ObjectIdentifier)) throw fail('object identifier');
      return node.getValue();
    },
    octets() {
      if (node instanceof OctetString) return Buffer.from(node.getValue());
      if (node.idBlock.tagClass === 3) return implicitOctets(node) ?? Buffer.alloc(0);
      throw fail('octet string');
    },
    integer() {
      if (!(node instanceof Integer) || node.valueBlock.valueHexView.length > 6) throw fail('small number');
      return node.valueBlock.valueDec;
    },
    boolean() {
      if (!(node instanceof Asn1Boolean)) throw fail('boolean');
      return node.getValue();
    },
    isInteger: () => node instanceof Integer,
    isStructure: () => node instanceof Constructed,
  };
}

/** Reads `[n] IMPLICIT OCTET STRING`: the bytes, or octet strings to join (BER, as Keychain exports). */
function implicitOctets(node: BaseBlock): Buffer | null {
  if (node instanceof Primitive) return Buffer.from(node.valueBlock.valueHexView);
  if (!(node instanceof Constructed)) return null;
  return Buffer.concat(
    node.valueBlock.value.map((piece) =>
      piece instanceof OctetString ? Buffer.from(piece.getValue()) : Buffer.alloc(0),
    ),
  );
}

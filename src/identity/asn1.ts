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

/** A node of an ASN.1 tree, with access that names what is wrong rather than failing somewhere else. */
export interface Asn1 {
  /** Tag class: 1 universal, 3 context-specific; and the number within it. */
  readonly tagClass: number;
  readonly tagNumber: number;
  /** The bytes of the whole element as they stand in the file. */
  readonly raw: Buffer;
  /** The elements inside. */
  items(): Asn1[];
  /** The element inside at this position; negative positions count from the end. */
  item(index: number): Asn1;
  /** Dotted form. */
  oid(): string;
  /** Content of an OCTET STRING, also one in pieces, or of an implicitly tagged one. */
  octets(): Buffer;
  integer(): number;
  boolean(): boolean;
  isInteger(): boolean;
  /** Whether there are elements inside. */
  isStructure(): boolean;
}

/** Reads one BER element that fills the bytes. `what` names it in the `FormatError` for anything else. */
export function readAsn1(bytes: Buffer, what: string): Asn1 {
  return wrap(parseBer(bytes, what), what);
}

/** Like `readAsn1`, for those who go on with asn1js' own nodes. */
export function parseBer(bytes: Buffer, what: string): BaseBlock {
  let parsed: ReturnType<typeof fromBER>;
  try {
    parsed = fromBER(bytes);
  } catch {
    throw new FormatError(`${what} is not well-formed ASN.1`); // asn1js throws at some values, e.g. strange times
  }
  if (parsed.offset === -1) throw new FormatError(`${what} is not well-formed ASN.1`);
  if (parsed.offset !== bytes.length) throw new FormatError(`${what} has bytes after its end`, parsed.offset);
  return parsed.result;
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

/** `[n] IMPLICIT OCTET STRING`: the bytes themselves, or octet strings to be joined (BER, as Keychain exports). */
function implicitOctets(node: BaseBlock): Buffer | null {
  if (node instanceof Primitive) return Buffer.from(node.valueBlock.valueHexView);
  if (!(node instanceof Constructed)) return null;
  return Buffer.concat(
    node.valueBlock.value.map((piece) =>
      piece instanceof OctetString ? Buffer.from(piece.getValue()) : Buffer.alloc(0),
    ),
  );
}

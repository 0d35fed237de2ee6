import { type Asn1, readAsn1 } from '../../asn1/asn1.js';
import { bagType, contentType, x509CertificateOid } from '../../asn1/oids.js';
import { FormatError } from '../../system/errors.js';

/**
 * The parts of PKCS#12 that identities need: RFC 7292.
 *
 *   PFX            SEQUENCE { version 3, authSafe ContentInfo (data), macData OPTIONAL }
 *   authSafe       SEQUENCE OF ContentInfo: data, or encryptedData
 *   SafeContents   SEQUENCE OF SafeBag { bagId, [0] value, attributes OPTIONAL }
 *   MacData        SEQUENCE { DigestInfo, salt, iterations DEFAULT 1 }
 *
 * Apple's Keychain Access writes BER with indefinite lengths and constructed octet strings, which asn1js reads and
 * PKI.js' classes for these structures do not; they also refuse unknown kinds of bags.
 */
export interface Pkcs12 {
  /** The bytes that the MAC covers. */
  authenticated: Buffer;
  mac: Mac | null;
  parts: Pkcs12Part[];
}

export interface Mac {
  /** AlgorithmIdentifier of the digest, or of PBMAC1 (RFC 9579). */
  algorithm: Asn1;
  digest: Buffer;
  salt: Buffer;
  iterations: number;
}

/** `algorithm` is null where the content is not encrypted. */
interface Pkcs12Part {
  algorithm: Asn1 | null;
  content: Buffer;
}

/** A private key or a certificate of the file. */
export type Bag =
  | { kind: 'key'; der: Buffer }
  | { kind: 'encrypted-key'; algorithm: Asn1; content: Buffer }
  | { kind: 'certificate'; der: Buffer };

const name = 'the PKCS#12 file';

/** Limit of the nesting of bags within bags; no real file reaches it. */
const deepestNesting = 4;

/** Reads the outer structure. Throws `FormatError` when the bytes are not PKCS#12. */
export function readPkcs12(bytes: Buffer): Pkcs12 {
  const fields = readAsn1(bytes, name).items();
  const [version, authSafe, mac] = fields;
  if (!version?.isInteger() || version.integer() !== 3 || !authSafe) {
    throw new FormatError('the file is not PKCS#12 of version 3');
  }
  if (authSafe.item(0).oid() !== contentType.data) {
    throw new FormatError(
      'the PKCS#12 file is signed with a certificate rather than protected by a password',
    );
  }
  const authenticated = authSafe.item(1).item(0).octets();
  return {
    authenticated,
    mac: mac ? readMac(mac) : null,
    parts: readAsn1(authenticated, name).items().map(readPart),
  };
}

function readMac(node: Asn1): Mac {
  const [info, salt, iterations] = node.items();
  if (!info || !salt) throw new FormatError('the PKCS#12 file has a damaged MAC');
  return {
    algorithm: info.item(0),
    digest: info.item(1).octets(),
    salt: salt.octets(),
    iterations: iterations?.integer() ?? 1,
  };
}

function readPart(contentInfo: Asn1): Pkcs12Part {
  const type = contentInfo.item(0).oid();
  const content = contentInfo.item(1).item(0);
  if (type === contentType.data) return { algorithm: null, content: content.octets() };
  if (type !== contentType.encryptedData) {
    throw new FormatError(`the PKCS#12 file has a part of the unknown type ${type}`);
  }
  const encrypted = content.item(1); // EncryptedContentInfo { contentType, algorithm, [0] IMPLICIT octets }
  return { algorithm: encrypted.item(1), content: encrypted.item(2).octets() };
}

/** Reads decrypted SafeContents; skips bags of other kinds (CRLs, secrets). */
export function readBags(safeContents: Buffer): Bag[] {
  return bagsIn(readAsn1(safeContents, name), 0);
}

function bagsIn(safeContents: Asn1, depth: number): Bag[] {
  if (depth > deepestNesting) throw new FormatError('the PKCS#12 file nests its bags too deeply');
  return safeContents.items().flatMap((bag): Bag[] => {
    const value = bag.item(1).item(0);
    switch (bag.item(0).oid()) {
      case bagType.key:
        return [{ kind: 'key', der: value.raw }];
      case bagType.shroudedKey:
        return [{ kind: 'encrypted-key', algorithm: value.item(0), content: value.item(1).octets() }];
      case bagType.certificate:
        return value.item(0).oid() === x509CertificateOid
          ? [{ kind: 'certificate', der: value.item(1).item(0).octets() }]
          : [];
      case bagType.nested:
        return bagsIn(value, depth + 1);
      default:
        return [];
    }
  });
}

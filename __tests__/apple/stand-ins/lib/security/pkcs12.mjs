/**
 * PKCS#12 files: read as macOS reads them, by node-forge, and written unencrypted for the command line in dist/.
 * Source of the layout: RFC 7292, section 4.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { Refusal } from '../call.mjs';
import { nameOf, sha1Of } from '../certificates.mjs';

const { asn1, pki, pkcs12 } = forge;

/** The only MAC digest that macOS supports; OpenSSL 3 writes SHA-256. */
const sha1 = '1.3.14.3.2.26';
/** PBES2, the encryption of newer files. */
const pbes2 = Buffer.from('06092a864886f70d01050d', 'hex');

const refusal = (text) => new Refusal(1, `security: SecKeychainItemImport: ${text}`);
const badMac = 'MAC verification failed during PKCS12 import (wrong password?)';

/** Reads the identity in a file: `sha1`, `name`, `key` (PKCS#8, PEM), and all `certificates` (DER, base64), its own first. */
export function identityIn(bytes, password) {
  const structure = read(bytes);
  if (password === '' || macDigest(structure) !== sha1) throw refusal(badMac);
  if (bytes.includes(pbes2)) throw refusal('Unable to decode the provided data.');
  const { key, certificates } = contents(structure, password);
  const leaf = certificates.find((each) => each.checkPrivateKey(key));
  if (!leaf) throw refusal('One or more parameters passed to a function were not valid.');
  const others = certificates.filter((each) => each !== leaf);
  return {
    sha1: sha1Of(leaf),
    name: nameOf(leaf),
    key: key.export({ type: 'pkcs8', format: 'pem' }),
    certificates: [leaf, ...others].map(({ raw }) => raw.toString('base64')),
  };
}

function read(bytes) {
  try {
    return asn1.fromDer(bytes.toString('binary'));
  } catch {
    throw refusal('Unknown format in import.');
  }
}

/** `PFX { version, authSafe, MacData { DigestInfo { AlgorithmIdentifier { OID } } } }` */
function macDigest(pfx) {
  const algorithm = pfx.value[2]?.value[0]?.value[0]?.value[0];
  return algorithm ? asn1.derToOid(algorithm.value) : null;
}

function contents(structure, password) {
  let bags;
  try {
    bags = pkcs12.pkcs12FromAsn1(structure, false, password).safeContents.flatMap(({ safeBags }) => safeBags);
  } catch {
    throw refusal(badMac);
  }
  const der = (node) => Buffer.from(asn1.toDer(node).getBytes(), 'binary');
  const keys = bags
    .filter(({ type }) => type === pki.oids.pkcs8ShroudedKeyBag || type === pki.oids.keyBag)
    .map(({ key, asn1: other }) => (key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key)) : other));
  const certificates = bags
    .filter(({ type }) => type === pki.oids.certBag)
    .map(({ cert, asn1: other }) => new X509Certificate(der(cert ? pki.certificateToAsn1(cert) : other)));
  if (keys.length === 0) throw refusal('One or more parameters passed to a function were not valid.');
  return { key: createPrivateKey({ key: der(keys[0]), format: 'der', type: 'pkcs8' }), certificates };
}

/** Writes a key (PEM) and its chain (leaf first) as a file without encryption and MAC. */
export function plainPkcs12(key, chain) {
  const pkcs8 = createPrivateKey(key).export({ type: 'pkcs8', format: 'der' });
  const bags = [
    sequence(oid(pki.oids.keyBag), explicit(pkcs8)),
    ...chain.map(({ raw }) =>
      sequence(
        oid(pki.oids.certBag),
        explicit(sequence(oid(pki.oids.x509Certificate), explicit(tlv(0x04, raw)))),
      ),
    ),
  ];
  const data = (content) => sequence(oid(pki.oids.data), explicit(tlv(0x04, content)));
  return sequence(tlv(0x02, Buffer.from([3])), data(sequence(data(sequence(...bags)))));
}

const oid = (dotted) => tlv(0x06, Buffer.from(asn1.oidToDer(dotted).getBytes(), 'binary'));
const sequence = (...items) => tlv(0x30, Buffer.concat(items));
const explicit = (content) => tlv(0xa0, content);

function tlv(tag, content) {
  const size = content.length.toString(16);
  const octets = Buffer.from(size.length % 2 ? `0${size}` : size, 'hex');
  const length =
    content.length < 0x80 ? octets : Buffer.concat([Buffer.from([0x80 | octets.length]), octets]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

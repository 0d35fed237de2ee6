/**
 * Identities of mac-check: made for one run, and worthless everywhere else. They have the extensions of Developer ID
 * certificates, but no Mac trusts their root. They are packed in the form of
 * PKCS#12 that every macOS imports.
 */
import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';

const { asn1, pki, pkcs12 } = forge;

const team = 'MACCHECK01';
const day = 24 * 3_600_000;

/** Apple's extensions and purposes, as in a Developer ID. Source: the certificates of published programs. */
const kinds = {
  Application: { marker: '1.2.840.113635.100.6.1.13', purpose: 'codeSigning' },
  Installer: { marker: '1.2.840.113635.100.6.1.14', purpose: '1.2.840.113635.100.4.13' },
};

/** DER of NULL, the value of the markers. */
const derNull = '\x05\x00';

/** Makes a root (PEM) and, issued by it, `application` and `installer`: each with sha1, name, p12 and its password. */
export function makeIdentities(password) {
  const root = issue({ subject: { CN: 'go-notarize mac-check root', O: 'go-notarize mac-check' } });
  const identity = (kind) => {
    const name = `Developer ID ${kind}: go-notarize mac-check (${team})`;
    const subject = { CN: name, OU: team, O: 'go-notarize mac-check', C: 'US' };
    const leaf = issue({ subject, kind: kinds[kind], issuer: root });
    return { ...packed([leaf, root], password), name, team };
  };
  return {
    root: pki.certificateToPem(root.certificate),
    application: identity('Application'),
    installer: identity('Installer'),
  };
}

/**
 * Packs the identity in a developer's own PKCS#12 file again in the form that every macOS imports, by the openssl of this
 * machine: node-forge reads certificates with RSA keys only.
 */
export function packAgain(bytes, oldPassword, password) {
  const pem = openssl(['-nodes', '-passin', 'env:OLD_PASSWORD'], bytes, {
    OLD_PASSWORD: oldPassword,
  }).toString();
  const [, key] = /(-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----)/.exec(pem) ?? [];
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const leaf = certificates
    .map((text) => new X509Certificate(text))
    .find((each) => key && each.checkPrivateKey(createPrivateKey(key)));
  if (!leaf) throw new Error('The PKCS#12 file has no certificate for its key.');
  const form = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
  const again = ['-export', ...form, '-passout', 'env:NEW_PASSWORD'];
  const field = (name) => new RegExp(`^${name}=(.*)$`, 'm').exec(leaf.subject)?.[1] ?? '';
  return {
    sha1: leaf.fingerprint.replaceAll(':', ''),
    p12: openssl(again, pem, { NEW_PASSWORD: password }),
    password,
    name: field('CN'),
    team: field('OU'),
  };
}

function openssl(args, input, secrets) {
  const folder = mkdtempSync(join(tmpdir(), 'mac-check-p12-'));
  try {
    const file = join(folder, 'input');
    writeFileSync(file, input, { mode: 0o600 });
    return execFileSync('openssl', ['pkcs12', ...args, '-in', file], {
      env: { ...process.env, ...secrets },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (cause) {
    throw new Error('openssl cannot read DEVELOPER_ID_P12 with DEVELOPER_ID_PASSWORD.', { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function issue({ subject, kind = null, issuer = null }) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.setRsaPublicKey(key.n, key.e);
  certificate.serialNumber = `0${forge.util.bytesToHex(forge.random.getBytesSync(8)).slice(1)}`;
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + day);
  const attributes = Object.entries(subject).map(([shortName, value]) => ({ shortName, value }));
  certificate.setSubject(attributes);
  certificate.setIssuer(issuer ? issuer.certificate.subject.attributes : attributes);
  certificate.setExtensions(kind ? leafExtensions(kind) : rootExtensions);
  certificate.sign(issuer?.key ?? key, forge.md.sha256.create());
  return { certificate, key };
}

const rootExtensions = [
  { name: 'basicConstraints', critical: true, cA: true },
  { name: 'keyUsage', critical: true, keyCertSign: true, cRLSign: true },
  { name: 'subjectKeyIdentifier' },
];

function leafExtensions({ marker, purpose }) {
  return [
    { name: 'basicConstraints', critical: true, cA: false },
    { name: 'keyUsage', critical: true, digitalSignature: true },
    { name: 'extKeyUsage', critical: true, [purpose]: true },
    { id: marker, critical: true, value: derNull },
  ];
}

function packed(chain, password) {
  const [leaf] = chain;
  const certificates = chain.map(({ certificate }) => certificate);
  const file = pkcs12.toPkcs12Asn1(leaf.key, certificates, password, { algorithm: '3des' });
  const der = Buffer.from(asn1.toDer(pki.certificateToAsn1(leaf.certificate)).getBytes(), 'binary');
  return {
    sha1: createHash('sha1').update(der).digest('hex').toUpperCase(),
    p12: Buffer.from(asn1.toDer(file).getBytes(), 'binary'),
    password,
  };
}

/** Certificates as a Mac sees them: stores, purposes and chains. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { endpoints } from './endpoints.mjs';
import { ownFile } from './state.mjs';

/** SHA-1 of "Apple Root CA", as published at https://www.apple.com/certificateauthority/. */
const appleRoot = '611E5B662C593A08FF58D14AE22452D198DF6C60';

/** DER of the object identifier of Apple's extension for installer certificates. */
const installerMarker = Buffer.from('2a864886f7636406010e', 'hex');
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** Reads a certificate from DER in base64, PEM or bytes. */
export function certificate(source) {
  return new X509Certificate(typeof source === 'string' ? Buffer.from(source, 'base64') : source);
}

/** Reads all certificates in a text of PEM blocks. */
export function certificatesIn(pem) {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

/** 40 upper-case hex digits. */
export const sha1Of = ({ fingerprint }) => fingerprint.replaceAll(':', '');

/** Returns the common name, which is the label of an identity. */
export const nameOf = ({ subject }) => /^CN=(.*)$/m.exec(subject)?.[1] ?? '<unknown>';

/** Tests a certificate against the policy "Code Signing", which excludes installer certificates. */
export function isForCode(leaf) {
  return (leaf.keyUsage ?? []).includes(codeSigning) && !leaf.raw.includes(installerMarker);
}

/** Tests whether productsign and pkgbuild accept a certificate. */
export const isForPackages = (leaf) => leaf.raw.includes(installerMarker);

/** Returns the system's certificates, in place of System.keychain and Apple's own, and the root of a replay. */
export function systemCertificates() {
  const file = ownFile('system.pem');
  const own = existsSync(file) ? certificatesIn(readFileSync(file, 'utf8')) : [];
  return [...own, ...certificatesIn(endpoints()?.replayRoot ?? '')];
}

/** Builds a chain from the leaf towards the root, as far as `pool` permits. */
export function chainOf(leaf, pool) {
  const chain = [leaf];
  for (;;) {
    const last = chain.at(-1);
    if (isSelfSigned(last)) return chain;
    const issuer = pool.find((each) => last.checkIssued(each) && last.verify(each.publicKey));
    if (!issuer || chain.includes(issuer)) return chain;
    chain.push(issuer);
  }
}

const isSelfSigned = (each) => each.subject === each.issuer && each.verify(each.publicKey);

/** Tests whether the chain reaches a root, which codesign requires. */
export const isComplete = (chain) => isSelfSigned(chain.at(-1));

/**
 * Returns the reason that find-identity prints for an invalid identity; null for a valid one. `trusted`: SHA-1 of roots
 * that the user trusts. Roots of replays are trusted, as if the user trusted them.
 */
export function problemOf(chain, trusted, at) {
  if (chain.some(({ validTo }) => Date.parse(validTo) < at)) return 'CSSMERR_TP_CERT_EXPIRED';
  if (chain.some(({ validFrom }) => Date.parse(validFrom) > at)) return 'CSSMERR_TP_CERT_NOT_VALID_YET';
  const replayRoots = certificatesIn(endpoints()?.replayRoot ?? '').map(sha1Of);
  const roots = [appleRoot, ...trusted, ...replayRoots];
  const reaches = isComplete(chain) && roots.includes(sha1Of(chain.at(-1)));
  return reaches ? null : 'CSSMERR_TP_NOT_TRUSTED';
}

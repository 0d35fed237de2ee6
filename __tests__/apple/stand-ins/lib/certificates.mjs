/** Certificates as a Mac sees them: where they lie, what they may sign, and whether a chain can be built. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { endpoints } from './endpoints.mjs';
import { ownFile } from './state.mjs';

/** SHA-1 of "Apple Root CA", as https://www.apple.com/certificateauthority/ tells it. */
const appleRoot = '611E5B662C593A08FF58D14AE22452D198DF6C60';

/** Apple's extension of certificates for installer packages, by the DER of its object identifier. */
const installerMarker = Buffer.from('2a864886f7636406010e', 'hex');
const codeSigning = '1.3.6.1.5.5.7.3.3';

/** A certificate from DER in base64, PEM or bytes. */
export function certificate(source) {
  return new X509Certificate(typeof source === 'string' ? Buffer.from(source, 'base64') : source);
}

/** All certificates in a text of PEM blocks. */
export function certificatesIn(pem) {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

/** 40 upper-case hex digits. */
export const sha1Of = ({ fingerprint }) => fingerprint.replaceAll(':', '');

/** The common name, which is the label of an identity. */
export const nameOf = ({ subject }) => /^CN=(.*)$/m.exec(subject)?.[1] ?? '<unknown>';

/** Whether the policy "Code Signing" takes it: by its purpose, and not a certificate for packages. */
export function isForCode(leaf) {
  return (leaf.keyUsage ?? []).includes(codeSigning) && !leaf.raw.includes(installerMarker);
}

/** Whether productsign and pkgbuild take it. */
export const isForPackages = (leaf) => leaf.raw.includes(installerMarker);

/** The system's own, in the place of System.keychain and of what Apple ships; and the root of a replay. */
export function systemCertificates() {
  const file = ownFile('system.pem');
  const own = existsSync(file) ? certificatesIn(readFileSync(file, 'utf8')) : [];
  return [...own, ...certificatesIn(endpoints()?.replayRoot ?? '')];
}

/** From the leaf towards the root, as far as `pool` leads. */
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

/** Whether the chain reaches its end: without that codesign has nothing to put into a signature. */
export const isComplete = (chain) => isSelfSigned(chain.at(-1));

/**
 * What find-identity says behind an identity; null when it is valid. `trusted`: SHA-1 of roots that the user trusts.
 * Roots of replays are trusted, as if the user had said so.
 */
export function problemOf(chain, trusted, at) {
  if (chain.some(({ validTo }) => Date.parse(validTo) < at)) return 'CSSMERR_TP_CERT_EXPIRED';
  if (chain.some(({ validFrom }) => Date.parse(validFrom) > at)) return 'CSSMERR_TP_CERT_NOT_VALID_YET';
  const replayRoots = certificatesIn(endpoints()?.replayRoot ?? '').map(sha1Of);
  const roots = [appleRoot, ...trusted, ...replayRoots];
  const reaches = isComplete(chain) && roots.includes(sha1Of(chain.at(-1)));
  return reaches ? null : 'CSSMERR_TP_NOT_TRUSTED';
}

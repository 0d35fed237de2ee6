/**
 * Loads parts of node-forge: RC2, and the key derivation and encryption of PKCS#12, which neither WebCrypto
 * nor node:crypto offers. The whole library would be a seventh of dist/.
 */
import forge from 'node-forge/lib/forge.js';
import 'node-forge/lib/pbe.js';

export { forge };

interface PasswordBasedEncryption {
  /** The function that `forge.pkcs12.generateKey` is an alias of. */
  generatePkcs12Key: typeof forge.pkcs12.generateKey;
}

/** Key derivation of PKCS#12: RFC 7292, B.2. */
export const { generatePkcs12Key } = (forge.pki as unknown as { pbe: PasswordBasedEncryption }).pbe;

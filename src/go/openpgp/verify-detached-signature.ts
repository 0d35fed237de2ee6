import { FormatError } from '../../system/errors.js';
import { packetTags, readPackets } from './read-packets.js';
import { type OpenPgpKey, readPublicKey } from './read-public-key.js';
import { isSignedBy, readSignature, signatureTypes } from './read-signature.js';

/**
 * Checks a detached signature over a file with a key block whose primary key has a pinned fingerprint. Accepts the
 * primary key and the subkeys that it signed; does not look at expiry. Returns the fingerprint of the signing key.
 * Throws `FormatError`.
 */
export function verifyDetachedSignature(
  file: Buffer,
  signature: Buffer,
  trusted: { keyBlock: Buffer; fingerprint: string },
): string {
  const keys = trustedKeys(trusted.keyBlock, trusted.fingerprint);
  const signatures = readPackets(signature)
    .filter(({ tag }) => tag === packetTags.signature)
    .map(({ body }) => readSignature(body))
    .filter((each) => each !== null && each.type === signatureTypes.file && each.hash !== 'sha1')
    .filter((each) => each !== null);
  if (signatures.length === 0) throw new FormatError('it holds no OpenPGP signature over a file');
  const signer = keys.find(({ key }) => signatures.some((each) => isSignedBy(key, each, [file])));
  if (signer === undefined) {
    throw new FormatError(`no key of ${trusted.fingerprint} made the OpenPGP signature`);
  }
  return signer.fingerprint;
}

/** Returns the primary key with a fingerprint, and the subkeys that it signed. */
function trustedKeys(keyBlock: Buffer, fingerprint: string): OpenPgpKey[] {
  const packets = readPackets(keyBlock);
  const primaries = packets.flatMap(({ tag, body }, index) => {
    const key = tag === packetTags.publicKey ? readPublicKey(body) : null;
    return key?.fingerprint === fingerprint ? [{ key, index }] : [];
  });
  const [primary] = primaries;
  if (primary === undefined) throw new FormatError(`the key block does not contain ${fingerprint}`);
  const keys = [primary.key];
  let subkey: OpenPgpKey | null = null;
  for (const { tag, body } of packets.slice(primary.index + 1)) {
    if (tag === packetTags.publicKey) break;
    if (tag === packetTags.publicSubkey) subkey = readPublicKey(body);
    const binding = tag === packetTags.signature ? readSignature(body) : null;
    if (subkey === null || binding?.type !== signatureTypes.subkeyBinding) continue;
    if (isSignedBy(primary.key.key, binding, [primary.key.signedForm, subkey.signedForm])) keys.push(subkey);
  }
  return keys;
}

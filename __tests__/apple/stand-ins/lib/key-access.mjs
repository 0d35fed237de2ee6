/** Identities that a tool may use, and access to their keys. */
import { prompt, Refusal } from './call.mjs';
import { certificate, chainOf, isComplete } from './certificates.mjs';
import { now } from './faults.mjs';
import { certificatePool, keychainPath, noInteraction, searchedKeychains } from './keychains.mjs';
import { withState } from './state.mjs';

/**
 * Finds an identity by its SHA-1, its common name or a part of it in the keychains of the search list; `keychain` only
 * restricts that list. `suits` tests whether a leaf has the right purpose.
 * Returns sha1, name, key, tools, partitions, leaf, chain, locked, path.
 * Source of the texts: security_systemkeychain, src/cs_sign.cpp.
 */
export function findIdentity(wanted, { keychain, suits }) {
  return withState((state) => {
    const isMeant = ({ sha1, name }) =>
      /^[0-9a-f]{40}$/i.test(wanted) ? sha1 === wanted.toUpperCase() : name.includes(wanted);
    const only = keychain === undefined ? null : keychainPath(keychain);
    const found = searchedKeychains(state)
      .filter(({ path }) => only === null || keychainPath(path) === only)
      .flatMap(({ path, keychain: { identities, locked } }) =>
        identities.filter(isMeant).map((identity) => ({ ...identity, path, locked })),
      )
      .map((identity) => ({ ...identity, leaf: certificate(identity.certificate) }));
    const [first, second] = found.filter(({ leaf }) => suits(leaf));
    if (!first && found.length > 0)
      throw new Refusal(1, `${wanted}: this identity cannot be used for signing code`);
    if (!first) throw new Refusal(1, `${wanted}: no identity found`);
    if (second) {
      const places = [first, second].map(({ name, path }) => `"${name}" in ${path}`).join(' and ');
      throw new Refusal(1, `${wanted}: ambiguous (matches ${places})`);
    }
    return { ...first, chain: chainOf(first.leaf, certificatePool(state)) };
  });
}

/**
 * Checks that `tool` (a path in /usr/bin) may use the key for `path`. As macOS does, opens a dialog for the password of
 * a locked keychain, and a dialog for permission where the access list lacks the tool or the partition list lacks
 * Apple's programs; refuses identities that cannot sign.
 */
export async function useKey(identity, tool, path) {
  const { name, tools, partitions, locked, chain } = identity;
  if (locked) await prompt(new Refusal(1, `${path}: ${noInteraction}`));
  const isListed = tools.includes('*') || tools.includes(tool);
  if (!isListed || !partitions.split(',').includes('apple:')) {
    await prompt(new Refusal(1, `${path}: errSecInternalComponent`));
  }
  if (!isComplete(chain)) {
    const warning = `Warning: unable to build chain to self-signed root for signer "${name}"`;
    throw new Refusal(1, `${warning}\n${path}: errSecInternalComponent`);
  }
  // So codesign words it: Apple's developer forums, "Fixing an untrusted code signing certificate".
  if (isExpired(chain)) throw new Refusal(1, 'error: The specified item could not be found in the keychain.');
}

const isExpired = (chain) => chain.some(({ validTo }) => Date.parse(validTo) < now());

/** Keychains: a file with an id, by which the state finds the contents. They move and vanish with the file. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Refusal } from './call.mjs';
import { certificate, systemCertificates } from './certificates.mjs';
import { elapsed } from './faults.mjs';
import { realPath } from './state.mjs';

/** Low bytes of OSStatus values: the exit codes of `security`. Source: Security, SecBase.h. */
export const exitCodes = {
  noSuchKeychain: 50, // -25294
  authenticationFailed: 51, // -25293
  duplicateKeychain: 48, // -25296
  notFound: 44, // -25300
  noDefaultKeychain: 37, // -25307
  interactionNotAllowed: 36, // -25308
};

export const noInteraction = 'User interaction is not allowed.';

/** Seconds until a new keychain locks itself. */
const lockedAfter = 300;

/**
 * Returns the path of a keychain: names without a slash are in ~/Library/Keychains. `.keychain` means `.keychain-db`, the
 * suffix since 10.12, where such a file exists.
 */
export function keychainPath(name) {
  const path = isAbsolute(name) || name.includes('/') ? name : join(homedir(), 'Library/Keychains', name);
  const real = realPath(path);
  const current = `${real}-db`;
  return real.endsWith('.keychain') && !existsSync(real) && existsSync(current) ? current : real;
}

/** Creates an unlocked keychain. */
export function createKeychain(name, password, state) {
  const path = keychainPath(name).replace(/\.keychain$/, '.keychain-db');
  if (existsSync(path)) {
    const text = 'A keychain with the same name already exists.';
    throw new Refusal(exitCodes.duplicateKeychain, `security: SecKeychainCreate ${name}: ${text}`);
  }
  const id = randomBytes(8).toString('hex');
  try {
    writeFileSync(path, `stand-in keychain ${id}\n`, { mode: 0o600 });
  } catch {
    const text = 'A file or directory could not be found.';
    throw new Refusal(1, `security: SecKeychainCreate ${name}: ${text}`);
  }
  state.keychains[id] = {
    password,
    timeout: lockedAfter,
    lockOnSleep: true,
    usedAt: elapsed(),
    locked: false,
    certificates: [],
    identities: [],
  };
}

/** Returns the keychain in a file; undefined without one. */
export function findKeychain(name, { keychains }) {
  const path = keychainPath(name);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const keychain = keychains[/^stand-in keychain (\w+)/.exec(text)?.[1]];
  return keychain && Object.assign(keychain, { locked: isLocked(keychain) });
}

/** Returns the keychain in a file, or refuses in the name of the function `what`. */
export function keychainAt(name, state, what) {
  const keychain = findKeychain(name, state);
  if (keychain) return keychain;
  const text = 'The specified keychain could not be found.';
  throw new Refusal(exitCodes.noSuchKeychain, `security: ${what} ${name}: ${text}`);
}

function isLocked({ locked, timeout, usedAt }) {
  return locked || (timeout !== null && elapsed() - usedAt > timeout);
}

/** Unlocks a keychain with the right password. */
export function unlock(keychain, password, what) {
  checkPassword(keychain, password, what);
  Object.assign(keychain, { locked: false, usedAt: elapsed() });
}

/** Refuses a wrong password, as `what` names it. */
export function checkPassword(keychain, password, what, exitCode = exitCodes.authenticationFailed) {
  if (keychain.password === password) return;
  const text = 'The user name or passphrase you entered is not correct.';
  throw new Refusal(exitCode, `security: ${what}: ${text}`);
}

/** Removes the file, its contents and its entry in the search list. */
export function deleteKeychain(name, state) {
  const path = keychainPath(name);
  const keychain = keychainAt(name, state, 'SecKeychainDelete');
  rmSync(path);
  for (const [id, each] of Object.entries(state.keychains)) if (each === keychain) delete state.keychains[id];
  state.searchList = state.searchList.filter((entry) => keychainPath(entry) !== path);
  if (state.defaultKeychain === path) state.defaultKeychain = null;
}

/** Returns the existing keychains of the search list in its order. */
export function searchedKeychains(state) {
  return state.searchList.flatMap((path) => {
    const keychain = findKeychain(path, state);
    return keychain ? [{ path, keychain }] : [];
  });
}

/** Returns the certificates from which chains are built: those of the search list and the system's. */
export function certificatePool(state) {
  const listed = searchedKeychains(state).flatMap(({ keychain }) => keychain.certificates.map(certificate));
  return [...listed, ...systemCertificates()];
}

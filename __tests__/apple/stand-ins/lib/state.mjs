/**
 * State of one machine, in the folder that APPLE_STAND_INS names:
 *
 *   state.json         the state that withState saves
 *   faults.json        faults that a test orders, see faults.mjs
 *   calls.jsonl        every call, see call.mjs
 *   system.pem         certificates of the system, besides those of keychains (optional)
 *   accounts.json      accounts of the notary, see notary/account.mjs (optional)
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const folder = process.env.APPLE_STAND_INS ?? join(homedir(), '.apple-stand-ins');
mkdirSync(folder, { recursive: true });

/** Returns the path of a file in that folder. */
export const ownFile = (name) => join(folder, name);

const file = ownFile('state.json');
const lock = ownFile('lock');

/**
 * Runs `use` with the state, one process at a time, saves its changes unless it throws, and returns its result.
 *
 *   keychains          by the id in the keychain's file: password, lockedAt, timeout, lockOnSleep,
 *                      certificates (DER, base64), identities (sha1, name, key, tools, partitions)
 *   attributes         extended attributes: values by name by path
 *   searchList, defaultKeychain, trusted (SHA-1 of roots), profiles, signed, submissions
 */
export function withState(use) {
  acquire();
  try {
    const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : empty();
    const result = use(state);
    writeWhole(file, JSON.stringify(state));
    return result;
  } finally {
    rmSync(lock, { force: true });
  }
}

function empty() {
  return {
    keychains: {},
    searchList: [],
    defaultKeychain: null,
    trusted: [],
    profiles: {},
    signed: {},
  };
}

/** Writes a file so that a killed process leaves either the old or the new text. */
export function writeWhole(path, text) {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text, { mode: 0o600 });
  renameSync(beside, path);
}

/** Creates a lock that names its owner from the start, so that the lock of a killed owner can be removed. */
function acquire() {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    while (!tryLink(mine)) {
      removeDead();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3);
    }
  } finally {
    rmSync(mine);
  }
}

function tryLink(mine) {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeDead() {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (isAlive(owner)) return;
    const aside = `${lock}.of-${owner}-by-${process.pid}`;
    renameSync(lock, aside);
    // Another process may have been faster and own the lock by now.
    if (Number(readFileSync(aside, 'utf8')) !== owner) tryLink(aside);
    rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // released meanwhile
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves links in a path's folders, as macOS compares the paths of keychains and signed files. */
export function realPath(path) {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

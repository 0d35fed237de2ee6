/** The commands of `security` for whole keychains, the search list and the default keychain. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { prompt, Refusal, tell } from '../call.mjs';
import { fault } from '../faults.mjs';
import {
  createKeychain,
  deleteKeychain,
  exitCodes,
  keychainAt,
  keychainPath,
  noInteraction,
  unlock,
} from '../keychains.mjs';
import { withState } from '../state.mjs';
import { parseWords } from '../words.mjs';

const usage = (name) => ({ exitCode: 2, text: () => `Usage: ${name} [options] [keychain...]` });
const domain = { '-d': ['domain', 'value'], '-s': ['set', 'flag'] };
const password = { '-p': ['password', 'value'], '-P': ['dialog', 'flag'], '-u': ['password', 'flag'] };

const systemKeychain = '/Library/Keychains/System.keychain';

/** Returns the named keychain, or the default one. */
function named([name], state) {
  return name ?? state.defaultKeychain ?? '';
}

async function create(words) {
  const given = parseWords(words, password, usage('create-keychain'));
  if (!given.has('password'))
    await prompt(new Refusal(exitCodes.interactionNotAllowed, `security: ${noInteraction}`));
  withState((state) => {
    for (const name of given.rest) createKeychain(name, given.value('password') ?? '', state);
  });
}

async function unlockKeychain(words) {
  const given = parseWords(words, password, usage('unlock-keychain'));
  if (!given.has('password'))
    await prompt(new Refusal(exitCodes.interactionNotAllowed, `security: ${noInteraction}`));
  withState((state) => {
    const name = named(given.rest, state);
    unlock(
      keychainAt(name, state, 'SecKeychainUnlock'),
      given.value('password') ?? '',
      `SecKeychainUnlock ${name}`,
    );
  });
}

function lockKeychain(words) {
  const given = parseWords(words, { '-a': ['all', 'flag'] }, usage('lock-keychain'));
  withState((state) => {
    const names = given.has('all') ? state.searchList : [named(given.rest, state)];
    for (const name of names) keychainAt(name, state, 'SecKeychainLock').locked = true;
  });
}

function setSettings(words) {
  const names = { '-l': ['sleep', 'flag'], '-u': ['interval', 'flag'], '-t': ['timeout', 'value'] };
  const given = parseWords(words, names, usage('set-keychain-settings'));
  withState((state) => {
    const keychain = keychainAt(named(given.rest, state), state, 'SecKeychainSetSettings');
    refuseLocked(keychain, `SecKeychainSetSettings ${named(given.rest, state)}`);
    keychain.lockOnSleep = given.has('sleep');
    keychain.timeout = given.has('timeout') ? Number(given.value('timeout')) : null;
  });
}

async function showInfo(words) {
  const { name, keychain } = withState((state) => {
    const name = named(words, state);
    return { name, keychain: keychainAt(name, state, 'SecKeychainCopySettings') };
  });
  if (keychain.locked) await prompt(locked(`SecKeychainCopySettings ${name}`));
  const sleep = keychain.lockOnSleep ? ' lock-on-sleep' : '';
  const timeout = keychain.timeout === null ? 'no-timeout' : `timeout=${keychain.timeout}s`;
  tell(`Keychain "${name}"${sleep} ${timeout}\n`);
}

/** Changes of a locked keychain's settings open a dialog for the password. */
function refuseLocked(keychain, what) {
  if (keychain.locked) throw locked(what);
}

const locked = (what) => new Refusal(exitCodes.interactionNotAllowed, `security: ${what}: ${noInteraction}`);

const line = (path) => `    "${path}"\n`;

function listKeychains(words) {
  const given = parseWords(words, domain, usage('list-keychains'));
  return withState((state) => {
    if (!given.has('set')) {
      const system = given.has('domain') ? [] : [systemKeychain];
      return [...state.searchList, ...system].map(line).join('');
    }
    // Has no effect and no error where the preferences cannot be written.
    if (canKeep()) state.searchList = given.rest.map(keychainPath);
    return '';
  });
}

function canKeep() {
  return !fault('searchListStays') && existsSync(join(homedir(), 'Library/Preferences'));
}

function defaultKeychain(words) {
  const given = parseWords(words, domain, usage('default-keychain'));
  return withState((state) => {
    if (given.has('set')) {
      if (canKeep()) state.defaultKeychain = given.rest[0] === undefined ? null : keychainPath(given.rest[0]);
      return '';
    }
    if (state.defaultKeychain !== null) return line(state.defaultKeychain);
    const text = 'A default keychain could not be found.';
    throw new Refusal(exitCodes.noDefaultKeychain, `security: SecKeychainCopyDomainDefault user: ${text}`);
  });
}

function remove(words) {
  withState((state) => {
    for (const name of words) deleteKeychain(name, state);
  });
}

export const keychainCommands = {
  'create-keychain': create,
  'unlock-keychain': unlockKeychain,
  'lock-keychain': lockKeychain,
  'set-keychain-settings': setSettings,
  'show-keychain-info': showInfo,
  'list-keychains': listKeychains,
  'list-keychain': listKeychains,
  'default-keychain': defaultKeychain,
  'delete-keychain': remove,
};

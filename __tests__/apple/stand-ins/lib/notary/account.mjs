/**
 * Credentials of the caller. The local notary knows API keys only; accounts.json may map an Apple ID to a key:
 * { appleId, password, teamId, key, keyId, issuer }.
 */

import { createPrivateKey } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { prompt, Refusal, readInput, tell } from '../call.mjs';
import { fault } from '../faults.mjs';
import { findKeychain, keychainPath } from '../keychains.mjs';
import { ownFile, withState } from '../state.mjs';

/** notarytool's text for a wrong Apple ID. */
const invalidCredentials =
  'Error: HTTP status code: 401. Invalid credentials. Username or password is incorrect. Use the app-specific password generated at appleid.apple.com. Ensure that all authentication arguments are correct.';

/** notarytool's text for an Apple ID that is not a member of the team. */
const wrongTeam =
  'Error: HTTP status code: 403. Invalid or inaccessible developer team ID for the provided Apple ID. Ensure the Team ID is correct and that you are a member of that team.';

const authentication = {
  key: '--key',
  keyId: '--key-id',
  issuer: '--issuer',
  appleId: '--apple-id',
  password: '--password',
  teamId: '--team-id',
  profile: '--keychain-profile',
};

/** Reads the credentials of a command line as { key, keyId, issuer }. Refuses missing and empty ones. */
export async function accountOf(given) {
  for (const [name, option] of Object.entries(authentication)) {
    if (given.value(name) !== '') continue;
    const shown = `${option} <${option.slice(2)}>`;
    throw new Refusal(64, `Error: The value '' is invalid for '${shown}'`);
  }
  if (given.has('profile')) return fromProfile(given);
  if (given.has('key') && given.has('keyId')) return fromKey(given);
  if (given.has('appleId') && given.has('teamId')) return fromAppleId(given);
  throw new Refusal(
    64,
    'Error: Missing expected credentials. Provide a keychain profile, an API key or an Apple ID.',
  );
}

function fromKey(given) {
  const path = given.value('key');
  if (!existsSync(path)) {
    throw new Refusal(1, `Error: The file “${path}” couldn’t be opened because there is no such file.`);
  }
  const key = readFileSync(path, 'utf8');
  try {
    createPrivateKey(key);
  } catch {
    throw new Refusal(1, 'Error: invalidPEMDocument');
  }
  return { key, keyId: given.value('keyId'), issuer: given.value('issuer') };
}

async function fromAppleId(given) {
  const password = given.value('password') ?? (await typedPassword(given.value('appleId')));
  const file = ownFile('accounts.json');
  const account = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const fits = account?.appleId === given.value('appleId') && account?.password === password;
  if (!fits) throw new Refusal(1, invalidCredentials);
  if (account.teamId !== given.value('teamId')) throw new Refusal(1, wrongTeam);
  return account;
}

/** The prompt reads the controlling terminal; only without one it reads standard input: readpassphrase(3). */
async function typedPassword(appleId) {
  tell(`App-specific password for ${appleId}: `);
  const typed = hasTerminal() ? '' : readInput().split('\n')[0];
  if (typed === '') await prompt(new Refusal(1, 'Error: Password is required.'));
  return typed;
}

function hasTerminal() {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

const profileKey = (given, name) =>
  `${given.has('keychain') ? keychainPath(given.value('keychain')) : ''}|${name}`;

async function fromProfile(given) {
  const name = given.value('profile');
  const { profile, locked } = withState((state) => ({
    profile: state.profiles[profileKey(given, name)],
    locked: given.has('keychain') && (findKeychain(given.value('keychain'), state)?.locked ?? false),
  }));
  const missing = new Refusal(
    69,
    `Error: No Keychain password item found for profile: ${name}\n\nRun 'notarytool store-credentials' to create another credential profile.\n`,
  );
  if (locked)
    await prompt(new Refusal(69, `Error: keychainLocked(keychainName: "${given.value('keychain')}")`));
  // A session without a user interface cannot read the default keychain, and notarytool calls that missing, too.
  if (!given.has('keychain') && fault('prompts') === 'refuse') throw missing;
  if (!profile) throw missing;
  return profile;
}

/** Stores credentials under a name and replaces a profile of that name. */
export function storeProfile(given, name, account) {
  withState(({ profiles }) => {
    profiles[profileKey(given, name)] = account;
  });
}

/** Removes from the answers of a Mac who its user is: passwords, keys, names, paths. */
import { homedir, hostname, userInfo } from 'node:os';

/** Names shorter than this are parts of other words. */
const shortest = 4;

/**
 * Returns a function that replaces in a text everything that belongs to the machines and their users. Both machines
 * share one, so that a text is changed in both answers or in neither.
 */
export function createRedactor(machines) {
  const pairs = [...machines.flatMap(wordsOf), ...userWords()]
    .filter(([word]) => word.length >= shortest)
    .sort(([one], [other]) => other.length - one.length);
  return (text) => {
    const plain = pairs.reduce((changed, [word, name]) => changed.replaceAll(word, name), text);
    return otherKeychains(plain).replaceAll(uuid, '<id>');
  };
}

const uuid = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

function wordsOf({ folder, environment, password, unique, searchList, identities, notary }) {
  return [
    [folder, '<folder>'],
    [folder.replace(/^\/private/, ''), '<folder>'],
    [password, '<password>'],
    [unique, '<unique>'],
    ...searchList.map((path) => [path, '<another keychain>']),
    [identities.application.password, '<password>'],
    ...(environment.HOME ? [[environment.HOME, '<home>']] : []),
    ...(notary ? developerWords(notary) : []),
  ];
}

function developerWords({ developer, key, keyId, issuer }) {
  return [
    [developer.name, '<developer>'],
    [developer.name.replace(/^[^:]*: | \(\w+\)$/g, ''), '<developer>'],
    [developer.team, '<team>'],
    [developer.password, '<password>'],
    [key.toString().trim(), '<key>'],
    [keyId, '<key-id>'],
    [issuer ?? '', '<issuer>'],
  ];
}

function userWords() {
  const { username } = userInfo();
  return [
    [homedir(), '<home>'],
    [`/Users/${username}`, '<home>'],
    [hostname(), '<host>'],
  ];
}

/** A search list names the user's other keychains: login, and those of customers. */
function otherKeychains(text) {
  return text.replaceAll(/^( *)"(?!<folder>)[^"\n]+\.keychain(?:-db)?"$/gm, '$1"<another keychain>"');
}

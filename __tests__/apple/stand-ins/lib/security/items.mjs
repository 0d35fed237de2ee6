/** The commands of `security` for the contents of keychains: identities, keys, certificates. */
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { prompt, Refusal } from '../call.mjs';
import {
  certificate,
  certificatesIn,
  chainOf,
  isForCode,
  nameOf,
  problemOf,
  sha1Of,
} from '../certificates.mjs';
import { now } from '../faults.mjs';
import {
  certificatePool,
  checkPassword,
  exitCodes,
  findKeychain,
  keychainAt,
  noInteraction,
  searchedKeychains,
} from '../keychains.mjs';
import { withState } from '../state.mjs';
import { parseWords } from '../words.mjs';

const usage = (name) => ({ exitCode: 2, text: () => `Usage: ${name} [options]` });

const importOptions = {
  '-k': ['keychain', 'value'],
  '-t': ['type', 'value'],
  '-f': ['format', 'value'],
  '-P': ['password', 'value'],
  '-T': ['tool', 'value'],
  '-A': ['anyTool', 'flag'],
  '-w': ['wrapped', 'flag'],
  '-x': ['sealed', 'flag'],
};

async function importItems(words) {
  const [file = '', ...options] = words;
  const given = parseWords(options, importOptions, usage('import'));
  if (!existsSync(file))
    throw new Refusal(1, `security: Error reading infile ${file}: No such file or directory`);
  const bytes = readFileSync(file);
  const certificates = plainCertificates(bytes);
  if (certificates === null && !given.has('password')) await prompt(importRefusal(noInteraction));
  const target = (state) => given.value('keychain') ?? state.defaultKeychain ?? '';
  const { locked } = withState((state) => ({ ...keychainAt(target(state), state, 'SecKeychainOpen') }));
  if (locked) await prompt(importRefusal(noInteraction));
  const identity = certificates
    ? null
    : (await import('./pkcs12.mjs')).identityIn(bytes, given.value('password'));
  return withState((state) => {
    const keychain = keychainAt(target(state), state, 'SecKeychainOpen');
    if (identity === null) return addCertificates(keychain, certificates);
    return addIdentity(keychain, identity, given.has('anyTool') ? ['*'] : given.all('tool'));
  });
}

const importRefusal = (text) => new Refusal(1, `security: SecKeychainItemImport: ${text}`);
const duplicate = 'The specified item already exists in the keychain.';

/** Reads the certificates in a file of PEM or DER; null for other files. */
function plainCertificates(bytes) {
  const inPem = certificatesIn(bytes.toString('latin1'));
  if (inPem.length > 0) return inPem;
  try {
    return [new X509Certificate(bytes)];
  } catch {
    return null;
  }
}

function addCertificates(keychain, certificates) {
  const fresh = certificates.filter(({ raw }) => !keychain.certificates.includes(raw.toString('base64')));
  if (fresh.length === 0) throw importRefusal(duplicate);
  keychain.certificates.push(...fresh.map(({ raw }) => raw.toString('base64')));
  return imported(fresh.length, 'certificate');
}

/** New items are in the partition of the tool that made them: Apple's command line tools. */
const firstPartition = 'apple-tool:';

function addIdentity(keychain, { certificates, ...identity }, tools) {
  if (keychain.identities.some(({ sha1 }) => sha1 === identity.sha1)) throw importRefusal(duplicate);
  keychain.identities.push({ ...identity, certificate: certificates[0], tools, partitions: firstPartition });
  const others = certificates.slice(1).filter((each) => !keychain.certificates.includes(each));
  keychain.certificates.push(...certificates.slice(0, 1), ...others);
  return imported(1, 'identity') + (others.length > 0 ? imported(others.length, 'certificate') : '');
}

function imported(count, what) {
  const plural = what === 'identity' ? 'identities' : `${what}s`;
  return `${count} ${count === 1 ? what : plural} imported.\n`;
}

async function setPartitions(words) {
  const names = {
    '-S': ['partitions', 'value'],
    '-k': ['password', 'value'],
    '-s': ['signing', 'flag'],
    '-D': ['description', 'value'],
    '-l': ['label', 'value'],
    '-t': ['type', 'value'],
  };
  const given = parseWords(words, names, usage('set-key-partition-list'));
  const what = 'SecKeychainItemSetAccessWithPassword';
  if (!given.has('password'))
    await prompt(new Refusal(exitCodes.interactionNotAllowed, `security: ${noInteraction}`));
  return withState((state) => {
    const name = given.rest[0] ?? state.defaultKeychain ?? '';
    const keychain = keychainAt(name, state, 'SecKeychainOpen');
    if (keychain.locked)
      throw new Refusal(exitCodes.interactionNotAllowed, `security: ${what}: ${noInteraction}`);
    if (keychain.identities.length === 0) throw notFound('SecItemCopyMatching');
    // The keychain's own, which macOS checks since 26.6: electron-userland/electron-builder, pull request 10101.
    checkPassword(keychain, given.value('password'), 'SecKeychainUnlock', 1);
    for (const identity of keychain.identities) identity.partitions = given.value('partitions');
    return keychain.identities.map(() => keyDump(name)).join('');
  });
}

const keyDump = (name) =>
  `keychain: "${name}"\nversion: 512\nclass: 0x00000010 \nattributes:\n    0x00000001 <blob>="Imported Private Key"\n`;

function notFound(what) {
  const text = 'The specified item could not be found in the keychain.';
  return new Refusal(exitCodes.notFound, `security: ${what}: ${text}`);
}

/** Returns the named keychains, or those of the search list. */
function keychainsFor(names, state) {
  if (names.length === 0) return searchedKeychains(state).map(({ keychain }) => keychain);
  return names.flatMap((name) => findKeychain(name, state) ?? []);
}

function findIdentities(words) {
  const names = { '-v': ['valid', 'flag'], '-p': ['policy', 'value'], '-s': ['name', 'value'] };
  const given = parseWords(words, names, usage('find-identity'));
  const isCode = given.value('policy') === 'codesigning';
  return withState((state) => {
    const pool = certificatePool(state);
    const found = keychainsFor(given.rest, state)
      .flatMap(({ identities }) => identities)
      .map(({ sha1, name, certificate: der }) => {
        const leaf = certificate(der);
        return { sha1, name, leaf, problem: problemOf(chainOf(leaf, pool), state.trusted, now()) };
      })
      .filter(({ leaf }) => !isCode || isForCode(leaf));
    const valid = found.filter(({ problem }) => problem === null);
    const listValid = `${valid.map(identityLine).join('')}     ${valid.length} valid identities found\n`;
    if (given.has('valid')) return listValid;
    const policy = isCode ? 'Code Signing' : 'X.509 Basic';
    const all = `${found.map(identityLine).join('')}     ${found.length} identities found\n`;
    return `\nPolicy: ${policy}\n  Matching identities\n${all}\n  Valid identities only\n${listValid}`;
  });
}

/** `printIdentity` in identity_find.m. */
function identityLine({ sha1, name, problem }, index) {
  return `${String(index + 1).padStart(3)}) ${sha1} "${name}"${problem ? ` (${problem})` : ''}\n`;
}

function findCertificates(words) {
  const names = {
    '-a': ['all', 'flag'],
    '-c': ['name', 'value'],
    '-e': ['email', 'value'],
    '-m': ['emails', 'flag'],
    '-p': ['pem', 'flag'],
    '-Z': ['hash', 'flag'],
  };
  const given = parseWords(words, names, usage('find-certificate'));
  return withState((state) => {
    const all = keychainsFor(given.rest, state)
      .flatMap(({ certificates }) => certificates.map(certificate))
      .filter((each) => nameOf(each).includes(given.value('name') ?? ''));
    if (all.length === 0) throw notFound('SecKeychainSearchCopyNext');
    const shown = given.has('all') ? all : all.slice(0, 1);
    return shown.map((each) => showCertificate(each, given)).join('');
  });
}

function showCertificate(each, given) {
  const hashes = `SHA-256 hash: ${each.fingerprint256.replaceAll(':', '')}\nSHA-1 hash: ${sha1Of(each)}\n`;
  const pem = given.has('pem') ? each.toString() : `    "labl"<blob>="${nameOf(each)}"\n`;
  return (given.has('hash') ? hashes : '') + pem;
}

function addFiles(words) {
  const given = parseWords(words, { '-k': ['keychain', 'value'] }, usage('add-certificates'));
  withState((state) => {
    const keychain = keychainAt(
      given.value('keychain') ?? state.defaultKeychain ?? '',
      state,
      'SecKeychainOpen',
    );
    for (const file of given.rest) addCertificates(keychain, plainCertificates(readFileSync(file)) ?? []);
  });
}

/** Trust settings for a root; the dialog for an administrator counts as confirmed. */
function trust(words) {
  const names = {
    '-d': ['admin', 'flag'],
    '-r': ['result', 'value'],
    '-p': ['policy', 'value'],
    '-k': ['keychain', 'value'],
  };
  const given = parseWords(words, names, usage('add-trusted-cert'));
  withState((state) => {
    const keychain = keychainAt(
      given.value('keychain') ?? state.defaultKeychain ?? '',
      state,
      'SecKeychainOpen',
    );
    for (const root of given.rest.flatMap((file) => plainCertificates(readFileSync(file)) ?? [])) {
      state.trusted.push(sha1Of(root));
      const der = root.raw.toString('base64');
      if (!keychain.certificates.includes(der)) keychain.certificates.push(der);
    }
  });
}

function removeIdentity(words) {
  const names = { '-Z': ['sha1', 'value'], '-c': ['name', 'value'], '-t': ['trust', 'flag'] };
  const given = parseWords(words, names, usage('delete-identity'));
  withState((state) => {
    const isMeant = ({ sha1, name }) =>
      sha1 === given.value('sha1')?.toUpperCase() || name.includes(given.value('name') ?? '\0');
    const keychain = keychainsFor(given.rest, state).find(({ identities }) => identities.some(isMeant));
    if (!keychain) throw new Refusal(1, 'Unable to delete identity matching "" (not found)');
    keychain.identities = keychain.identities.filter((identity) => !isMeant(identity));
  });
}

export const itemCommands = {
  import: importItems,
  'set-key-partition-list': setPartitions,
  'find-identity': findIdentities,
  'find-certificate': findCertificates,
  'add-certificates': addFiles,
  'add-trusted-cert': trust,
  'delete-identity': removeIdentity,
};

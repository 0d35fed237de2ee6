/**
 * `security`, as far as keychains go. Texts and exit codes: Security, SecurityTool/macOS, and logs that users have
 * published. Keychains are entries of the state; PKCS#12 files are opened by OpenSSL, and modern ones are refused,
 * which is what macOS does.
 */
import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fault, parse, Refusal, record, withState } from './state.mjs';

export function main() {
  record('security');
  const given = process.argv.slice(2);
  const isInteractive = given[0] === '-i';
  const words = isInteractive ? wordsOf(readFileSync(0, 'utf8').trim()) : given;
  try {
    const [command = '', ...rest] = words;
    const run = commands[command];
    if (!run) throw new Refusal(1, `unknown command "${command}"`);
    const said = withState((state) => run(parse(rest), state));
    if (said) process.stdout.write(said);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`security: ${error.message}\n`);
    if (isInteractive) process.stderr.write(`${words[0]}: returned ${error.exitCode}\n`);
    process.exitCode = error.exitCode;
  }
}

/** The words of a line of `security -i`: in double quotes, with backslashes before quotes and backslashes. */
function wordsOf(line) {
  return [...line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1'),
  );
}

const notFound = 'The specified keychain could not be found.';

function keychainAt(path, { keychains }) {
  const keychain = keychains[path];
  if (!keychain) throw new Refusal(50, `SecKeychainOpen ${path}: ${notFound}`);
  return keychain;
}

function checkPassword(keychain, password, what) {
  if (keychain.password === password) return;
  throw new Refusal(51, `${what}: The user name or passphrase you entered is not correct.`);
}

const commands = {
  'create-keychain'({ last, value }, state) {
    if (existsSync(last)) {
      throw new Refusal(48, `SecKeychainCreate ${last}: A keychain with the same name already exists.`);
    }
    writeFileSync(last, 'keychain', { mode: 0o600 });
    state.keychains[last] = { password: value('-p'), locked: false, certificates: [], identities: [] };
  },

  'unlock-keychain'({ last, value }, state) {
    const keychain = keychainAt(last, state);
    checkPassword(keychain, value('-p'), `SecKeychainUnlock ${last}`);
    keychain.locked = false;
  },

  'lock-keychain'({ last }, state) {
    keychainAt(last, state).locked = true;
  },

  'set-keychain-settings'({ last, words }, state) {
    keychainAt(last, state).timeout = words[words.indexOf(last) - 1];
  },

  'show-keychain-info'({ last }, state) {
    const { locked } = keychainAt(last, state);
    if (locked) throw new Refusal(36, `SecKeychainCopySettings ${last}: User interaction is not allowed.`);
  },

  import({ words, value, all, has }, state) {
    const keychain = keychainAt(value('-k'), state);
    if (!has('-P')) {
      keychain.certificates.push(readFileSync(words[0]).toString('base64'));
      return '1 certificate imported.\n';
    }
    const identity = identityIn(words[0], value('-P'));
    keychain.identities.push({ ...identity, tools: all('-T'), partitions: '' });
    keychain.certificates.push(
      ...identity.chain.map((pem) => new X509Certificate(pem).raw.toString('base64')),
    );
    return '1 identity imported.\n';
  },

  /** Since macOS 26.6 the password must be the keychain's own, which it always should have been. */
  'set-key-partition-list'({ last, value }, state) {
    const keychain = keychainAt(last, state);
    checkPassword(keychain, value('-k'), 'SecKeychainItemSetAccessWithPassword');
    for (const identity of keychain.identities) identity.partitions = value('-S');
    return `keychain: "${last}"\n`;
  },

  'find-certificate'({ words, last }, state) {
    const paths = words.length > 2 ? [last] : state.searchList;
    const found = paths.flatMap((path) => state.keychains[path]?.certificates ?? []);
    if (found.length === 0) {
      const text = 'The specified item could not be found in the keychain.';
      throw new Refusal(44, `SecKeychainSearchCopyNext: ${text}`);
    }
    return found.map((der) => new X509Certificate(Buffer.from(der, 'base64')).toString()).join('');
  },

  'find-identity'({ has, value }, state) {
    const forCode = value('-p') === 'codesigning';
    const all = state.searchList
      .flatMap((path) => state.keychains[path]?.identities ?? [])
      .filter(({ name }) => !(forCode && name.includes('Installer')));
    const isValid = ({ certificate }) => Date.parse(new X509Certificate(certificate).validTo) > Date.now();
    const line = ({ sha1, name }, index, note = '') => `  ${index + 1}) ${sha1} "${name}"${note}\n`;
    const noteOf = (identity) => (isValid(identity) ? '' : ' (CSSMERR_TP_CERT_EXPIRED)');
    const valid = all.filter(isValid);
    const matching = has('-v')
      ? ''
      : `\nPolicy: ${forCode ? 'Code Signing' : 'Basic'}\n  Matching identities\n${all
          .map((identity, index) => line(identity, index, noteOf(identity)))
          .join('')}     ${all.length} identities found\n\n  Valid identities only\n`;
    const lines = valid.map((identity, index) => line(identity, index)).join('');
    return `${matching}${lines}     ${valid.length} valid identities found\n`;
  },

  'list-keychains'({ words, has }, state) {
    if (!has('-s')) return state.searchList.map((path) => `    "${path}"\n`).join('');
    if (!fault('searchListStays')) state.searchList = words.slice(words.indexOf('-s') + 1);
  },

  'delete-keychain'({ last }, state) {
    if (!existsSync(last)) throw new Refusal(50, `SecKeychainDelete: ${notFound}`);
    rmSync(last);
    delete state.keychains[last];
    state.searchList = state.searchList.filter((path) => path !== last);
  },
};

function identityIn(path, password) {
  const options = ['pkcs12', '-legacy', '-in', path, '-passin', 'stdin', '-nodes'];
  const text = openssl(options, password);
  // SHA-1 in the MAC is what macOS has always opened; OpenSSL 3 writes SHA-256.
  const info = openssl(['pkcs12', '-legacy', '-info', '-noout', '-in', path, '-passin', 'stdin'], password);
  if (!text || /MAC: (?!sha1)/.test(info ?? '')) {
    const refusal = 'MAC verification failed during PKCS12 import (wrong password?)';
    throw new Refusal(1, `SecKeychainItemImport: ${refusal}`);
  }
  const chain = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const [key = ''] = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/.exec(text) ?? [];
  const leaf = chain
    .map((pem) => new X509Certificate(pem))
    .find((each) => each.checkPrivateKey(createPrivateKey(key)));
  if (!leaf)
    throw new Refusal(
      1,
      'SecKeychainItemImport: One or more parameters passed to a function were not valid.',
    );
  const name = /^CN=(.*)$/m.exec(leaf.subject)?.[1] ?? '';
  return { sha1: leaf.fingerprint.replaceAll(':', ''), name, certificate: leaf.toString(), key, chain };
}

function openssl(args, input) {
  try {
    return execFileSync('sh', ['-c', 'exec openssl "$@" 2>&1', 'sh', ...args], { input, encoding: 'utf8' });
  } catch {
    return null;
  }
}

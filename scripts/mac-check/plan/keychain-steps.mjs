/** A keychain in the temporary folder: made, unlocked, listed, filled; wrong passwords on the way. */
import { secretStep, step } from './step.mjs';

const signers = ['codesign', 'productsign', 'productbuild', 'pkgbuild'].map((name) => `/usr/bin/${name}`);
const partitions = 'apple-tool:,apple:,codesign:';

export function keychainSteps({ at, keychain, password, identities, searchList }) {
  const { application } = identities;
  const security = (name, ...rest) => step(name, ['security', ...rest.filter(isText)], rest.find(isOptions));
  const secret = (name, ...rest) => secretStep(name, rest.filter(isText), rest.find(isOptions));
  const access = signers.flatMap((tool) => ['-T', tool]);
  const importOf = (file, secretWord) => ['import', file, '-k', keychain, '-f', 'pkcs12', '-P', secretWord];
  return [
    secret('create a keychain', 'create-keychain', '-p', password, keychain),
    secret('create it twice', 'create-keychain', '-p', password, keychain),
    security('set when it locks', 'set-keychain-settings', '-lut', '3600', keychain),
    security('show when it locks', 'show-keychain-info', keychain),
    secret('unlock it with a wrong password', 'unlock-keychain', '-p', 'wrong', keychain),
    secret('unlock it', 'unlock-keychain', '-p', password, keychain),
    security('a keychain that does not exist', 'show-keychain-info', at('absent.keychain-db')),
    security('add it to the search list', ...['list-keychains', '-d', 'user', '-s', keychain, ...searchList]),
    security('show the search list', 'list-keychains', '-d', 'user'),
    secret(
      'import an identity with a wrong password',
      ...importOf(at('application.p12'), 'wrong'),
      ...access,
    ),
    secret('import an identity', ...importOf(at('application.p12'), application.password), ...access),
    secret('import it twice', ...importOf(at('application.p12'), application.password), ...access),
    secret(
      'import an installer identity',
      ...[...importOf(at('installer.p12'), application.password), ...access],
    ),
    secret(
      'set the partition list with a wrong password',
      ...['set-key-partition-list', '-S', partitions, '-s', '-k', 'wrong', keychain],
    ),
    secret(
      'set the partition list',
      ...['set-key-partition-list', '-S', partitions, '-s', '-k', password, keychain],
      { compare: 'errors' }, // it prints the attributes of every key
    ),
    security('list valid identities', 'find-identity', '-v', '-p', 'codesigning', keychain),
    security('list identities for code', 'find-identity', '-p', 'codesigning', keychain),
    security('list identities for everything', 'find-identity', '-v', '-p', 'basic', keychain),
    security('list certificates', 'find-certificate', '-a', '-p', keychain),
    security('find no certificate', 'find-certificate', '-c', 'go-notarize no such certificate', keychain),
  ];
}

const isText = (word) => typeof word === 'string';
const isOptions = (word) => typeof word === 'object';

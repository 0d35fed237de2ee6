/** notarytool and stapler: refusals without credentials, and a whole notarization with those of a developer. */
import { secretStep, step } from './step.mjs';

const unknownId = '00000000-0000-4000-8000-000000000000';
const notarytool = ['xcrun', 'notarytool'];

/** Reaches the network for nothing. */
export function refusalSteps({ at }) {
  return [
    step('a profile that does not exist', [
      ...notarytool,
      'history',
      '--keychain-profile',
      'go-notarize-absent',
    ]),
    step('a damaged key', [
      ...[...notarytool, 'history', '--key', at('damaged.p8'), '--key-id', 'ABCDE12345'],
      ...['--issuer', unknownId],
    ]),
    step('an empty issuer', [
      ...[...notarytool, 'history', '--key', at('damaged.p8'), '--key-id', 'ABCDE12345', '--issuer', ''],
    ]),
    step('an option that notarytool does not have', [...notarytool, 'history', '--no-such-option'], {
      compare: 'ending',
    }),
  ];
}

/** Milliseconds; nearly all submissions are processed within 15 minutes. */
const notaryLimit = 30 * 60_000;

export function notarizationSteps({ at, keychain, password, unique, notary }) {
  if (notary === null) return [];
  const { developer, keyId, issuer } = notary;
  const team = issuer ? ['--issuer', issuer] : [];
  const credentials = ['--key', at('notary.p8'), '--key-id', keyId, ...team, '--output-format', 'json'];
  const app = at('Changed.app');
  const sign = ['codesign', '--sign', developer.sha1, '--keychain', keychain, '--force'];
  return [
    secretStep('import the developer’s identity', [
      ...['import', at('developer.p12'), '-k', keychain, '-f', 'pkcs12', '-P', developer.password],
      ...['-T', '/usr/bin/codesign'],
    ]),
    secretStep(
      'let codesign use it',
      ['set-key-partition-list', '-S', 'apple-tool:,apple:,codesign:', '-s', '-k', password, keychain],
      { compare: 'errors' },
    ),
    step('sign an app for the notary', [
      ...[...sign, '--options', 'runtime', '--timestamp', '--identifier', `com.example.${unique}`, app],
    ]),
    step('assess it before the notary', ['spctl', '--assess', '-vv', '--ignore-cache', app]),
    step('pack it for the notary', ['ditto', '-c', '-k', '--keepParent', '--norsrc', app, at('submit.zip')]),
    step('staple it too early', ['xcrun', 'stapler', 'staple', app], { compare: 'ending', limit: 120_000 }),
    step('submit it', [...notarytool, 'submit', at('submit.zip'), ...credentials, '--wait'], {
      limit: notaryLimit,
    }),
    step('list the submissions', [...notarytool, 'history', ...credentials], { compare: 'ending' }),
    step('a submission that does not exist', [...notarytool, 'info', unknownId, ...credentials]),
    step('the log of a submission that does not exist', [...notarytool, 'log', unknownId, ...credentials]),
    step('staple it', ['xcrun', 'stapler', 'staple', app], { limit: 120_000 }),
    step('validate its ticket', ['xcrun', 'stapler', 'validate', app]),
    step('assess it after the notary', ['spctl', '--assess', '-vv', '--ignore-cache', app]),
    step('check its notarization', [
      'codesign',
      '--verify',
      '-vv',
      '--check-notarization',
      '-R=notarized',
      app,
    ]),
  ];
}

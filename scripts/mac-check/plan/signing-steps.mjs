/** codesign over a program and an app: ad-hoc, with the self-made identity, and everything that it refuses. */
import { changes } from '../samples.mjs';
import { step } from './step.mjs';

const exact = { isExact: true };
const none = '--timestamp=none';
const strict = ['codesign', '--verify', '--strict', '-vv'];
const deep = ['codesign', '--verify', '--deep', '--strict', '-vv'];
const display = ['codesign', '--display', '-vvv'];
/** 32 bytes, as the Finder writes them. */
const finderInfo = '00'.repeat(8) + '04'.padEnd(48, '0');

/** Options of the product, which fixes identifier and page size. */
const asProduct = (identifier) => [
  ...['--force', '--options', 'runtime', none],
  ...['--identifier', identifier, '--pagesize', '4096'],
];

export function programSteps({ at, keychain, identities }) {
  const { application, installer } = identities;
  const name = 'com.example.mac-check';
  const own = ['codesign', '--sign', application.sha1, '--keychain', keychain];
  const adhoc = ['codesign', '--sign', '-'];
  return [
    step('sign a program ad-hoc', [...adhoc, ...asProduct(name), at('adhoc')]),
    step('show an ad-hoc signature', [...display, at('adhoc')], exact),
    step('verify an ad-hoc signature', [...strict, at('adhoc')]),
    step('show the requirement of an ad-hoc signature', ['codesign', '-d', '-r-', at('adhoc')], exact),
    step('sign without --force what is signed', [...adhoc, at('adhoc')]),
    step('sign a file that does not exist', [...adhoc, '--force', at('absent')]),
    step('sign with an unknown identity', [
      ...['codesign', '--sign', 'go-notarize no such identity', '--force', at('unsigned')],
    ]),
    step('sign with broken entitlements', [
      ...[...adhoc, '--force', '--entitlements', at('broken.plist'), at('unsigned')],
    ]),
    step('an option that codesign does not have', ['codesign', '--no-such-option', at('adhoc')]),
    step('verify a plain file', [...strict, at('note.txt')]),
    step('sign a program with an identity', [...own, ...asProduct(name), at('own')]),
    step('show the signature with an identity', [...display, at('own')]),
    step('show its requirement', ['codesign', '-d', '-r-', at('own')]),
    step('verify the signature of an untrusted identity', [...strict, at('own')]),
    step('check it for a notarization', [...strict, '--check-notarization', '-R=notarized', at('own')]),
    step('sign by the name of the identity', [
      ...['codesign', '--sign', application.name, '--keychain', keychain, ...asProduct(name), at('stamped')],
    ]),
    step('sign with Apple’s timestamp', [
      ...[...own, '--force', '--options', 'runtime', '--timestamp', at('stamped')],
    ]),
    step('sign code with an installer identity', [
      ...['codesign', '--sign', installer.sha1, '--keychain', keychain, '--force', at('unsigned')],
    ]),
    step('sign a plain file', [...own, '--force', none, at('note.txt')]),
    step('sign a program to change it', [...adhoc, ...asProduct(name), at('changed')]),
    step('verify a changed program', [...strict, at('changed')], { before: changes.program }),
  ];
}

export function appSteps({ at, keychain, identities }) {
  const own = ['codesign', '--sign', identities.application.sha1, '--keychain', keychain];
  const name = 'com.example.mac-check';
  const adhoc = ['codesign', '--sign', '-', ...asProduct(name)];
  const resource = at('Detritus.app/Contents/Resources/greeting.txt');
  return [
    step('sign an app ad-hoc', [...adhoc, '--entitlements', at('jit.plist'), at('Hello.app')]),
    step('show the signature of an app', [...display, at('Hello.app')], exact),
    step('show the entitlements of an app', [
      'codesign',
      '-d',
      '--entitlements',
      '-',
      '--xml',
      at('Hello.app'),
    ]),
    step('verify an app', [...deep, at('Hello.app')]),
    step('sign an app to change it', [...adhoc, at('Changed.app')]),
    step('verify an app with a changed resource', [...deep, at('Changed.app')], { before: changes.resource }),
    step('verify an app with an added resource', [...deep, at('Changed.app')], { before: changes.added }),
    step('sign an app with unsigned nested code', [...adhoc, at('Nested.app')]),
    step('mark a resource as the Finder does', [
      'xattr',
      '-wx',
      'com.apple.FinderInfo',
      finderInfo,
      resource,
    ]),
    step('list its extended attributes', ['xattr', resource]),
    step('sign an app with Finder information', [...adhoc, at('Detritus.app')]),
    step('remove the extended attributes', ['xattr', '-cr', at('Detritus.app')]),
    step('sign it again', [...adhoc, at('Detritus.app')]),
    step('sign an app with an identity', [...own, ...asProduct(name), at('Hello.app')]),
    step('pack an app', ['ditto', '-c', '-k', '--keepParent', at('Hello.app'), at('Hello.zip')]),
    step('unpack it', ['ditto', '-x', '-k', at('Hello.zip'), at('unpacked')]),
    step('verify the unpacked app', [...deep, at('unpacked/Hello.app')]),
  ];
}

/** Disk images and packages: made, signed, checked. */
import { step } from './step.mjs';

const ending = { compare: 'ending' };

export function imageSteps({ at, keychain, identities }) {
  const image = at('Hello.dmg');
  const own = ['codesign', '--sign', identities.application.sha1, '--keychain', keychain, '--timestamp=none'];
  const create = ['hdiutil', 'create', '-volname', 'Hello', '-format', 'UDZO', '-fs', 'HFS+'];
  return [
    step('make a disk image', [...create, '-srcfolder', at('Hello.app'), image], {
      ...ending,
      limit: 180_000,
    }),
    step('make it twice', [...create, '-srcfolder', at('Hello.app'), image], { compare: 'errors' }),
    step('verify its checksums', ['hdiutil', 'verify', image], ending),
    step('sign a disk image', [...own, '--force', '--identifier', 'com.example.image', image]),
    step('show the signature of a disk image', ['codesign', '--display', '-vvv', image], {
      compare: 'ending',
    }),
    step('verify a disk image', ['codesign', '--verify', '--strict', '-vv', image]),
    step(
      'mount it',
      ['hdiutil', 'attach', '-nobrowse', '-readonly', '-mountpoint', at('mount'), image],
      ending,
    ),
    step('unmount it', ['hdiutil', 'detach', at('mount')], ending),
    step('verify the checksums of a file that is no image', ['hdiutil', 'verify', at('note.txt')], {
      compare: 'errors',
    }),
  ];
}

export function packageSteps({ at, keychain, identities }) {
  const { application, installer } = identities;
  const signer = ({ sha1 }) => ['--sign', sha1, '--keychain', keychain, '--timestamp=none'];
  const named = ['--identifier', 'com.example.mac-check', '--version', '1.0'];
  return [
    step('make a package', ['pkgbuild', '--component', at('Hello.app'), ...named, at('unsigned.pkg')]),
    step('sign a package', [...['productsign', ...signer(installer), at('unsigned.pkg'), at('signed.pkg')]]),
    step('sign a package with an application identity', [
      ...['productsign', ...signer(application), at('unsigned.pkg'), at('wrong.pkg')],
    ]),
    step('check an unsigned package', ['pkgutil', '--check-signature', at('unsigned.pkg')]),
    step('check a signed package', ['pkgutil', '--check-signature', at('signed.pkg')]),
    step('a package that was never installed', ['pkgutil', '--pkg-info', 'com.example.mac-check.absent']),
  ];
}

/** Gatekeeper, over what no notary has seen. */
export function gatekeeperSteps({ at }) {
  const spctl = (type, path, ...more) => [
    ...['spctl', '--assess', '-vv', '--ignore-cache', '--type', type, ...more, path],
  ];
  const primary = ['--context', 'context:primary-signature'];
  return [
    step('assess an app that is not notarized', spctl('execute', at('Hello.app'))),
    step('assess a bare program', spctl('execute', at('own'))),
    step('assess an unsigned program', spctl('execute', at('note.txt')), ending),
    step('assess a disk image', spctl('open', at('Hello.dmg'), ...primary)),
    step('assess a disk image without context', spctl('open', at('Hello.dmg'))),
    step('assess a package', spctl('install', at('signed.pkg'))),
    step('assess an unsigned package', spctl('install', at('unsigned.pkg'))),
    step('ask for Apple’s advice', ['syspolicy_check', 'distribution', at('Hello.app')], ending),
    step('look for a ticket that is not there', ['xcrun', 'stapler', 'validate', at('Hello.app')]),
    step('staple a program', ['xcrun', 'stapler', 'staple', at('own')], ending),
  ];
}

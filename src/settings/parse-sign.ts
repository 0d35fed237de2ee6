import type { InputProblem } from './problems.js';
import type { CertificateSettings, PackageSettings, SignSettings } from './settings.js';
import { type InputReader, optional, words } from './values/input-text.js';
import { parseUrl } from './values/url.js';

/** With what and how to sign. Problems go to `problems`. */
export function parseSign(text: InputReader, problems: InputProblem[]): SignSettings {
  const mode = text('signing') as SignSettings['mode'];
  const isAdhoc = mode === 'adhoc';
  const resuming = text('submission-id') !== '';
  const certificate = isAdhoc ? null : certificateIn(text('certificate'), text('certificate-password'));
  const keychainIdentity = isAdhoc ? null : optional(text('identity'));
  if (mode === 'required' && certificate === null && keychainIdentity === null && !resuming) {
    problems.push({
      input: 'certificate',
      code: 'certificate-missing',
      message: 'there is no certificate to sign with.',
      remedy:
        'Give a Developer ID Application certificate (.p12 as base64, from a secret), or set signing to auto or adhoc.',
    });
  }
  if (certificate !== null && keychainIdentity !== null) {
    problems.push({
      input: 'identity',
      code: 'input-invalid',
      message: 'certificate brings an identity, and identity names another one in a keychain.',
      remedy: 'Give one of the two.',
    });
  }
  return {
    mode,
    certificate,
    installerCertificate: isAdhoc
      ? null
      : certificateIn(text('installer-certificate'), text('installer-certificate-password')),
    keychainIdentity,
    entitlements: text('entitlements'),
    identifier: optional(text('identifier')),
    hardenedRuntime: text('hardened-runtime') === 'true',
    timestampUrl: text('timestamp-url') === '' ? null : parseUrl('timestamp-url', text, problems),
  };
}

function certificateIn(text: string, password: string): CertificateSettings | null {
  return text === '' ? null : { text, password };
}

/** The placeholders of package-name. */
const placeholders = ['{name}', '{version}', '{target}'];

/** What to pack, and under which name. */
export function parsePackage(text: InputReader, problems: InputProblem[]): PackageSettings {
  const kinds = words(text('package')).filter((kind) => kind !== 'none') as ('zip' | 'dmg' | 'pkg')[];
  const name = text('package-name');
  const unknown = name.match(/\{[^}]*\}/g)?.find((found) => !placeholders.includes(found));
  if (unknown !== undefined || /[/\\]/.test(name)) {
    problems.push({
      input: 'package-name',
      code: 'input-invalid',
      message: unknown ? `it does not know ${unknown}.` : `'${name}' is no name of a file.`,
      remedy: `Write a name without folders; ${placeholders.join(', ')} stand for those of the artifact.`,
    });
  }
  if (name.includes('{version}') && text('version') === '') {
    problems.push({
      input: 'version',
      code: 'input-invalid',
      message: 'package-name uses {version}, but version is empty.',
      remedy: 'Give the version, or take {version} out of package-name.',
    });
  }
  return { kinds: new Set(kinds), name };
}

import { certificateMissingRemedy } from '../../identity/certificate-remedies.js';
import { Secret } from '../../system/secrets.js';
import type { InputProblem } from '../problems.js';
import { type InputReader, optional, parseUrl } from '../read-text.js';
import { type InputDefinition, yesNo } from './input-type.js';

/** Inputs that decide who signs, and what the signature contains. */
export const signInputs = [
  {
    name: 'signing',
    description:
      'required: fail without a certificate. auto: as required, but when every secret is empty (as in a fork), sign ad-hoc and skip the notary. adhoc: always sign ad-hoc. off: sign nothing, because another job signs.',
    default: 'required',
    choices: ['required', 'auto', 'adhoc', 'off'],
  },
  {
    name: 'certificate',
    description:
      'Developer ID Application certificate with its private key: a PKCS#12 file (.p12) as base64, with or without line breaks, or its path.',
    default: '',
    secret: true,
    example: 'secrets.DEVELOPER_ID_P12',
  },
  {
    name: 'certificate-password',
    description: 'Password of the PKCS#12 file.',
    default: '',
    secret: true,
    example: 'secrets.DEVELOPER_ID_PASSWORD',
  },
  {
    name: 'installer-certificate',
    description:
      'Developer ID Installer certificate with its private key, in the form of certificate. Signs .pkg files. Not needed when certificate holds both.',
    default: '',
    secret: true,
    example: 'secrets.INSTALLER_P12',
  },
  {
    name: 'installer-certificate-password',
    description: 'Password of installer-certificate.',
    default: '',
    secret: true,
    example: 'secrets.INSTALLER_PASSWORD',
  },
  {
    name: 'identity',
    description:
      'In place of certificate: name or SHA-1 of an identity in a keychain of this Mac. Needs the apple engine.',
    default: '',
    example: 'Developer ID Application: Example Ltd (ABCDE12345)',
  },
  {
    name: 'entitlements',
    description:
      'Entitlements of the program: a property list file, inline XML, or a preset (none, jit, network, sandbox, metal, debug). For code inside an app, lines PATTERN: VALUE; the first pattern that matches the path in the app wins.',
    default: 'none',
    example: 'packaging/entitlements.plist',
  },
  {
    name: 'identifier',
    description: 'Identifier in the signature. When empty, bundle-id for an app, or the file name.',
    default: '',
    example: 'com.example.tool',
  },
  {
    name: 'hardened-runtime',
    description: 'Sign with the hardened runtime, which the notary requires.',
    default: 'true',
    choices: yesNo,
  },
  {
    name: 'extended-attributes',
    description:
      'Finder information and resource forks of files, which codesign does not sign. refuse: stop before signing, and name the files. remove: remove them. Only the apple engine looks for them.',
    default: 'refuse',
    choices: ['refuse', 'remove'],
  },
  {
    name: 'timestamp-url',
    description: "Timestamp service (RFC 3161). When empty, Apple's. The notary accepts only Apple's.",
    default: '',
    example: 'http://timestamp.apple.com/ts01',
  },
] as const satisfies readonly InputDefinition[];

export interface SignSettings {
  /** False when another job signs, or has signed. */
  signs: boolean;
  /** `auto` without a certificate signs ad-hoc. */
  mode: 'required' | 'auto' | 'adhoc';
  certificate: CertificateSettings | null;
  installerCertificate: CertificateSettings | null;
  /** Name or SHA-1 of an identity in a keychain that exists. */
  keychainIdentity: string | null;
  /** Preset name, path or inline XML, as the user wrote it. */
  entitlements: string;
  identifier: string | null;
  hardenedRuntime: boolean;
  timestampUrl: string | null;
  extendedAttributes: 'refuse' | 'remove';
}

export interface CertificateSettings {
  /** Base64 of a PKCS#12 file, or its path. */
  text: Secret;
  password: Secret;
}

type Name = (typeof signInputs)[number]['name'];

/** Secrets that a release has besides the certificate. Where one is set, a missing certificate is a mistake. */
const otherSecrets = [
  'certificate-password',
  'installer-certificate',
  'installer-certificate-password',
  'notary-key',
  'apple-id-password',
] as const;

type Reader = InputReader<Name | 'submission-id' | (typeof otherSecrets)[number]>;

/** A run that resumes a submission needs no certificate. */
export function parseSign(text: Reader, problems: InputProblem[]): SignSettings {
  const signs = text('signing') !== 'off';
  const mode = signs ? (text('signing') as SignSettings['mode']) : 'adhoc';
  const needsNone = mode === 'adhoc';
  const resuming = text('submission-id') !== '';
  const certificate = needsNone ? null : parseCertificate('certificate', text);
  const keychainIdentity = needsNone ? null : optional(text('identity'));
  if (!needsNone && certificate === null && keychainIdentity === null && !resuming) {
    refuseMissingCertificate(mode, text, problems);
  }
  if (certificate !== null && keychainIdentity !== null) {
    problems.push({
      input: 'identity',
      code: 'input-invalid',
      message: 'certificate and identity name two identities to sign with.',
      remedy: 'Set only one of the two.',
    });
  }
  return {
    ...{ signs, mode },
    certificate,
    installerCertificate: needsNone ? null : parseCertificate('installer-certificate', text),
    keychainIdentity,
    entitlements: text('entitlements'),
    identifier: optional(text('identifier')),
    hardenedRuntime: text('hardened-runtime') === 'true',
    extendedAttributes: text('extended-attributes') as SignSettings['extendedAttributes'],
    timestampUrl: text('timestamp-url') === '' ? null : parseUrl('timestamp-url', text, problems),
  };
}

/** Adds a problem unless the setting allows to sign without a certificate: `auto` does when no secret is set at all. */
function refuseMissingCertificate(mode: SignSettings['mode'], text: Reader, problems: InputProblem[]): void {
  const set = otherSecrets.find((name) => text(name) !== '');
  if (mode === 'auto' && set === undefined) return;
  problems.push({
    input: 'certificate',
    code: 'certificate-missing',
    message:
      mode === 'auto'
        ? `it is empty although ${set} is set, and signing: auto signs ad-hoc only without any secret.`
        : 'there is no certificate to sign with.',
    remedy:
      mode === 'auto'
        ? 'Check the name of the secret that certificate reads, or set signing to adhoc.'
        : certificateMissingRemedy,
  });
}

function parseCertificate(
  input: 'certificate' | 'installer-certificate',
  text: InputReader<Name>,
): CertificateSettings | null {
  if (text(input) === '') return null;
  return { text: new Secret(text(input)), password: new Secret(text(`${input}-password`)) };
}

import { type InputDefinition, yesNo } from './input-definition.js';

/** Inputs about signatures and packages. */
export const signingInputs = [
  {
    name: 'signing',
    group: 'Sign',
    description:
      'required: fail without a certificate. auto: sign ad-hoc when there is none (forks have no secrets) and skip the notary. adhoc: always sign ad-hoc.',
    default: 'required',
    choices: ['required', 'auto', 'adhoc'],
  },
  {
    name: 'certificate',
    group: 'Sign',
    description:
      'Developer ID Application certificate with its key: a PKCS#12 (.p12) as base64, or its path.',
    default: '',
    secret: true,
    example: 'secrets.DEVELOPER_ID_P12',
  },
  {
    name: 'certificate-password',
    group: 'Sign',
    description: 'Password of the PKCS#12.',
    default: '',
    secret: true,
    example: 'secrets.DEVELOPER_ID_PASSWORD',
  },
  {
    name: 'installer-certificate',
    group: 'Sign',
    description:
      'Developer ID Installer certificate with its key, for .pkg; as certificate. Not needed when certificate holds both.',
    default: '',
    secret: true,
    example: 'secrets.INSTALLER_P12',
  },
  {
    name: 'installer-certificate-password',
    group: 'Sign',
    description: 'Password of installer-certificate.',
    default: '',
    secret: true,
    example: 'secrets.INSTALLER_PASSWORD',
  },
  {
    name: 'identity',
    group: 'Sign',
    description:
      'In place of certificate: name or SHA-1 of an identity that a keychain of this Mac holds already. Needs the apple engine.',
    default: '',
    example: 'Developer ID Application: Example Ltd (ABCDE12345)',
  },
  {
    name: 'entitlements',
    group: 'Sign',
    description:
      'Entitlements of the program: a property list file, inline XML, or a preset (none, jit, network, sandbox, metal, debug).',
    default: 'none',
    example: 'packaging/entitlements.plist',
  },
  {
    name: 'identifier',
    group: 'Sign',
    description: 'Identifier in the signature. Default: bundle-id for an app, else the file name.',
    default: '',
    example: 'com.example.tool',
  },
  {
    name: 'hardened-runtime',
    group: 'Sign',
    description: 'Sign with the hardened runtime, which the notary demands.',
    default: 'true',
    choices: yesNo,
  },
  {
    name: 'timestamp-url',
    group: 'Sign',
    description: "Timestamp service (RFC 3161); Apple's when empty. The notary accepts only Apple's.",
    default: '',
    example: 'http://timestamp.apple.com/ts01',
  },
  {
    name: 'package',
    group: 'Package',
    description:
      'zip: put each finished artifact into a .zip as well. dmg, pkg: make a signed disk image or installer package of each, which is what is notarized; both need the apple engine. Several are possible. none: leave them as they are.',
    default: 'none',
    choices: ['none', 'zip', 'dmg', 'pkg'],
    several: true,
    example: 'zip dmg',
  },
  {
    name: 'package-name',
    group: 'Package',
    description:
      'Name of the packages without extension. {name}, {version} and {target} (e.g. darwin-arm64) stand for those of the artifact.',
    default: '{name}',
    example: '{name}-{version}-macos',
  },
] as const satisfies readonly InputDefinition[];

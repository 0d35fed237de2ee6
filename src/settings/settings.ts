import type { PackageKind, Target } from '../artifact/artifact.js';
import type { SignerRequest } from '../engine/engine.js';
import type { NotaryCredentials } from '../notary/notary.js';

/** What was asked for: parsed, checked, and complete. Paths are absolute. */
export interface Settings {
  workingDirectory: string;
  outputDirectory: string;
  go: GoSettings;
  build: BuildSettings;
  app: AppSettings | null;
  sign: SignSettings;
  package: PackageSettings;
  notarize: NotarizeSettings;
  staple: boolean;
  /** A command with its arguments, in which `{}` is the program; null for none. */
  smokeTest: string[] | null;
  failOn: 'rejected' | 'never';
  engine: 'auto' | 'apple' | 'portable';
}

export interface GoSettings {
  version: string | null;
  versionFile: string | null;
  downloadBaseUrl: string;
  proxy: string | null;
  cache: boolean;
  cacheDependencyPath: string | null;
}

export interface BuildSettings {
  packages: string[];
  targets: Target[];
  ldflags: string;
  tags: string[];
  flags: string[];
  cgo: boolean;
  version: string | null;
  /** Built already; when there are any, nothing is built. */
  artifacts: string[];
}

export interface AppSettings {
  folder: string;
  name: string | null;
  bundleId: string | null;
}

export interface SignSettings {
  mode: SignerRequest['mode'];
  certificate: CertificateSettings | null;
  installerCertificate: CertificateSettings | null;
  /** Name or SHA-1 of an identity in a keychain that exists. */
  keychainIdentity: string | null;
  /** Preset name, path or inline XML, as given. */
  entitlements: string;
  identifier: string | null;
  hardenedRuntime: boolean;
  timestampUrl: string | null;
}

export interface CertificateSettings {
  /** Base64 of a PKCS#12, or its path. */
  text: string;
  password: string;
}

export interface PackageSettings {
  kinds: ReadonlySet<PackageKind>;
  /** With `{name}`, `{version}` and `{target}`; without extension. */
  name: string;
}

export interface NotarizeSettings {
  preflight: 'error' | 'warn' | 'off';
  mode: 'wait' | 'submit' | 'off';
  /** Null when the notary is not asked. */
  credentials: NotaryCredentials | null;
  /** Milliseconds. */
  timeout: number;
  /** Milliseconds without an answer until the same is submitted once more; null for never. */
  resubmitAfter: number | null;
  submissionId: string | null;
}

import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import { foreignRoot } from './find-chain.js';
import type { CertificateFile, CertificateKind, Identity } from './identity.js';
import { openPkcs12 } from './pkcs12/open-pkcs12.js';
import { expiryWarning, notFromApple, selectIdentity } from './select-identity.js';
import type { Trust } from './trust.js';

/** The identities of one run. */
export interface SigningIdentities {
  /** Signs code and disk images. */
  application: Identity;
  /** Signs installer packages. */
  installer: Identity | null;
}

export interface OpenRequest {
  certificate: CertificateFile;
  /** A file of its own for the installer identity; null to search the first file. Absent: no package is signed. */
  installerCertificate?: CertificateFile | null;
  /** `any` accepts another kind, with a warning, where the file holds nothing else. */
  kind: 'developer-id' | 'any';
}

interface Dependencies {
  clock: Clock;
  log: Log;
  /** The roots that an identity may lead to. */
  trust: Trust;
}

/**
 * Opens certificate files and selects the identities to sign with: of the right kind and valid now; of several the
 * newest. Warns of one that expires soon. Throws `InputError` for an unusable certificate.
 */
export function openSigningIdentities(
  request: OpenRequest,
  { clock, log, trust }: Dependencies,
): SigningIdentities {
  const { certificate, kind, installerCertificate } = request;
  const { input } = certificate;
  const now = clock.now();
  const identities = openFile(certificate);
  const wanted = kind === 'any' ? onlyKindOf(identities) : 'developer-id-application';
  const application = selectIdentity(identities, { wanted, now, input });
  const root = foreignRoot(application, trust);
  if (root !== null && kind === 'developer-id') throw notFromApple(application, root, input);
  if (wanted !== 'developer-id-application' || root !== null) {
    log.warning(
      `${application.name} is not a Developer ID Application certificate of Apple; the notary will refuse this.`,
    );
  }
  const installer =
    installerCertificate === undefined
      ? null
      : selectInstaller(identities, installerCertificate, { input, now });
  for (const identity of installer ? [application, installer] : [application]) {
    const warning = expiryWarning(identity, now);
    if (warning !== null) log.warning(warning);
  }
  return { application, installer };
}

/**
 * Opens a certificate file and selects the identity for installer packages. `any` accepts another kind but an application's,
 * with a warning, when the file holds nothing else. Throws `InputError` for an unusable certificate.
 */
export function openInstallerIdentity(
  { certificate, kind }: Pick<OpenRequest, 'certificate' | 'kind'>,
  { clock, log }: Omit<Dependencies, 'trust'>,
): Identity {
  const now = clock.now();
  const identities = openFile(certificate);
  const only = kind === 'any' ? onlyKindOf(identities) : null;
  const signsPackages = only === 'other' || only === 'mac-installer-distribution';
  const wanted = signsPackages ? only : 'developer-id-installer';
  const installer = selectIdentity(identities, { wanted, now, input: certificate.input });
  if (signsPackages) {
    log.warning(
      `${installer.name} is not a Developer ID Installer certificate; the notary will refuse this.`,
    );
  }
  const warning = expiryWarning(installer, now);
  if (warning !== null) log.warning(warning);
  return installer;
}

function openFile({ pkcs12, password, input }: CertificateFile): Identity[] {
  return openPkcs12({ bytes: pkcs12, password: password.reveal(), input });
}

/** Returns null without a file of its own when the first file holds no installer identity. */
function selectInstaller(
  identities: readonly Identity[],
  file: CertificateFile | null,
  { input, now }: { input: string; now: Date },
): Identity | null {
  const wanted = 'developer-id-installer';
  if (file !== null) return selectIdentity(openFile(file), { wanted, now, input: file.input });
  const found = identities.filter((identity) => identity.kind === wanted);
  return found.length === 0 ? null : selectIdentity(found, { wanted, now, input });
}

/** The kind of the only identity in a file; among several, a Developer ID identity is required. */
function onlyKindOf(identities: readonly Identity[]): CertificateKind {
  const [only, ...others] = identities;
  return only && others.length === 0 ? only.kind : 'developer-id-application';
}

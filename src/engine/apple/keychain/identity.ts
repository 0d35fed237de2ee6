import type { X509Certificate } from 'node:crypto';
import type { CertificateKind, Identity } from '../../../identity/identity.js';
import { openPkcs12 } from '../../../identity/pkcs12/open-pkcs12.js';
import { expiryWarning, selectIdentity } from '../../../identity/select-identity.js';
import { findChain, type Trust } from '../../../identity/trust.js';
import { InputError } from '../../../system/errors.js';
import type { SignerFacts, SignerRequest } from '../../engine.js';
import type { SigningDependencies } from '../session.js';

/** The identities of a run that come as files, chosen before any keychain is touched. */
export interface GivenIdentities {
  application: Identity;
  installer: Identity | null;
}

/**
 * Opens the certificates that were given and chooses among what is in them: of the right kind, and valid now; of
 * several the newest. Null when there is none and signing is to be ad-hoc. An installer certificate may lie in the
 * same file as the one for code. Throws `InputError` that says what is wrong with a certificate.
 */
export function openGiven(
  request: SignerRequest,
  { clock, log }: SigningDependencies,
): GivenIdentities | null {
  const now = clock.now();
  const { certificate, installerCertificate } = request;
  if (certificate === null) return null;
  const identities = openPkcs12({
    bytes: certificate.pkcs12,
    password: certificate.password,
    input: 'certificate',
  });
  const application = selectIdentity(identities, {
    wanted: 'developer-id-application',
    now,
    input: 'certificate',
  });
  const given = { application, installer: findInstaller(identities, installerCertificate, now) };
  for (const identity of [given.application, given.installer]) {
    const warning = identity && expiryWarning(identity, now);
    if (warning) log.warning(warning);
  }
  return given;
}

const wantedInstaller: CertificateKind = 'developer-id-installer';

function findInstaller(
  identities: readonly Identity[],
  file: SignerRequest['installerCertificate'],
  now: Date,
): Identity | null {
  const input = file ? 'installer-certificate' : 'certificate';
  const found = file
    ? openPkcs12({ bytes: file.pkcs12, password: file.password, input })
    : identities.filter(({ kind }) => kind === wantedInstaller);
  return found.length === 0 ? null : selectIdentity(found, { wanted: wantedInstaller, now, input });
}

/** An identity as far as its certificate tells. */
export type PublicIdentity = Pick<
  Identity,
  'certificate' | 'name' | 'kind' | 'teamId' | 'sha1' | 'expires'
> & {
  /** Where its issuers may be found. */
  chain: readonly X509Certificate[];
};

/** What the report says of an identity; `null` is ad-hoc. */
export function signerFacts(
  identity: PublicIdentity | null,
  world: { trust: Trust; now: Date },
): SignerFacts {
  if (identity === null) {
    return { mode: 'adhoc', name: null, kind: null, teamId: null, sha1: null, expires: null };
  }
  const { name, kind, teamId, sha1, expires, certificate, chain } = identity;
  const { anchor } = findChain({ leaf: certificate, candidates: chain, trust: world.trust, at: world.now });
  const mode = anchor?.authority === 'replay' ? 'replay' : 'developer-id';
  return { mode, name, kind, teamId, sha1, expires };
}

/** A package is to be signed, and what signs code cannot sign packages. */
export function installerMissing(): InputError {
  return new InputError(
    'installer-certificate',
    'An installer package needs a Developer ID Installer certificate, and there is none.',
    {
      code: 'certificate-missing',
      remedy:
        'Give installer-certificate (or one .p12 with both in certificate), or take pkg out of package; a .dmg needs no certificate of its own.',
    },
  );
}

/** Signing was required, and nothing was given to sign with. */
export function certificateMissing(): InputError {
  return new InputError('certificate', 'Signing is required, but no certificate was given.', {
    code: 'certificate-missing',
    remedy:
      'Give certificate and certificate-password, or identity for one in a keychain of this Mac, or set signing: auto.',
  });
}

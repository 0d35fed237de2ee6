import type { X509Certificate } from 'node:crypto';
import { appleIntermediates } from '../identity/apple-certificates.js';
import { appleRoot } from '../identity/apple-root.js';
import { certificateKind, commonName, sha1Of, teamOf, validityOf } from '../identity/certificate.js';
import type { PublicIdentity } from '../identity/identity.js';
import { expiryWarning, selectIdentity } from '../identity/select-identity.js';
import { InputError } from '../system/errors.js';
import { listCertificates } from './list-certificates.js';
import { type ListedIdentity, parseIdentities } from './parse-listing.js';
import { runSecurity, securityCommand } from './security.js';
import type { SigningDependencies, ToolIdentity } from './signing-session.js';

/** Identities found in the user's keychains. */
export interface FoundIdentity {
  application: PublicIdentity;
  installer: ToolIdentity | null;
}

const input = 'identity';

/**
 * Finds an identity in the user's keychains by its SHA-1 (blanks are ignored) or by its name, whole or in part, as
 * codesign does. Of several with that name it takes the newest that is valid and of the right kind; commands then name
 * it by its SHA-1, which is never ambiguous.
 * Throws `InputError` (`identity-not-found`, or the reason why those found cannot sign).
 */
export async function findKeychainIdentity(
  wanted: string,
  dependencies: SigningDependencies,
): Promise<FoundIdentity> {
  const certificates = await listCertificates(dependencies);
  const usable = await findIdentities(dependencies, ['-v', '-p', 'codesigning']);
  const named = withCertificates(matching(usable, wanted), certificates);
  if (named.length === 0) throw await notFound(wanted, usable, dependencies);
  const now = dependencies.clock.now();
  const application = selectIdentity(named, { wanted: 'developer-id-application', now, input });
  const warning = expiryWarning(application, now);
  if (warning !== null) dependencies.log.warning(warning);
  return { application, installer: await findInstaller(application, certificates, dependencies) };
}

async function findIdentities(
  dependencies: SigningDependencies,
  how: readonly string[],
): Promise<ListedIdentity[]> {
  const { stdout } = await runSecurity(dependencies, securityCommand('find-identity', ...how));
  return parseIdentities(stdout);
}

function matching(identities: readonly ListedIdentity[], wanted: string): ListedIdentity[] {
  const hash = wanted.replaceAll(/\s/g, '').toUpperCase();
  if (/^[0-9A-F]{40}$/.test(hash)) return identities.filter(({ sha1 }) => sha1 === hash);
  const exact = identities.filter(({ name }) => name === wanted.trim());
  return exact.length > 0 ? exact : identities.filter(({ name }) => name.includes(wanted.trim()));
}

function withCertificates(
  identities: readonly ListedIdentity[],
  certificates: readonly X509Certificate[],
): PublicIdentity[] {
  return identities.flatMap(({ sha1 }) => {
    const certificate = certificates.find((candidate) => sha1Of(candidate) === sha1);
    if (!certificate) return [];
    return [
      {
        certificate,
        name: commonName(certificate),
        kind: certificateKind(certificate),
        teamId: teamOf(certificate),
        sha1,
        expires: validityOf(certificate).to,
        chain: [...certificates, ...appleIntermediates, appleRoot()],
      },
    ];
  });
}

/** Finds the newest valid installer identity of the same team; null without one. */
async function findInstaller(
  { teamId }: PublicIdentity,
  certificates: readonly X509Certificate[],
  dependencies: SigningDependencies,
): Promise<ToolIdentity | null> {
  const valid = await findIdentities(dependencies, ['-v', '-p', 'basic']);
  const now = dependencies.clock.now();
  const ofTeam = withCertificates(valid, certificates)
    .filter(({ kind, teamId: team }) => kind === 'developer-id-installer' && team === teamId)
    .filter(({ certificate, expires }) => validityOf(certificate).from <= now && now <= expires)
    .sort((a, b) => b.expires.getTime() - a.expires.getTime());
  const [newest] = ofTeam;
  return newest ? { sha1: newest.sha1, name: newest.name } : null;
}

/** Reasons why macOS calls an identity invalid. Source: Security, cssmapple.h and cssmtp.h. */
const problems: Record<string, string> = {
  CSSMERR_TP_CERT_EXPIRED: 'it has expired, or its issuer has',
  CSSMERR_TP_CERT_NOT_VALID_YET: 'it is not valid yet',
  CSSMERR_TP_CERT_REVOKED: 'it has been revoked',
  CSSMERR_TP_NOT_TRUSTED: 'its intermediate is missing, or trust settings forbid it',
};

async function notFound(
  wanted: string,
  usable: readonly ListedIdentity[],
  dependencies: SigningDependencies,
): Promise<InputError> {
  const all = await findIdentities(dependencies, ['-p', 'codesigning']);
  const [unusable] = matching(all, wanted);
  if (unusable) {
    const why = problems[unusable.problem ?? ''] ?? unusable.problem ?? 'macOS gives no reason';
    return new InputError(input, `${input}: "${unusable.name}" cannot sign: ${why}.`, {
      code: unusable.problem === 'CSSMERR_TP_CERT_EXPIRED' ? 'certificate-expired' : 'identity-not-found',
      remedy:
        'Import a valid certificate with its key, and its intermediate from https://www.apple.com/certificateauthority/',
    });
  }
  const available = usable.map(({ name }) => `"${name}"`).join(', ');
  return new InputError(input, `${input}: no keychain of this user holds a signing identity "${wanted}".`, {
    code: 'identity-not-found',
    remedy: available
      ? `Use one of these: ${available}.`
      : 'The keychains hold no signing identity. Check that the job runs as the user who owns it, and that its keychain is on the search list (security list-keychains).',
  });
}

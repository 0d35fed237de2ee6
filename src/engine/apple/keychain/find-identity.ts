import type { X509Certificate } from 'node:crypto';
import { appleIntermediates, appleRoot } from '../../../identity/apple-certificates.js';
import { certificateKind, commonName, sha1Of, teamOf, validityOf } from '../../../identity/certificate.js';
import type { PublicIdentity } from '../../../identity/identity.js';
import { expiryWarning, selectIdentity } from '../../../identity/select-identity.js';
import { InputError } from '../../../system/errors.js';
import type { SigningDependencies, ToolIdentity } from '../session.js';
import { listCertificates } from './list-certificates.js';
import { type ListedIdentity, parseIdentities, runSecurity, securityCommand } from './security.js';

/** What was found in the keychains that exist. */
export interface FoundIdentity {
  application: PublicIdentity;
  installer: ToolIdentity | null;
}

const input = 'identity';

/**
 * Finds an identity in the keychains of the user: by its SHA-1 (blanks in it do not matter) or by its name, whole or
 * in part as codesign takes it. Where several have the name, the one that can sign is taken: of the right kind, valid
 * now, the newest; from then on it is called by its SHA-1, which is never ambiguous.
 * Throws `InputError` (`identity-not-found`, or what is wrong with those found).
 */
export async function findKeychainIdentity(
  wanted: string,
  world: SigningDependencies,
): Promise<FoundIdentity> {
  const certificates = await listCertificates(world);
  const usable = await findIdentities(world, ['-v', '-p', 'codesigning']);
  const named = withCertificates(matching(usable, wanted), certificates);
  if (named.length === 0) throw await notFound(wanted, usable, world);
  const now = world.clock.now();
  const application = selectIdentity(named, { wanted: 'developer-id-application', now, input });
  const warning = expiryWarning(application, now);
  if (warning !== null) world.log.warning(warning);
  return { application, installer: await findInstaller(application, certificates, world) };
}

async function findIdentities(world: SigningDependencies, how: readonly string[]): Promise<ListedIdentity[]> {
  const { stdout } = await runSecurity(world, securityCommand('find-identity', ...how));
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
        chain: [...certificates, ...appleIntermediates, appleRoot],
      },
    ];
  });
}

/** The installer identity of the same team, if there is one that is valid: packages are signed with it. */
async function findInstaller(
  { teamId }: PublicIdentity,
  certificates: readonly X509Certificate[],
  world: SigningDependencies,
): Promise<ToolIdentity | null> {
  const valid = await findIdentities(world, ['-v', '-p', 'basic']);
  const now = world.clock.now();
  const ofTeam = withCertificates(valid, certificates)
    .filter(({ kind, teamId: team }) => kind === 'developer-id-installer' && team === teamId)
    .filter(({ certificate, expires }) => validityOf(certificate).from <= now && now <= expires)
    .sort((a, b) => b.expires.getTime() - a.expires.getTime());
  const [newest] = ofTeam;
  return newest ? { sha1: newest.sha1, name: newest.name } : null;
}

/** What macOS says of an identity that is there and not valid. Source: Security, cssmapple.h and cssmtp.h. */
const problems: Record<string, string> = {
  CSSMERR_TP_CERT_EXPIRED: 'it has expired, or its issuer has',
  CSSMERR_TP_CERT_NOT_VALID_YET: 'it is not valid yet',
  CSSMERR_TP_CERT_REVOKED: 'it has been revoked',
  CSSMERR_TP_NOT_TRUSTED: 'its intermediate is missing, or trust settings forbid it',
};

async function notFound(
  wanted: string,
  usable: readonly ListedIdentity[],
  world: SigningDependencies,
): Promise<InputError> {
  const all = await findIdentities(world, ['-p', 'codesigning']);
  const [unusable] = matching(all, wanted);
  if (unusable) {
    const why = problems[unusable.problem ?? ''] ?? unusable.problem ?? 'macOS does not say why';
    return new InputError(input, `${input}: "${unusable.name}" cannot sign: ${why}.`, {
      code: unusable.problem === 'CSSMERR_TP_CERT_EXPIRED' ? 'certificate-expired' : 'identity-not-found',
      remedy:
        'Import a valid certificate with its key, and its intermediate from https://www.apple.com/certificateauthority/',
    });
  }
  const there = usable.map(({ name }) => `"${name}"`).join(', ');
  return new InputError(
    input,
    `${input}: no keychain of this user has an identity "${wanted}" that can sign.`,
    {
      code: 'identity-not-found',
      remedy: there
        ? `There are: ${there}.`
        : 'There is none at all. Is this the user whose keychain has it, and is that keychain on the search list (security list-keychains)?',
    },
  );
}

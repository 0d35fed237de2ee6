import { InputError } from '../system/errors.js';
import { validityOf } from './certificate.js';
import { certificateExpiredRemedy, wrongKindRemedy } from './certificate-remedies.js';
import type { CertificateKind, Identity } from './identity.js';

/** Names of the kinds as in Apple's certificates. */
const kindNames: Record<CertificateKind, string> = {
  'developer-id-application': 'Developer ID Application',
  'developer-id-installer': 'Developer ID Installer',
  'apple-development': 'Apple Development',
  'apple-distribution': 'Apple Distribution',
  'mac-app-distribution': 'Mac App Distribution',
  'mac-installer-distribution': 'Mac Installer Distribution',
  other: 'other',
};

/** Purposes of the kinds that users mistake for another. */
const kindUses: Partial<Record<CertificateKind, string>> = {
  'developer-id-application': 'signs programs, apps and disk images',
  'developer-id-installer': 'signs installer packages alone',
  'apple-development': 'signs for the developer’s own devices',
  'apple-distribution': 'signs for the App Store',
  'mac-app-distribution': 'signs for the Mac App Store',
  'mac-installer-distribution': 'signs packages for the Mac App Store',
};

/** Criteria for selecting an identity. */
export type Candidate = Pick<Identity, 'certificate' | 'name' | 'kind' | 'expires'>;

export interface SelectionRequest {
  wanted: CertificateKind;
  now: Date;
  /** The input's name for messages, e.g. `certificate`. */
  input: string;
}

/**
 * Selects the identity to sign with: of the wanted kind and valid now; of several the one that was issued last.
 * A replay's identity has Apple's markers and so the same kind; its chain shows the issuer.
 * Throws `InputError` that describes the identities found.
 */
export function selectIdentity<T extends Candidate>(identities: readonly T[], request: SelectionRequest): T {
  const { wanted, now } = request;
  const ofKind = identities.filter(({ kind }) => kind === wanted);
  if (ofKind.length === 0) throw wrongKind(identities, request);
  const issued = ofKind
    .map((identity) => ({ identity, ...validityOf(identity.certificate) }))
    .sort((a, b) => b.from.getTime() - a.from.getTime());
  const valid = issued.find(({ from, to }) => from <= now && now <= to);
  if (valid) return valid.identity;
  const upcoming = issued.find(({ from }) => from > now);
  const [latest] = issued.sort((a, b) => b.to.getTime() - a.to.getTime());
  if (upcoming) throw notYetValid(upcoming.identity, upcoming.from, request);
  throw expired(latest?.identity, request);
}

function wrongKind(identities: readonly Candidate[], { wanted, input }: SelectionRequest): InputError {
  const found = identities.map(({ name, kind }) => {
    const use = kindUses[kind];
    return use
      ? `"${name}" (${kindNames[kind]}: it ${use})`
      : `"${name}" (no certificate that Apple issues for this)`;
  });
  return new InputError(
    input,
    `${input} holds ${found.join(' and ')}; a ${kindNames[wanted]} certificate is required.`,
    {
      code: 'certificate-wrong-kind',
      remedy: wrongKindRemedy(kindNames[wanted]),
    },
  );
}

/** Returns the error for an identity that looks like Apple's and is issued under another root. */
export function notFromApple({ name }: Candidate, root: string, input: string): InputError {
  const issuer = root === name ? 'by itself' : `under "${root}"`;
  return new InputError(input, `${input} holds "${name}", which is issued ${issuer}, not by Apple.`, {
    code: 'certificate-wrong-kind',
    remedy: wrongKindRemedy(kindNames['developer-id-application']),
  });
}

function notYetValid({ name }: Candidate, from: Date, { input, now }: SelectionRequest): InputError {
  return new InputError(
    input,
    `${input}: "${name}" is valid from ${from.toISOString()}; the time of this machine is ${now.toISOString()}.`,
    { code: 'certificate-not-yet-valid', remedy: 'Check the clock of this machine.' },
  );
}

function expired(identity: Candidate | undefined, { input }: SelectionRequest): InputError {
  const name = identity
    ? `"${identity.name}" expired on ${day(identity.expires)}`
    : 'the certificate has expired';
  return new InputError(input, `${input}: ${name}.`, {
    code: 'certificate-expired',
    remedy: certificateExpiredRemedy,
  });
}

const daysOfWarning = 30;
const dayInMilliseconds = 86_400_000;

/** Returns a warning for a certificate that expires within 30 days; null for any other. */
export function expiryWarning(identity: Pick<Identity, 'name' | 'expires'>, now: Date): string | null {
  const days = Math.floor((identity.expires.getTime() - now.getTime()) / dayInMilliseconds);
  if (days < 0 || days >= daysOfWarning) return null;
  const left = days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`;
  return `"${identity.name}" expires ${left}, on ${day(identity.expires)}. Create a new certificate before then.`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

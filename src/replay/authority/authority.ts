import { generateKeyPair, type KeyObject, type X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import { certificateKind, commonName, sha1Of, teamOf, validityOf } from '../../identity/certificate.js';
import type { Identity } from '../../identity/identity.js';
import type { TicketSigner } from '../../ticket/ticket.js';
import {
  developerIdAuthorityProfile,
  developerProfile,
  developerRelationsAuthorityProfile,
  type IssuedKind,
  type Profile,
  rootProfile,
  timestampAuthorityProfile,
  timestampSignerProfile,
} from './certificate-profiles.js';
import { issueCertificate, type KeyHolder } from './issue-certificate.js';
import { createTicketSigner } from './ticket-signer.js';

/** Differences of an issued certificate from a valid one. */
interface IssueOverrides {
  notBefore?: Date;
  notAfter?: Date;
  team?: string;
  /** Omits the extension in which Apple states the purpose of the certificate. */
  withoutMarker?: boolean;
}

/** A certification authority for one replay. Its certificates are real, but no Mac trusts them. */
export interface ReplayAuthority {
  root: X509Certificate;
  /** The root as PEM, for `Endpoints.replayRoot`. */
  rootPem: string;
  /** Team identifier, ten characters. */
  team: string;
  /** A Developer ID Application identity with an RSA key, as Apple issues them. */
  application: Identity;
  /** Signs the timestamps of timestamp-service.ts. */
  timestampSigner: Identity;
  /** Signs the tickets of the local notary. */
  ticketSigner: TicketSigner;
  /** Issues another identity of the developer, valid or not. */
  issue(kind: IssuedKind, overrides?: IssueOverrides): Promise<Identity>;
}

export interface AuthorityOptions {
  /** The time around which the certificates are valid. */
  now: Date;
  team?: string;
}

interface Keys {
  publicKey: KeyObject;
  privateKey: KeyObject;
}

const generate = promisify(generateKeyPair);
/** Apple requires RSA keys for Developer ID. Keys of the authorities are on a curve, which are generated faster. */
const rsaKeys = (): Promise<Keys> => generate('rsa', { modulusLength: 2048 });
const curveKeys = (): Promise<Keys> => generate('ec', { namedCurve: 'P-256' });

const hour = 3_600_000;
const year = 365 * 24 * hour;
/** Validity of Apple's Developer ID certificates. */
const leafYears = 5;
const authorityYears = 10;
/** Apple's timestamp signers are valid for about six weeks. */
const timestampSignerHours = 6 * 7 * 24;

/** Creates an authority with new keys, which exist in memory only. */
export async function createReplayAuthority(options: AuthorityOptions): Promise<ReplayAuthority> {
  const { now, team = 'REPLAYTEAM' } = options;
  const [rootKeys, developerIdKeys, relationsKeys, timestampKeys, signerKeys, applicationKeys] =
    await Promise.all([curveKeys(), curveKeys(), curveKeys(), curveKeys(), curveKeys(), rsaKeys()]);
  const since = new Date(now.getTime() - hour); // before now, for clocks that differ a little
  const authorityValidity = { from: since, to: new Date(now.getTime() + authorityYears * year) };

  const issueAuthority = (profile: Profile, keys: Keys, issuer: KeyHolder | null): KeyHolder =>
    issueCertificate({ ...profile, keys, issuer, validity: authorityValidity });
  const root = issueAuthority(rootProfile(), rootKeys, null);
  const developerId = issueAuthority(developerIdAuthorityProfile(), developerIdKeys, root);
  const relations = issueAuthority(developerRelationsAuthorityProfile(), relationsKeys, root);
  const timestamps = issueAuthority(timestampAuthorityProfile(), timestampKeys, root);

  const signer = issueCertificate({
    ...timestampSignerProfile(),
    keys: signerKeys,
    issuer: timestamps,
    validity: { from: since, to: new Date(now.getTime() + timestampSignerHours * hour) },
  });

  const issueLeaf = (kind: IssuedKind, keys: Keys, overrides: IssueOverrides): Identity => {
    const issuer = kind === 'apple-development' ? relations : developerId;
    const from = overrides.notBefore ?? since;
    const to = overrides.notAfter ?? new Date(now.getTime() + leafYears * year);
    const { team: ofTeam = team, withoutMarker = false } = overrides;
    const profile = developerProfile(kind, { team: ofTeam, since: from, withoutMarker });
    const holder = issueCertificate({ ...profile, keys, issuer, validity: { from, to } });
    return identityOf(holder, [issuer, root]);
  };

  return {
    root: root.certificate,
    rootPem: root.certificate.toString(),
    team,
    application: issueLeaf('developer-id-application', applicationKeys, {}),
    timestampSigner: identityOf(signer, [timestamps, root]),
    ticketSigner: createTicketSigner(since, root),
    issue: async (kind, overrides = {}) => issueLeaf(kind, await rsaKeys(), overrides),
  };
}

function identityOf({ certificate, privateKey }: KeyHolder, issuers: readonly KeyHolder[]): Identity {
  return {
    certificate,
    chain: [certificate, ...issuers.map((issuer) => issuer.certificate)],
    privateKey,
    name: commonName(certificate),
    kind: certificateKind(certificate),
    teamId: teamOf(certificate),
    expires: validityOf(certificate).to,
    sha1: sha1Of(certificate),
  };
}

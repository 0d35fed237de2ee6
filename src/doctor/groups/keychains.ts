import type { X509Certificate } from 'node:crypto';
import { certificateKind, sha1Of, validityOf } from '../../identity/certificate.js';
import {
  type ListedIdentity,
  parseCertificates,
  parseIdentities,
  parseKeychains,
} from '../../keychain/parse-listing.js';
import { answerOf, type Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

const day = 86_400_000;
const soon = 30 * day;

/** `errSecInteractionNotAllowed` (-25308) as an exit code: the keychain is locked, and no dialog may open. */
const interactionNotAllowed = 36;

const renew = 'Create a new certificate at https://developer.apple.com/account/resources/certificates.';
const intermediates =
  'Import the intermediate "Developer ID - G2" from https://www.apple.com/certificateauthority/ into the same keychain, and reset custom trust settings.';

/** Reports the keychains of the search list and the signing identities in them. Uses no private key. */
export async function examineKeychains(probe: Probe): Promise<Row[]> {
  if (probe.platform !== 'darwin') return [];
  const listed = await answerOf(probe, 'security', 'list-keychains', '-d', 'user');
  if (listed === null) {
    const finding = 'security does not list the keychains of this user.';
    return [wrong('keychains', finding, 'Run as a user with a home folder, in a login session.')];
  }
  const keychains = parseKeychains(listed);
  const rows = await Promise.all(keychains.map((path, index) => keychainRow(probe, { path, index })));
  return [...rows, ...(await identityRows(probe))];
}

async function keychainRow(probe: Probe, { path, index }: { path: string; index: number }): Promise<Row> {
  const id = `keychain-${index + 1}`;
  if ((await probe.inspect(path)).kind === 'missing') {
    const remedy = `Run security delete-keychain "${path}", which also removes it from the list.`;
    return warning(id, `The search list names ${path}, which does not exist.`, remedy);
  }
  if (!(await isSafeToAsk(probe)))
    return ok(id, `${path} (its lock was not checked: that can open a dialog)`);
  const output = await probe.run('security', ['show-keychain-info', path]);
  if (output?.exitCode === interactionNotAllowed) {
    return warning(
      id,
      `${path} is locked: codesign fails with errSecInternalComponent.`,
      `Run security unlock-keychain "${path}" before signing, in the same session.`,
    );
  }
  return ok(id, `${path} (unlocked)`);
}

/** In a graphical session the question about a locked keychain opens a dialog. */
async function isSafeToAsk(probe: Probe): Promise<boolean> {
  const manager = await answerOf(probe, 'launchctl', 'managername');
  return manager !== null && manager !== 'Aqua';
}

async function identityRows(probe: Probe): Promise<Row[]> {
  const all = parseIdentities((await answerOf(probe, 'security', 'find-identity', '-p', 'basic')) ?? '');
  const signing = parseIdentities(
    (await answerOf(probe, 'security', 'find-identity', '-p', 'codesigning')) ?? '',
  );
  const certificates = parseCertificates(
    (await answerOf(probe, 'security', 'find-certificate', '-a', '-p')) ?? '',
  );
  const identities = new Map([...all, ...signing].map((identity) => [identity.sha1, identity]));
  if (identities.size === 0) {
    return [ok('identities', 'The keychains hold no signing identity; a release imports its own.')];
  }
  return [...identities.values()].map((identity, index) => {
    const certificate = certificates.find((candidate) => sha1Of(candidate) === identity.sha1);
    return identityRow(`identity-${index + 1}`, { identity, certificate, now: probe.now });
  });
}

function identityRow(
  id: string,
  found: { identity: ListedIdentity; certificate: X509Certificate | undefined; now: Date },
): Row {
  const { identity, certificate, now } = found;
  const name = `"${identity.name}"`;
  if (identity.problem === 'CSSMERR_TP_CERT_REVOKED') return wrong(id, `${name} has been revoked.`, renew);
  const expires = certificate && validityOf(certificate).to;
  if (expires && expires < now) return wrong(id, `${name} expired on ${dateOf(expires)}.`, renew);
  if (identity.problem === 'CSSMERR_TP_CERT_EXPIRED') {
    return wrong(id, `${name} has expired, or its issuer has.`, `${renew} ${intermediates}`);
  }
  if (identity.problem === 'CSSMERR_TP_NOT_TRUSTED') {
    return wrong(id, `${name} has no chain to Apple's root.`, intermediates);
  }
  if (identity.problem !== null) return wrong(id, `${name} is not valid: ${identity.problem}.`, renew);
  if (!expires) return ok(id, name);
  if (expires.getTime() - now.getTime() < soon) {
    return warning(id, `${name} expires on ${dateOf(expires)}.`, renew);
  }
  const use =
    certificate && certificateKind(certificate) === 'developer-id-application' ? ', signs releases' : '';
  return ok(id, `${name}, valid until ${dateOf(expires)}${use}`);
}

function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

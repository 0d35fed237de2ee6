import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { InputError } from '../../system/errors.js';
import type { FailureCode } from '../../system/failure-codes.js';
import { appleIntermediates } from '../apple-certificates.js';
import { appleRoot } from '../apple-root.js';
import {
  certificateFromDer,
  certificateKind,
  commonName,
  sha1Of,
  teamOf,
  validityOf,
} from '../certificate.js';
import { issuersUpwards } from '../find-chain.js';
import type { Identity } from '../identity.js';
import { decrypt, macFits, UnsupportedProtection } from './decrypt-pkcs12.js';
import { type Bag, type Pkcs12, readBags, readPkcs12 } from './read-pkcs12.js';

export { decodeCertificateInput } from './decode-certificate-input.js';

export interface Pkcs12Request {
  bytes: Buffer;
  password: string;
  /** The input's name for messages, e.g. `certificate`. */
  input: string;
}

/**
 * Opens a PKCS#12 file and pairs each private key with its certificate. The chain of each identity is built
 * from the other certificates of the file and from Apple's.
 * Returns at least one identity. Throws `InputError` with a code for each kind of failure.
 */
export function openPkcs12(request: Pkcs12Request): Identity[] {
  const file = structureOf(request);
  const bags = bagsOf(file, request);
  const certificates = bags.flatMap((bag) =>
    bag.kind === 'certificate' ? [certificate(bag.der, request)] : [],
  );
  const keys = bags.flatMap((bag) => (bag.kind === 'key' ? [privateKey(bag.der, request)] : []));
  const identities = certificates.flatMap((leaf) => {
    const key = keys.find((candidate) => leaf.checkPrivateKey(candidate));
    return key ? [identityOf(leaf, key, certificates)] : [];
  });
  if (identities.length === 0) throw keyMissing(request, { keys: keys.length, certificates });
  return identities;
}

function structureOf(request: Pkcs12Request): Pkcs12 {
  try {
    return readPkcs12(request.bytes);
  } catch (cause) {
    const found = whatItIs(request.bytes);
    throw failure(request, `${found}, not a PKCS#12 file.`, {
      code: 'certificate-not-pkcs12',
      remedy:
        'Export certificate and private key together from Keychain Access as .p12, and store the output of: base64 < FILE.p12',
      cause,
    });
  }
}

/** Describes files that users often give by mistake. */
function whatItIs(bytes: Buffer): string {
  const start = bytes.subarray(0, 200).toString('latin1');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(start)) return 'it is a private key in PEM form';
  if (start.includes('-----BEGIN CERTIFICATE-----'))
    return 'it is a certificate in PEM form, without its key';
  if (isPrivateKey(bytes)) return 'it is a private key without its certificate';
  try {
    return `it is the certificate of "${commonName(new X509Certificate(bytes))}" without its private key`;
  } catch {
    return 'it is damaged or something else';
  }
}

function isPrivateKey(bytes: Buffer): boolean {
  return (['pkcs8', 'pkcs1'] as const).some((type) => {
    try {
      createPrivateKey({ key: bytes, format: 'der', type });
      return true;
    } catch {
      return false;
    }
  });
}

/** Decrypts the bags. A wrong password is detected by the MAC or, without one, by failed decryption. */
function bagsOf(file: Pkcs12, request: Pkcs12Request): Bag[] {
  try {
    const password = fittingPassword(file, request);
    return file.parts.flatMap(({ algorithm, content }) => {
      const safeContents = algorithm ? decrypt(algorithm, content, password) : content;
      return readBags(safeContents).map(
        (bag): Bag =>
          bag.kind === 'encrypted-key'
            ? { kind: 'key', der: decrypt(bag.algorithm, bag.content, password) }
            : bag,
      );
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    if (cause instanceof UnsupportedProtection) {
      throw failure(request, `it is protected with ${cause.protection}, which is not supported.`, {
        code: 'certificate-algorithm-unsupported',
        remedy: 'Export it again, e.g. from Keychain Access or with openssl pkcs12 -export.',
        cause,
      });
    }
    if (file.mac === null) throw wrongPassword(request, cause);
    throw damaged(request, cause);
  }
}

/** Returns the forms of a password to try: an empty one can mean "empty" or "none", which derive different keys. */
function fittingPassword({ mac, authenticated }: Pkcs12, request: Pkcs12Request): string | null {
  if (mac === null) return request.password;
  const readings = request.password === '' ? ['', null] : [request.password];
  for (const reading of readings) {
    if (macFits(mac, authenticated, reading)) return reading;
  }
  throw wrongPassword(request);
}

function wrongPassword(request: Pkcs12Request, cause?: unknown): InputError {
  const empty = request.password === '';
  return failure(
    request,
    empty ? 'it needs a password, which is not set.' : 'the password does not open it.',
    {
      code: 'certificate-password-wrong',
      remedy: `Set ${request.input}-password to the password that was chosen when the file was exported. Check for blanks and line ends.`,
      cause,
    },
  );
}

function certificate(der: Buffer, request: Pkcs12Request): X509Certificate {
  try {
    return certificateFromDer(der);
  } catch (cause) {
    throw damaged(request, cause);
  }
}

function damaged(request: Pkcs12Request, cause: unknown): InputError {
  return failure(request, 'its content is damaged although the password fits.', {
    code: 'certificate-not-pkcs12',
    remedy: 'Export the certificate again as .p12.',
    cause,
  });
}

function privateKey(der: Buffer, request: Pkcs12Request): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } catch (cause) {
    throw keyUnsupported(request, 'of a type that cannot be read', cause);
  }
  const type = key.asymmetricKeyType;
  if (type !== 'rsa' && type !== 'ec') throw keyUnsupported(request, `of the type ${type ?? 'unknown'}`);
  return key;
}

function keyUnsupported(request: Pkcs12Request, found: string, cause?: unknown): InputError {
  return failure(request, `its private key is ${found}; code is signed with RSA or elliptic-curve keys.`, {
    code: 'certificate-key-unsupported',
    remedy: 'Use the key with which the certificate was requested from Apple.',
    cause,
  });
}

function keyMissing(
  request: Pkcs12Request,
  found: { keys: number; certificates: readonly X509Certificate[] },
): InputError {
  const names = found.certificates.map((certificate) => `"${commonName(certificate)}"`).join(', ');
  const what =
    found.certificates.length === 0
      ? 'it holds no certificate.'
      : found.keys === 0
        ? `it has no private key, only ${names}.`
        : `its private key belongs to none of ${names}.`;
  return failure(request, what, {
    code: 'certificate-key-missing',
    remedy:
      'In Keychain Access, under My Certificates, select the certificate that has a key below it, and export that as .p12.',
  });
}

function identityOf(
  certificate: X509Certificate,
  key: KeyObject,
  others: readonly X509Certificate[],
): Identity {
  return {
    certificate,
    chain: issuersUpwards(certificate, [...others, ...appleIntermediates, appleRoot()]),
    privateKey: key,
    name: commonName(certificate),
    kind: certificateKind(certificate),
    teamId: teamOf(certificate),
    expires: validityOf(certificate).to,
    sha1: sha1Of(certificate),
  };
}

function failure(
  { input }: { input: string },
  sentence: string,
  details: { code: FailureCode; remedy: string; cause?: unknown },
): InputError {
  return new InputError(input, `${input} cannot be used: ${sentence}`, details);
}

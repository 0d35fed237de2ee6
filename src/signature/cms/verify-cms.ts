import type { X509Certificate } from 'node:crypto';
import { readAsn1 } from '../../asn1/asn1.js';
import { attribute, contentType, marker, purpose } from '../../asn1/oids.js';
import { appleIntermediates } from '../../identity/apple-certificates.js';
import { certificateKind, commonName, hasExtension, hasPurpose } from '../../identity/certificate.js';
import { damagedCertificates, type FoundChain, findChain } from '../../identity/find-chain.js';
import type { Trust } from '../../identity/trust.js';
import { FormatError } from '../../system/errors.js';
import type { Finding } from '../../system/issue.js';
import { hashTypeOid } from '../code-directory/hash-types.js';
import { verifyTimestamp } from '../timestamp/verify-timestamp.js';
import { cdHashOf, readCdHashList } from './cdhash-list.js';
import { type CmsDescription, type CodeDirectoryDigest, describeCms } from './cms.js';
import { cmsFinding } from './cms-findings.js';
import { type ReadSignedData, type ReadSigner, readSignedData } from './read-signed-data.js';
import { verifySignerInfo } from './verify-signer-info.js';

export interface CmsVerification {
  /** DER or BER of the ContentInfo, without the blob's header. */
  der: Buffer;
  /** Bytes of the first CodeDirectory, its header included. */
  codeDirectory: Buffer;
  /** Whole digests of all CodeDirectories, in the order of the slots. */
  digests: readonly CodeDirectoryDigest[];
  trust: Trust;
  now: Date;
  /** Kind of certificate that Developer ID uses for what is signed; by default the one for code. */
  leafKind?: 'developer-id-application' | 'developer-id-installer';
}

export interface CmsVerdict {
  /** Null when the CMS cannot be read. */
  description: CmsDescription | null;
  /** Owner of the trusted root at the end of the chain; null without one. */
  authority: 'apple' | 'replay' | null;
  /** Leaf first. */
  chain: X509Certificate[];
  /** Time at which the certificates had to be valid: the timestamp's when it is proven, else now. */
  signedAt: Date;
  findings: Finding[];
}

/**
 * Verifies the CMS of a code signature: the signature over the CodeDirectory, the lists of hashes among
 * the signed attributes, the timestamp, and the chain at the time that the timestamp proves. Never throws for bad
 * bytes. A missing timestamp is a finding of severity error, which the caller may lower.
 */
export async function verifyCms(request: CmsVerification): Promise<CmsVerdict> {
  const { der, trust, now } = request;
  try {
    const data = readSignedData(der, 'the CMS signature');
    const description = describeCms(data);
    const [signer, ...others] = data.signers;
    if (!signer || others.length > 0) {
      throw new FormatError(`the CMS signature has ${data.signers.length} signers, not one`);
    }
    const timestamp = checkTimestamp(signer, trust);
    const signedAt = timestamp.time ?? now;
    const findings = [...signatureFindings(data, signer, request), ...timestamp.findings];
    if (signer.certificate === null) return { description, authority: null, chain: [], signedAt, findings };
    const found = findChain({ leaf: signer.certificate, candidates: data.certificates, trust, at: signedAt });
    return {
      description,
      authority: found.anchor?.authority ?? null,
      chain: found.chain,
      signedAt,
      findings: [
        ...findings,
        ...chainFindings(found),
        ...leafFindings(signer.certificate, found, request.leafKind),
        ...damageFindings(data, found, trust),
      ],
    };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const findings = [cmsFinding('cms-malformed', sentence(error.message))];
    return { description: null, authority: null, chain: [], signedAt: now, findings };
  }
}

function signatureFindings(data: ReadSignedData, signer: ReadSigner, request: CmsVerification): Finding[] {
  const { codeDirectory, digests } = request;
  const findings: Finding[] = [];
  if (data.type !== contentType.data || data.content !== null) {
    findings.push(cmsFinding('cms-malformed', 'The CMS signature is not a detached signature over data.'));
  }
  for (const { kind, message } of verifySignerInfo(signer, data.type, codeDirectory)) {
    const code = kind === 'digest' ? 'cms-digest-mismatch' : 'cms-signature-invalid';
    findings.push(cmsFinding(code, `The CMS signature is not valid: ${message}.`));
  }
  if (!isListRight(signer, digests) || !areDigestsRight(signer, digests)) {
    findings.push(
      cmsFinding(
        'cdhash-list-mismatch',
        'The signed list of hashes differs from the hashes of the CodeDirectories.',
      ),
    );
  }
  return findings;
}

/** Compares the list when there is one. Apple's verifier requires neither list: StaticCode.cpp. */
function isListRight({ signedAttributes }: ReadSigner, digests: readonly CodeDirectoryDigest[]): boolean {
  const value = signedAttributes.get(attribute.cdHashList)?.[0];
  if (!value) return true;
  const listed = readCdHashList(readAsn1(value, 'the list of hashes').octets());
  return (
    listed.length === digests.length &&
    digests.every(({ digest }, index) => listed[index]?.equals(cdHashOf(digest)))
  );
}

/** Compares the list of SEQUENCE { algorithm, digest }, one for each CodeDirectory, in any order. */
function areDigestsRight({ signedAttributes }: ReadSigner, digests: readonly CodeDirectoryDigest[]): boolean {
  const values = signedAttributes.get(attribute.cdHashDigests);
  if (!values) return true;
  const listed = values.map((value) => {
    const [algorithm, digest] = readAsn1(value, 'the list of hashes').items();
    return `${algorithm?.oid()} ${digest?.octets().toString('hex')}`;
  });
  const expected = digests.map(
    ({ hashType, digest }) => `${hashTypeOid(hashType)} ${digest.toString('hex')}`,
  );
  return listed.sort().join() === expected.sort().join();
}

function checkTimestamp(signer: ReadSigner, trust: Trust): { time: Date | null; findings: Finding[] } {
  const token = signer.unsignedAttributes.get(attribute.timestampToken)?.[0];
  if (!token) {
    return {
      time: null,
      findings: [cmsFinding('timestamp-missing', 'The signature has no secure timestamp.')],
    };
  }
  try {
    const { time, problems } = verifyTimestamp(token, signer.signature, trust);
    return { time, findings: problems.map(timestampInvalid) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { time: null, findings: [timestampInvalid(error.message)] };
  }
}

function timestampInvalid(problem: string): Finding {
  return cmsFinding('timestamp-invalid', `The timestamp is not valid: ${problem}.`);
}

const chainCodes = {
  'chain-incomplete': 'chain-incomplete',
  'root-not-trusted': 'root-not-trusted',
  'certificate-not-valid': 'certificate-expired-at-signing',
  'chain-invalid': 'chain-invalid',
} as const;

function chainFindings({ problems }: FoundChain): Finding[] {
  return problems.map(({ code, message }) => cmsFinding(chainCodes[code], message));
}

/** Checks for Developer ID: leaf and intermediate have Apple's markers, and the leaf is for code. */
function leafFindings(
  leaf: X509Certificate,
  { chain }: FoundChain,
  leafKind: CmsVerification['leafKind'] = 'developer-id-application',
): Finding[] {
  const name = `"${commonName(leaf)}"`;
  const findings: Finding[] = [];
  const issuer = chain[1];
  const isMarked = certificateKind(leaf) === leafKind;
  if (!isMarked || (issuer && !hasExtension(issuer, marker.developerIdAuthority))) {
    findings.push(cmsFinding('not-developer-id', `${name} is not a ${leafNames[leafKind]} certificate.`));
  }
  if (leafKind === 'developer-id-application' && !hasPurpose(leaf, purpose.codeSigning)) {
    findings.push(cmsFinding('not-for-code-signing', `${name} is not for signing code.`));
  }
  return findings;
}

const leafNames = {
  'developer-id-application': 'Developer ID Application',
  'developer-id-installer': 'Developer ID Installer',
} as const;

/** Reports damaged certificates outside the chain. macOS ignores them, but neither Apple's tools nor ours write any. */
function damageFindings({ certificates }: ReadSignedData, { chain }: FoundChain, trust: Trust): Finding[] {
  const issuers = [...trust.map(({ certificate }) => certificate), ...appleIntermediates];
  return damagedCertificates(certificates, chain, issuers).map((certificate) =>
    cmsFinding('certificate-damaged', `The included certificate "${commonName(certificate)}" is damaged.`),
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

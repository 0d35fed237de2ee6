import { createHash, type X509Certificate } from 'node:crypto';
import { readAsn1 } from '../../asn1/asn1.js';
import { attribute, digestName, purpose } from '../../asn1/oids.js';
import { appleIntermediates } from '../../identity/apple-certificates.js';
import { commonName, hasPurpose } from '../../identity/certificate.js';
import { damagedCertificates, findChain } from '../../identity/find-chain.js';
import type { Trust } from '../../identity/trust.js';
import { type ReadSigner, readSignedData } from '../cms/read-signed-data.js';
import { verifySignerInfo } from '../cms/verify-signer-info.js';
import { readTimestampInfo } from './read-timestamp-info.js';

export interface TimestampVerdict {
  /** The proven time; null for an invalid token. */
  time: Date | null;
  /** Problems as parts of a sentence; empty when the time is proven. */
  problems: string[];
}

/**
 * Verifies a timestamp token over a signature value: RFC 3161, 2.4.2. Its imprint, its own signature, the
 * certificate that it names as its signer, that certificate's purpose, and its chain to an anchor at the stamped
 * time. Throws `FormatError` when the token is malformed.
 */
export function verifyTimestamp(token: Buffer, signature: Buffer, trust: Trust): TimestampVerdict {
  const data = readSignedData(token, 'the timestamp');
  const info = readTimestampInfo(data);
  const [signer, ...others] = data.signers;
  if (!signer || others.length > 0)
    return { time: null, problems: [`it has ${data.signers.length} signers`] };
  const problems = verifySignerInfo(signer, data.type, info.content).map(({ message }) => message);
  const { digest, value } = info.imprint;
  if (digest === null || !createHash(digest).update(signature).digest().equals(value)) {
    problems.push('it covers another signature');
  }
  if (signer.certificate) {
    problems.push(...namedSignerProblems(signer, signer.certificate));
    if (!hasPurpose(signer.certificate, purpose.timeStamping)) {
      problems.push(`"${commonName(signer.certificate)}" may not sign timestamps`);
    }
    const candidates = [...data.certificates, ...appleIntermediates];
    const chain = findChain({ leaf: signer.certificate, candidates, trust, at: info.time });
    problems.push(...chain.problems.map(({ message }) => message.replace(/\.$/, '')));
    const issuers = [...trust.map(({ certificate }) => certificate), ...appleIntermediates];
    const damaged = damagedCertificates(data.certificates, chain.chain, issuers);
    problems.push(...damaged.map((item) => `its certificate "${commonName(item)}" is damaged`));
  }
  return { time: problems.length === 0 ? info.time : null, problems };
}

/**
 * Checks that the token names its signer's certificate by hash; else another certificate for the same key would do:
 * RFC 2634, 5.4 (SHA-1) and RFC 5035 (any digest, SHA-256 by default).
 */
function namedSignerProblems({ signedAttributes }: ReadSigner, certificate: X509Certificate): string[] {
  const first = signedAttributes.get(attribute.signingCertificate)?.[0];
  const second = signedAttributes.get(attribute.signingCertificateV2)?.[0];
  const named = second ?? first;
  if (!named) return ['it does not name the certificate of its signer'];
  // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, ... }; the first is the signer's.
  const fields = readAsn1(named, 'the timestamp').item(0).item(0).items();
  const algorithm = second && fields[0]?.isStructure() ? digestName(fields[0].item(0).oid()) : undefined;
  const digest = algorithm === undefined ? (second ? 'sha256' : 'sha1') : algorithm;
  const hash = fields.find((field) => !field.isStructure())?.octets();
  const isNamed = digest !== null && hash?.equals(createHash(digest).update(certificate.raw).digest());
  return isNamed ? [] : ['it names a certificate other than its signer’s'];
}

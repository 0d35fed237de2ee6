import type { X509Certificate } from 'node:crypto';
import { readAsn1 } from '../asn1/asn1.js';
import { appleArc, certificateExtension } from '../asn1/oids.js';
import { commonName, extensionsOf, isValidAt } from './certificate.js';
import type { Trust, TrustAnchor } from './trust.js';

export interface ChainRequest {
  leaf: X509Certificate;
  /** Possible issuers, besides the anchors. */
  candidates: readonly X509Certificate[];
  trust: Trust;
  /** The time at which every certificate must be valid. */
  at: Date;
}

interface ChainProblem {
  code: 'chain-incomplete' | 'root-not-trusted' | 'certificate-not-valid' | 'chain-invalid';
  message: string;
}

export interface FoundChain {
  /** Leaf first. Ends with the anchor when there is one, else with the first certificate without a known issuer. */
  chain: X509Certificate[];
  anchor: TrustAnchor | null;
  /** Reasons not to trust the chain; empty for a trusted one. */
  problems: ChainProblem[];
}

/** Apple's chains have three certificates; the limits bound the work that a hostile file can cause. */
const longestChain = 6;
const maxChecks = 64;

/** Critical extensions that are checked here or by the caller, or limit only the use. */
const understood: ReadonlySet<string> = new Set([
  certificateExtension.keyUsage, // checked by checkIssued
  certificateExtension.basicConstraints,
  certificateExtension.certificatePolicies,
  certificateExtension.extendedKeyUsage, // checked by the caller
]);

/**
 * Builds the chain from a leaf to an anchor. Verifies every link by name, key identifier and signature, every certificate
 * valid at that time, every issuer a CA within its path length. RFC 5280, section 6, without policies and
 * name constraints (an unknown critical extension is a problem). Revocation is not checked.
 */
export function findChain(request: ChainRequest): FoundChain {
  const search = { ...request, checksLeft: maxChecks };
  const best = extend(search, [request.leaf]);
  return { ...best, problems: [...best.problems] };
}

/**
 * Follows the issuers from a leaf upwards, every link by name, key identifier and signature, as far as they are known.
 * Times, purposes and trust are not checked. Returns the chain, leaf first.
 */
export function issuersUpwards(
  leaf: X509Certificate,
  candidates: readonly X509Certificate[],
): X509Certificate[] {
  const search = { candidates, trust: [], checksLeft: maxChecks };
  const chain = [leaf];
  for (let tip = leaf; chain.length < longestChain && !tip.checkIssued(tip); ) {
    const [issuer] = issuersOf(search, chain, tip);
    if (!issuer) break;
    chain.push(issuer);
    tip = issuer;
  }
  return chain;
}

/**
 * Returns the name of the root at the end of an identity's chain, if it is not a trusted one: its certificate is self-made.
 * Null for a trusted root, and for an issuer that is not known here but may be known to the system.
 */
export function foreignRoot(
  { certificate, chain }: { certificate: X509Certificate; chain: readonly X509Certificate[] },
  trust: Trust,
): string | null {
  const top = chain.at(-1) ?? certificate;
  if (!top.checkIssued(top) || trust.some((anchor) => anchor.certificate.raw.equals(top.raw))) return null;
  return commonName(top);
}

/** State of a search that is shared by all its branches. */
interface Search extends Pick<ChainRequest, 'candidates' | 'trust'> {
  checksLeft: number;
}

type ChainSearch = ChainRequest & Search;

/** Searches depth first: the first path without problems wins, else one that reaches an anchor, else the longest. */
function extend(search: ChainSearch, path: readonly X509Certificate[]): FoundChain {
  const tip = path[path.length - 1] ?? search.leaf;
  const anchor = search.trust.find(({ certificate }) => certificate.raw.equals(tip.raw)) ?? null;
  if (anchor) return finished(search, path, anchor);
  let best = unfinished(search, path, tip);
  if (path.length >= longestChain) return best;
  for (const issuer of issuersOf(search, path, tip)) {
    const found = extend(search, [...path, issuer]);
    if (found.problems.length === 0) return found;
    if (isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(found: FoundChain, best: FoundChain): boolean {
  if ((found.anchor === null) !== (best.anchor === null)) return found.anchor !== null;
  if (found.anchor !== null) return found.problems.length < best.problems.length;
  return found.chain.length > best.chain.length;
}

function issuersOf(
  search: Search,
  path: readonly X509Certificate[],
  tip: X509Certificate,
): X509Certificate[] {
  const pool = [...search.trust.map(({ certificate }) => certificate), ...search.candidates];
  const seen = new Set(path.map(({ fingerprint256 }) => fingerprint256));
  const issuers: X509Certificate[] = [];
  for (const candidate of pool) {
    if (seen.has(candidate.fingerprint256) || !tip.checkIssued(candidate)) continue;
    seen.add(candidate.fingerprint256);
    if (search.checksLeft === 0) break;
    search.checksLeft -= 1;
    if (isSignedBy(tip, candidate)) issuers.push(candidate);
  }
  return issuers;
}

/**
 * Returns the included certificates that are outside the chain and have no valid signature of any known issuer. They are
 * damaged: an unrelated certificate would have an issuer.
 */
export function damagedCertificates(
  included: readonly X509Certificate[],
  chain: readonly X509Certificate[],
  issuers: readonly X509Certificate[],
): X509Certificate[] {
  const pool = [...included, ...chain, ...issuers];
  return included.filter((certificate) => {
    if (pool.slice(included.length).some(({ raw }) => raw.equals(certificate.raw))) return false;
    return !pool.some((issuer) => certificate.checkIssued(issuer) && isSignedBy(certificate, issuer));
  });
}

/** Returns false for a signature of another issuer, and one that OpenSSL refuses. */
export function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    return false; // OpenSSL refuses the key or the algorithm
  }
}

function unfinished(search: ChainSearch, path: readonly X509Certificate[], tip: X509Certificate): FoundChain {
  const selfIssued = tip.checkIssued(tip);
  const problem: ChainProblem = selfIssued
    ? {
        code: 'root-not-trusted',
        message: `The chain ends with "${commonName(tip)}", which is not a trusted root.`,
      }
    : { code: 'chain-incomplete', message: `The issuer of "${commonName(tip)}" is missing.` };
  return { chain: [...path], anchor: null, problems: [problem, ...problemsOf(search, path)] };
}

function finished(search: ChainSearch, path: readonly X509Certificate[], anchor: TrustAnchor): FoundChain {
  return { chain: [...path], anchor, problems: problemsOf(search, path) };
}

function problemsOf(search: ChainSearch, path: readonly X509Certificate[]): ChainProblem[] {
  const problems: ChainProblem[] = [];
  path.forEach((certificate, index) => {
    const name = `"${commonName(certificate)}"`;
    if (!isValidAt(certificate, search.at)) {
      problems.push({
        code: 'certificate-not-valid',
        message: `${name} is valid from ${certificate.validFrom} to ${certificate.validTo}, not at ${search.at.toUTCString()}.`,
      });
    }
    const strange = extensionsOf(certificate).find(
      ({ critical, oid }) => critical && !understood.has(oid) && !oid.startsWith(appleArc),
    );
    if (strange) {
      problems.push({
        code: 'chain-invalid',
        message: `${name} has the unknown critical extension ${strange.oid}.`,
      });
    }
    if (index > 0) problems.push(...issuerProblems(certificate, index - 1));
  });
  return problems;
}

/** `intermediatesBelow`: the number of CA certificates between this one and the leaf. */
function issuerProblems(issuer: X509Certificate, intermediatesBelow: number): ChainProblem[] {
  const name = `"${commonName(issuer)}"`;
  if (!issuer.ca)
    return [{ code: 'chain-invalid', message: `${name} issued a certificate but is not an authority.` }];
  const limit = pathLength(issuer);
  if (limit === null || intermediatesBelow <= limit) return [];
  return [
    {
      code: 'chain-invalid',
      message: `${name} allows ${limit} authorities below it, not ${intermediatesBelow}.`,
    },
  ];
}

/** `BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL }` */
function pathLength(certificate: X509Certificate): number | null {
  const extension = extensionsOf(certificate).find(
    ({ oid }) => oid === certificateExtension.basicConstraints,
  );
  if (!extension) return null;
  const length = readAsn1(extension.value, 'basicConstraints')
    .items()
    .find((field) => field.isInteger());
  return length?.integer() ?? null;
}

import type { X509Certificate } from 'node:crypto';
import { decodeOid } from '../../asn1/object-identifier.js';
import { certificateExtension } from '../../asn1/oids.js';
import { extensionsOf, hasExtension, sha1Of, subjectField } from '../../identity/certificate.js';
import type { Expression, Match } from './requirement-language.js';

/** The code that a requirement is evaluated for. */
export interface RequirementContext {
  identifier: string;
  /** Leaf first, the root last; verified before. Empty for ad-hoc signatures. */
  chain: readonly X509Certificate[];
  /** True when the chain's root is Apple's, or a replay's root that the caller trusts in its place. */
  isAppleAnchor: boolean;
  infoPlist: Readonly<Record<string, unknown>> | null;
  entitlements: Readonly<Record<string, unknown>>;
  /** The first 20 bytes of the hash of each CodeDirectory, as lower-case hex. */
  cdHashes: readonly string[];
  /** True when a valid ticket was found; without one, `notarized` is not fulfilled. */
  notarized?: boolean;
  /** Platform byte of the CodeDirectory. */
  platform?: number;
}

/** Apple's own signing intermediate: reqinterp.cpp, `appleIntermediateCN` and `appleIntermediateO`. */
const appleIntermediate = { CN: 'Apple Code Signing Certification Authority', O: 'Apple Inc.' } as const;

/**
 * Returns true when code fulfils a requirement. Tests that depend on the settings of one Mac (trust settings, named code) and
 * unknown opcodes count as not fulfilled. Source: Security, OSX/libsecurity_codesigning/lib/reqinterp.cpp.
 */
export function evaluateRequirement(expression: Expression, context: RequirementContext): boolean {
  switch (expression.op) {
    case 'and':
      return evaluateRequirement(expression.left, context) && evaluateRequirement(expression.right, context);
    case 'or':
      return evaluateRequirement(expression.left, context) || evaluateRequirement(expression.right, context);
    case 'not':
      return !evaluateRequirement(expression.operand, context);
    case 'unknownSkip':
      return evaluateRequirement(expression.next, context);
    case 'true':
      return true;
    case 'identifier':
      return expression.data.equals(Buffer.from(context.identifier));
    case 'cdHash':
      return context.cdHashes.includes(expression.data.toString('hex'));
    case 'appleAnchor':
      return isSignedByApple(context);
    case 'appleGenericAnchor':
      return context.isAppleAnchor;
    case 'platform':
      return expression.platform === (context.platform ?? 0);
    case 'notarized':
      return context.notarized ?? false;
    case 'infoValue':
      return field(context.infoPlist, expression.key) === expression.value.toString('utf8');
    case 'infoField':
      return matches(expression.match, field(context.infoPlist, expression.key));
    case 'entitlementField':
      return matches(expression.match, field(context.entitlements, expression.key));
    case 'anchorHash': {
      const certificate = certificateAt(context, expression.slot);
      return certificate !== null && sha1Of(certificate) === expression.data.toString('hex').toUpperCase();
    }
    case 'certificateField':
    case 'certificateGeneric':
    case 'certificatePolicy':
    case 'certificateDate':
      return evaluateCertificate(expression, context);
    default:
      return false;
  }
}

type CertificateTest = Extract<Expression, { slot: number; key: Buffer }>;

function evaluateCertificate(test: CertificateTest, context: RequirementContext): boolean {
  const certificate = certificateAt(context, test.slot);
  if (certificate === null) return false;
  switch (test.op) {
    case 'certificateField': {
      const value = subjectValue(certificate, test.key.toString('utf8'));
      return value !== null && matches(test.match, value);
    }
    case 'certificateGeneric':
      return matches(test.match, hasExtension(certificate, decodeOid(test.key)) ? true : undefined);
    case 'certificatePolicy':
      return matches(test.match, hasPolicy(certificate, test.key) ? true : undefined);
    case 'certificateDate':
      return matches(test.match, fieldDate(certificate, decodeOid(test.key)));
  }
}

/** Returns the certificate in a slot; negative slots count from the root, which is -1. */
function certificateAt({ chain }: RequirementContext, slot: number): X509Certificate | null {
  return chain.at(slot) ?? null;
}

function isSignedByApple(context: RequirementContext): boolean {
  const intermediate = certificateAt(context, -2);
  if (!context.isAppleAnchor || intermediate === null) return false;
  return (
    subjectField(intermediate, 'CN') === appleIntermediate.CN &&
    subjectField(intermediate, 'O') === appleIntermediate.O
  );
}

const subjectFields: ReadonlySet<string> = new Set(['C', 'CN', 'L', 'O', 'OU', 'ST', 'UID']);

function subjectValue(certificate: X509Certificate, key: string): string | null {
  const [kind, name = ''] = key.split('.');
  return kind === 'subject' && subjectFields.has(name) ? subjectField(certificate, name) : null;
}

/** Searches the extension for the policy's object identifier, with tag and length so that no part of another matches. */
function hasPolicy(certificate: X509Certificate, oid: Buffer): boolean {
  const policies = extensionsOf(certificate).find(
    (extension) => extension.oid === certificateExtension.certificatePolicies,
  );
  return policies?.value.includes(Buffer.concat([Buffer.from([0x06, oid.length]), oid])) ?? false;
}

/** Reads the date in an Apple extension: a string such as `20210422000000Z`, of any ASN.1 string type. */
function fieldDate(certificate: X509Certificate, oid: string): Date | undefined {
  const value = extensionsOf(certificate)
    .find((extension) => extension.oid === oid)
    ?.value.toString('latin1');
  const parts = /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(value ?? '');
  if (!parts) return undefined;
  const [year = 0, month = 1, ...rest] = parts.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, ...rest));
}

function field(dictionary: Readonly<Record<string, unknown>> | null, key: Buffer): unknown {
  const name = key.toString('utf8');
  return dictionary && Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
}

/** Returns true when a value matches. An array is a list of alternatives; a missing value fulfils only `absent`. */
function matches(match: Match, candidate: unknown): boolean {
  if (candidate === undefined || candidate === null) return match.operator === 'absent';
  if (match.operator === 'absent') return false;
  if (Array.isArray(candidate) && candidate.some((item) => matches(match, item))) return true;
  if (match.operator === 'exists') return candidate !== false;
  if ('date' in match)
    return candidate instanceof Date && compareDates(match.operator, candidate, match.date);
  if (!('value' in match) || typeof candidate !== 'string') return false;
  return compareStrings(match.operator, candidate, match.value.toString('utf8'));
}

type StringOperator = Extract<Match, { value: Buffer }>['operator'];

function compareStrings(operator: StringOperator, candidate: string, value: string): boolean {
  switch (operator) {
    case 'equal':
      return candidate === value;
    case 'contains':
      return candidate.includes(value);
    case 'beginsWith':
      return candidate.startsWith(value);
    case 'endsWith':
      return candidate.endsWith(value);
    case 'lessThan':
      return compareNumerically(candidate, value) < 0;
    case 'greaterThan':
      return compareNumerically(candidate, value) > 0;
    case 'lessEqual':
      return compareNumerically(candidate, value) <= 0;
    case 'greaterEqual':
      return compareNumerically(candidate, value) >= 0;
  }
}

/** Compares like Core Foundation with kCFCompareNumerically: runs of digits by value, so that 10.9 < 10.10. */
function compareNumerically(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.match(/\d+|\D/g) ?? []);
  for (let index = 0; ; index += 1) {
    const [x, y] = [left?.[index], right?.[index]];
    if (x === undefined || y === undefined) return (x === undefined ? 0 : 1) - (y === undefined ? 0 : 1);
    const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
    const difference = bothNumbers ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (difference !== 0) return difference;
  }
}

function compareDates(operator: Match['operator'], candidate: Date, date: Date): boolean {
  const difference = candidate.getTime() - date.getTime();
  switch (operator) {
    case 'on':
      return difference === 0;
    case 'before':
      return difference < 0;
    case 'after':
      return difference > 0;
    case 'onOrBefore':
      return difference <= 0;
    default:
      return difference >= 0;
  }
}

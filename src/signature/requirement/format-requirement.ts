import { decodeOid } from '../../asn1/object-identifier.js';
import { type Expression, keywords, type Match } from './requirement-language.js';

/**
 * Formats requirements like codesign -d -r-, character for character: the text is stored in CodeResources,
 * where macOS compiles it again. Source: Security, OSX/libsecurity_codesigning/lib/reqdumper.cpp.
 */

/** Precedence: an operator of lower rank inside another is put into parentheses. */
const rank = { primary: 0, and: 1, or: 2 } as const;
type Rank = (typeof rank)[keyof typeof rank];

/** Formats an expression. */
export function formatRequirement(expression: Expression): string {
  return print(expression, rank.or);
}

function print(expression: Expression, around: Rank): string {
  switch (expression.op) {
    case 'and':
    case 'or': {
      const own = rank[expression.op];
      const text = `${print(expression.left, own)} ${expression.op} ${print(expression.right, own)}`;
      return around < own ? `(${text})` : text;
    }
    case 'not':
      return `! ${print(expression.operand, rank.primary)}`;
    case 'unknownFalse':
      return ` false /* opcode ${expression.opcode} */`;
    case 'unknownSkip':
      return ` /* opcode ${expression.opcode} */${print(expression.next, around)}`;
    default:
      return printTest(expression);
  }
}

type Test = Exclude<Expression, { op: 'and' | 'or' | 'not' | 'unknownFalse' | 'unknownSkip' }>;

function printTest(test: Test): string {
  switch (test.op) {
    case 'false':
      return 'never';
    case 'true':
      return 'always';
    case 'identifier':
      return `identifier ${quoted(test.data)}`;
    case 'cdHash':
      return `cdhash ${hash(test.data)}`;
    case 'appleAnchor':
      return 'anchor apple';
    case 'appleGenericAnchor':
      return 'anchor apple generic';
    case 'namedAnchor':
      return `anchor apple ${quoted(test.data)}`;
    case 'namedCode':
      return `(${quoted(test.data)})`;
    case 'anchorHash':
      return `certificate ${slotName(test.slot)} = ${hash(test.data)}`;
    case 'trustedCertificate':
      return `certificate ${slotName(test.slot)} trusted`;
    case 'trustedCertificates':
      return 'anchor trusted';
    case 'infoValue':
      return `info[${dotted(test.key)}] = ${quoted(test.value)}`;
    case 'infoField':
      return `info[${dotted(test.key)}]${printMatch(test.match)}`;
    case 'entitlementField':
      return `entitlement[${dotted(test.key)}]${printMatch(test.match)}`;
    case 'certificateField':
      return `certificate ${slotName(test.slot)}[${dotted(test.key)}]${printMatch(test.match)}`;
    case 'certificateGeneric':
      return `certificate ${slotName(test.slot)}[field.${decodeOid(test.key)}]${printMatch(test.match)}`;
    case 'certificatePolicy':
      return `certificate ${slotName(test.slot)}[policy.${decodeOid(test.key)}]${printMatch(test.match)}`;
    case 'certificateDate':
      return `certificate ${slotName(test.slot)}[timestamp.${decodeOid(test.key)}]${printMatch(test.match)}`;
    case 'platform':
      return `platform = ${test.platform}`;
    case 'notarized':
      return 'notarized';
    case 'legacyDeveloperId':
      return 'legacy';
  }
}

function slotName(slot: number): string {
  if (slot === -1) return 'root';
  return slot === 0 ? 'leaf' : String(slot);
}

function printMatch(match: Match): string {
  switch (match.operator) {
    case 'exists':
      return ' /* exists */';
    case 'absent':
      return ' absent ';
    case 'equal':
      return ` = ${quoted(match.value)}`;
    case 'contains':
      return ` ~ ${quoted(match.value)}`;
    case 'beginsWith':
      return ` = ${quoted(match.value)}*`;
    case 'endsWith':
      return ` = *${quoted(match.value)}`;
    case 'lessThan':
      return ` < ${quoted(match.value)}`;
    case 'greaterThan':
      return ` > ${quoted(match.value)}`;
    case 'lessEqual':
      return ` <= ${quoted(match.value)}`;
    case 'greaterEqual':
      return ` >= ${quoted(match.value)}`;
    case 'on':
      return ` = ${timestamp(match.date)}`;
    case 'before':
      return ` < ${timestamp(match.date)}`;
    case 'after':
      return ` > ${timestamp(match.date)}`;
    case 'onOrBefore':
      return ` <= ${timestamp(match.date)}`;
    case 'onOrAfter':
      return ` >= ${timestamp(match.date)}`;
  }
}

function timestamp(date: Date): string {
  if (Number.isNaN(date.getTime())) return '<unknown date>';
  const [day, time] = date.toISOString().split(/[T.]/);
  return `<${day} ${time} +0000>`;
}

function hash(data: Buffer): string {
  return `H"${data.toString('hex')}"`;
}

/** Formats a value: bare when it is a plain word, in quotes when it can be printed, else in hexadecimal. */
function quoted(data: Buffer): string {
  return printData(data, /^[A-Za-z][A-Za-z0-9]*$/);
}

/** Formats a key between brackets, where dots need no quotes. */
function dotted(data: Buffer): string {
  return printData(data, /^[A-Za-z.][A-Za-z0-9.]*$/);
}

function printData(data: Buffer, bare: RegExp): string {
  const text = data.toString('latin1');
  if (bare.test(text) && !keywords.has(text)) return text;
  if (/^[\x20-\x7e\t\n\v\f\r]*$/.test(text)) return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
  return `0x${data.toString('hex')}`;
}

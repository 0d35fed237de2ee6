import { describe, expect, test } from '@jest/globals';
import { encodeOid } from '../../../src/asn1/object-identifier.js';
import { formatRequirement } from '../../../src/signature/requirement/format-requirement.js';
import {
  parseRequirement,
  parseRequirementSet,
} from '../../../src/signature/requirement/parse-requirement.js';
import { decodeRequirement, encodeRequirement } from '../../../src/signature/requirement/requirement-blob.js';
import type { Expression, Match } from '../../../src/signature/requirement/requirement-language.js';
import {
  decodeRequirementSet,
  encodeRequirementSet,
  requirementSetText,
} from '../../../src/signature/requirement/requirement-set.js';
import { failureOf } from '../../support/failure.js';

const data = (text: string) => Buffer.from(text);
const yes: Expression = { op: 'true' };
const no: Expression = { op: 'false' };
const hash = 'ab'.repeat(20);
const hashed = Buffer.from(hash, 'hex');
const date = new Date('2019-04-08T00:00:00Z');
const developerId = encodeOid('1.2.840.113635.100.6.1.13');
const exists: Match = { operator: 'exists' };
const subject = (slot: number, match: Match): Expression => ({
  op: 'certificateField',
  slot,
  key: data('subject.OU'),
  match,
});
const info = (match: Match): Expression => ({ op: 'infoField', key: data('Key'), match });

describe('parsing the requirement language', () => {
  test.each<[string, Expression]>([
    ['always', yes],
    ['true', yes],
    ['never', no],
    ['false', no],
    ['notarized', { op: 'notarized' }],
    ['legacy', { op: 'legacyDeveloperId' }],
    ['identifier com.example.tool2', { op: 'identifier', data: data('com.example.tool2') }],
    ['identifier = "with space"', { op: 'identifier', data: data('with space') }],
    ['identifier == "say \\"a\\\\b\\""', { op: 'identifier', data: data('say "a\\b"') }],
    ['identifier "ä"', { op: 'identifier', data: data('ä') }],
    ['identifier 0xC3a4', { op: 'identifier', data: data('ä') }],
    [`cdhash H"${hash}"`, { op: 'cdHash', data: hashed }],
    [`cdhash = H"${hash.toUpperCase()}"`, { op: 'cdHash', data: hashed }],
    ['platform = 13', { op: 'platform', platform: 13 }],
    ['anchor apple', { op: 'appleAnchor' }],
    ['anchor apple generic', { op: 'appleGenericAnchor' }],
    ['anchor generic apple', { op: 'appleGenericAnchor' }],
    ['anchor apple "name"', { op: 'namedAnchor', data: data('name') }],
    ['anchor trusted', { op: 'trustedCertificates' }],
    ['cert trusted', { op: 'trustedCertificates' }],
    ['certificate leaf trusted', { op: 'trustedCertificate', slot: 0 }],
    [`anchor = H"${hash}"`, { op: 'anchorHash', slot: -1, data: hashed }],
    [`certificate root H"${hash}"`, { op: 'anchorHash', slot: -1, data: hashed }],
    [`cert 2 == H"${hash}"`, { op: 'anchorHash', slot: 2, data: hashed }],
    ['certificate -1[subject.OU] exists', subject(-1, exists)],
    ['certificate 1[subject.OU] = ABC', subject(1, { operator: 'equal', value: data('ABC') })],
    ['anchor[subject.OU]', subject(-1, exists)],
    [
      'certificate leaf[field.1.2.840.113635.100.6.1.13] /* exists */',
      { op: 'certificateGeneric', slot: 0, key: developerId, match: exists },
    ],
    [
      'certificate leaf[extension.1.2.840.113635.100.6.1.13]',
      { op: 'certificateGeneric', slot: 0, key: developerId, match: exists },
    ],
    [
      'certificate leaf["policy.1.2.840.113635.100.6.1.13"] absent',
      { op: 'certificatePolicy', slot: 0, key: developerId, match: { operator: 'absent' } },
    ],
    [
      'certificate leaf[timestamp.1.2.840.113635.100.6.1.13] < timestamp "20190408000000Z"',
      { op: 'certificateDate', slot: 0, key: developerId, match: { operator: 'before', date } },
    ],
    [
      'entitlement["com.apple.security.app-sandbox"] exists',
      { op: 'entitlementField', key: data('com.apple.security.app-sandbox'), match: exists },
    ],
    ['info[Key]', info(exists)],
    ['info[Key] absent', info({ operator: 'absent' })],
    ['info[Key] = *tail', info({ operator: 'endsWith', value: data('tail') })],
    ['info[Key] = head*', info({ operator: 'beginsWith', value: data('head') })],
    ['info[Key] = *middle*', info({ operator: 'contains', value: data('middle') })],
    ['info[Key] ~ middle', info({ operator: 'contains', value: data('middle') })],
    ['info[Key] < "10.9"', info({ operator: 'lessThan', value: data('10.9') })],
    ['info[Key] > "10.9"', info({ operator: 'greaterThan', value: data('10.9') })],
    ['info[Key] <= "10.9"', info({ operator: 'lessEqual', value: data('10.9') })],
    ['info[Key] >= "10.9"', info({ operator: 'greaterEqual', value: data('10.9') })],
    ['info[Key] = timestamp "20190408000000Z"', info({ operator: 'on', date })],
    ['info[Key] >= <2019-04-08 00:00:00 +0000>', info({ operator: 'onOrAfter', date })],
    ['(helper)', { op: 'namedCode', data: data('helper') }],
    ['! always', { op: 'not', operand: yes }],
    ['!!always;', { op: 'not', operand: { op: 'not', operand: yes } }],
    ['always /* one */ and # two\n never // three', { op: 'and', left: yes, right: no }],
  ])('%s', (text, expression) => {
    expect(parseRequirement(text)).toEqual(expression);
  });

  test('parentheses bind closest, then and, then or, both from the left', () => {
    const or = (left: Expression, right: Expression): Expression => ({ op: 'or', left, right });
    const and = (left: Expression, right: Expression): Expression => ({ op: 'and', left, right });
    expect(parseRequirement('always or never and always or never')).toEqual(or(or(yes, and(no, yes)), no));
    expect(parseRequirement('always and never and always')).toEqual(and(and(yes, no), yes));
    expect(parseRequirement('always and (never or always)')).toEqual(and(yes, or(no, yes)));
    expect(parseRequirement('! (always or never)')).toEqual({ op: 'not', operand: or(yes, no) });
  });

  // Gatekeeper's rule for programs signed before notarization was required.
  test('the parser accepts the longest requirement in macOS', () => {
    const rule =
      'anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] exists and certificate ' +
      'leaf[field.1.2.840.113635.100.6.1.13] exists and (certificate leaf[timestamp.1.2.840.113635.100.6.1.33] ' +
      'absent or certificate leaf[timestamp.1.2.840.113635.100.6.1.33] < timestamp "20190408000000Z")';
    expect(formatRequirement(parseRequirement(rule))).toContain('< <2019-04-08 00:00:00 +0000>)');
  });
});

describe('a text that is no requirement', () => {
  test.each([
    ['', 'ends where a test'],
    ['always and', 'ends where a test'],
    ['always never', 'where "and", "or" or the end'],
    ['(always', 'ends where ")"'],
    ['identifier anchor', 'a word of the language needs quotes'],
    ['identifier', 'ends where a value'],
    ['identifier 0xabc', 'even number'],
    ['identifier "open', 'contains "\\"open"'],
    ['cdhash H"abcd"', '40 digits'],
    ['cdhash H""', 'where a hash'],
    ['anchor = "/tmp/ca.cer"', 'where a hash'],
    ['certificate leaf', 'ends where a hash'],
    ['certificate 99999999999 trusted', 'where an integer'],
    ['certificate leaf[serial.1]', 'the unknown certificate field "serial.1"'],
    ['certificate leaf[field.1.x]', 'the unknown certificate field "field.1.x"'],
    ['certificate leaf[field.1.40]', 'the unknown certificate field "field.1.40"'],
    ['info[Key', 'ends where "]"'],
    ['info[Key] = timestamp "yesterday"', 'a date that is not like'],
    ['info[Key] = <2019-99-08 00:00:00 +0000>', 'a date that is not like'],
    ['designated => always', 'where a test'],
    ['/* open', 'contains "/* open"'],
  ])('%j is refused with its reason', (text, reason) => {
    expect(() => parseRequirement(text)).toThrow(reason);
  });

  test.each([
    ['parentheses', `${'('.repeat(100_000)}always`],
    ['negations', `${'!'.repeat(100_000)}always`],
    ['a chain', `always${' and always'.repeat(100_000)}`],
    ['chains in chains', `${'always and ('.repeat(300)}always${' or never)'.repeat(300)}`],
  ])('a requirement is refused when it is nested too deeply by %s', async (_what, text) => {
    expect(await failureOf(() => parseRequirement(text))).toFailWith('malformed-file');
  });

  test('a changed character gives a format error or a requirement, never another error', () => {
    const good = `identifier "a.b" and cert 1[field.1.2.3] = *x* or (cdhash H"${hash}" and ! info[K] < timestamp "20190408000000Z")`;
    for (let offset = 0; offset < good.length; offset += 1) {
      for (const character of ['', '"', '(', '*', '/', '0', '\\', '\ud800']) {
        const changed = good.slice(0, offset) + character + good.slice(offset + 1);
        try {
          encodeRequirement(parseRequirement(changed));
        } catch (error) {
          expect(error).toMatchObject({ name: 'FormatError' });
        }
      }
    }
  });
});

/** Numbers that are the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomExpression(random: (below: number) => number, levels: number): Expression {
  const values = ['a', 'x.y', 'two words', '"\\', 'anchor', '', '9'];
  const value = (): Buffer => data(values[random(values.length)] ?? '');
  const match = (): Match => {
    const operators = ['equal', 'contains', 'beginsWith', 'endsWith', 'lessThan', 'greaterEqual'] as const;
    const operator = operators[random(operators.length)];
    return operator ? { operator, value: value() } : exists;
  };
  const inner = (): Expression => randomExpression(random, levels - 1);
  switch (random(levels > 0 ? 9 : 6)) {
    case 0:
      return { op: 'identifier', data: value() };
    case 1:
      return { op: 'anchorHash', slot: random(4) - 1, data: hashed };
    case 2:
      return { op: 'infoField', key: value(), match: match() };
    case 3:
      return { op: 'certificateGeneric', slot: random(4) - 1, key: developerId, match: match() };
    case 4:
      return { op: 'namedAnchor', data: value() };
    case 5:
      return { op: 'namedCode', data: value() };
    case 6:
      return { op: 'not', operand: inner() };
    case 7:
      return { op: 'and', left: inner(), right: inner() };
    default:
      return { op: 'or', left: inner(), right: inner() };
  }
}

describe('the output of codesign', () => {
  const random = createRandom(7);
  const expressions = Array.from({ length: 500 }, () => randomExpression(random, 6));

  test('a requirement that codesign printed is printed the same again', () => {
    for (const expression of expressions) {
      const text = formatRequirement(expression);
      expect(formatRequirement(parseRequirement(text))).toBe(text);
    }
  });

  test('a requirement that codesign printed is encoded to its original bytes', () => {
    for (const expression of expressions) {
      const compiled = encodeRequirement(parseRequirement(formatRequirement(expression)));
      const printed = formatRequirement(decodeRequirement(compiled));
      expect(encodeRequirement(parseRequirement(printed))).toEqual(compiled);
    }
  });
});

describe('a requirement set', () => {
  const text = 'host => anchor apple\ndesignated => identifier x and never\n77 => always';

  test('a requirement set is encoded in the order of its types and printed like codesign does', () => {
    const set = parseRequirementSet(
      '77 => always designated => identifier x and never; host => anchor apple',
    );
    expect(requirementSetText(set)).toBe(text);
    expect([...decodeRequirementSet(encodeRequirementSet(set)).keys()]).toEqual([1, 3, 77]);
  });

  test('a requirement set reads back as it was written', () => {
    const blobs = decodeRequirementSet(encodeRequirementSet(parseRequirementSet(text)));
    const decoded = new Map([...blobs].map(([type, blob]) => [type, decodeRequirement(blob)]));
    expect(requirementSetText(decoded)).toBe(text);
  });

  test.each([
    ['always', 'where a type of requirement'],
    ['host always', 'where "=>"'],
    ['host => always host => never', 'names a type twice'],
    ['host => always; nonsense', 'where a type of requirement'],
  ])('%j is refused', (given, reason) => {
    expect(() => parseRequirementSet(given)).toThrow(reason);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { decodeOid, encodeOid } from '../../../src/asn1/object-identifier.js';
import type { Identity } from '../../../src/identity/identity.js';
import { makeRequirementSet, signerTeam } from '../../../src/signature/requirement/designated-requirement.js';
import {
  evaluateRequirement,
  type RequirementContext,
} from '../../../src/signature/requirement/evaluate-requirement.js';
import { formatRequirement } from '../../../src/signature/requirement/format-requirement.js';
import {
  formatDesignatedRequirement,
  readDesignatedRequirement,
} from '../../../src/signature/requirement/read-designated-requirement.js';
import {
  decodeRequirement,
  encodeRequirement,
  words,
} from '../../../src/signature/requirement/requirement-blob.js';
import type { Expression, Match } from '../../../src/signature/requirement/requirement-language.js';
import { fixtureIdentity } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';

const application = fixtureIdentity('modern.p12');
const selfSigned = fixtureIdentity('self-signed.p12');
const data = (text: string) => Buffer.from(text);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function setFor(identifier: string, teamId: string): Buffer {
  const signer: Identity = { ...application, teamId };
  return makeRequirementSet({ identifier, signer });
}

describe('the designated requirement', () => {
  test('the requirement set of an ad-hoc signature is empty', () => {
    const set = makeRequirementSet({ identifier: 'x', signer: 'adhoc' });
    expect(set.toString('hex')).toBe('fade0c010000000c00000000');
    expect(formatDesignatedRequirement(set)).toBeNull();
  });

  // Slot -2 of the released macOS program of syft, which Apple's codesign signed.
  test('the designated requirement for Developer ID equals that of codesign for syft', () => {
    expect(sha256(setFor('syft', '9MJHKYX5AT'))).toBe(
      '30f807e8eb7d5bd6491db79b6d4ef0b81b950bd42caa6dd90730becd936ed255',
    );
  });

  test('the designated requirement for Developer ID equals that of codesign for an identifier with dots', () => {
    expect(setFor('com.example.hello', 'ABCDE12345').toString('hex')).toBe(
      'fade0c01000000b4000000010000000300000014fade0c00000000a000000001000000060000000200000011636f6d2e' +
        '6578616d706c652e68656c6c6f000000000000060000000f000000060000000e000000010000000a2a864886f7636406' +
        '0206000000000000000000060000000e000000000000000a2a864886f7636406010d0000000000000000000b00000000' +
        '0000000a7375626a6563742e4f550000000000010000000a414243444531323334350000',
    );
  });

  test('the designated requirement for Developer ID is formatted like codesign does', () => {
    expect(formatDesignatedRequirement(setFor('com.example.hello', 'ABCDE12345'))).toBe(
      'identifier "com.example.hello" and anchor apple generic and certificate 1[field.1.2.840.113635.100.6.2.6] ' +
        '/* exists */ and certificate leaf[field.1.2.840.113635.100.6.1.13] /* exists */ and certificate ' +
        'leaf[subject.OU] = ABCDE12345',
    );
  });

  test('the designated requirement for other certificates has the hash of the last one of the same organization', () => {
    const text = (signer: Identity) =>
      formatDesignatedRequirement(makeRequirementSet({ identifier: 'tool', signer }));
    const sha1 = selfSigned.sha1.toLowerCase();
    expect(text(selfSigned)).toBe(`identifier tool and certificate root = H"${sha1}"`);
    const chained: Identity = { ...selfSigned, chain: [selfSigned.certificate, application.certificate] };
    expect(text(chained)).toBe(`identifier tool and certificate root = H"${application.sha1.toLowerCase()}"`);
    const foreign = application.chain.slice(1, 2);
    const issued: Identity = { ...selfSigned, chain: [selfSigned.certificate, ...foreign] };
    expect(text(issued)).toBe(`identifier tool and certificate leaf = H"${sha1}"`);
  });
});

describe('a certificate with the name of a Developer ID from an issuer without Apple’s marker', () => {
  const claimed: Identity = { ...application, chain: [application.certificate, selfSigned.certificate] };

  test('a certificate of an unmarked issuer gets the requirement of other certificates', () => {
    const set = makeRequirementSet({ identifier: 'tool', signer: claimed });
    expect(formatDesignatedRequirement(set)).toBe(
      `identifier tool and certificate root = H"${selfSigned.sha1.toLowerCase()}"`,
    );
  });

  test('a certificate of an unmarked issuer has no team for codesign', () => {
    expect(signerTeam(claimed)).toBeNull();
    expect(signerTeam(application)).toBe(application.teamId);
    expect(signerTeam({ ...application, chain: [application.certificate] })).toBe(application.teamId);
  });
});

const matches: Match[] = [
  { operator: 'exists' },
  { operator: 'absent' },
  { operator: 'equal', value: data('1') },
  { operator: 'contains', value: data('b c') },
  { operator: 'beginsWith', value: data('b') },
  { operator: 'endsWith', value: data('b') },
  { operator: 'lessThan', value: data('10.9') },
  { operator: 'greaterThan', value: data('b') },
  { operator: 'lessEqual', value: data('b') },
  { operator: 'greaterEqual', value: data('b') },
  { operator: 'on', date: new Date('2012-07-04T01:02:03Z') },
  { operator: 'before', date: new Date('2012-07-04T01:02:03Z') },
  { operator: 'after', date: new Date('1999-07-04T01:02:03Z') },
  { operator: 'onOrBefore', date: new Date('2012-07-04T01:02:03Z') },
  { operator: 'onOrAfter', date: new Date('2012-07-04T01:02:03Z') },
];
const yes: Expression = { op: 'true' };
const no: Expression = { op: 'false' };
const oid = encodeOid('1.2.840.113635.100.6.1.13');
const expressions: [Expression, string][] = [
  [yes, 'always'],
  [no, 'never'],
  [{ op: 'identifier', data: data('hello') }, 'identifier hello'],
  [{ op: 'identifier', data: data('9lives') }, 'identifier "9lives"'],
  [{ op: 'identifier', data: data('') }, 'identifier ""'],
  [{ op: 'identifier', data: data('say "a\\b"') }, 'identifier "say \\"a\\\\b\\""'],
  [{ op: 'identifier', data: data('anchor') }, 'identifier "anchor"'],
  [{ op: 'identifier', data: Buffer.from([0xc3, 0xa4]) }, 'identifier 0xc3a4'],
  [{ op: 'cdHash', data: Buffer.alloc(20, 1) }, `cdhash H"${'01'.repeat(20)}"`],
  [{ op: 'appleAnchor' }, 'anchor apple'],
  [{ op: 'appleGenericAnchor' }, 'anchor apple generic'],
  [{ op: 'namedAnchor', data: data('name') }, 'anchor apple name'],
  [{ op: 'namedCode', data: data('name') }, '(name)'],
  [{ op: 'anchorHash', slot: -1, data: Buffer.alloc(20) }, `certificate root = H"${'00'.repeat(20)}"`],
  [{ op: 'trustedCertificate', slot: 2 }, 'certificate 2 trusted'],
  [{ op: 'trustedCertificates' }, 'anchor trusted'],
  [{ op: 'infoValue', key: data('CFBundleName'), value: data('x') }, 'info[CFBundleName] = x'],
  [{ op: 'platform', platform: 13 }, 'platform = 13'],
  [{ op: 'notarized' }, 'notarized'],
  [{ op: 'legacyDeveloperId' }, 'legacy'],
  [
    { op: 'entitlementField', key: data('com.apple.security.app'), match: { operator: 'exists' } },
    'entitlement[com.apple.security.app] /* exists */',
  ],
  [
    { op: 'certificatePolicy', slot: 0, key: oid, match: { operator: 'exists' } },
    'certificate leaf[policy.1.2.840.113635.100.6.1.13] /* exists */',
  ],
  [
    { op: 'certificateDate', slot: 0, key: oid, match: matches[11] ?? { operator: 'absent' } },
    'certificate leaf[timestamp.1.2.840.113635.100.6.1.13] < <2012-07-04 01:02:03 +0000>',
  ],
  [{ op: 'not', operand: { op: 'and', left: yes, right: no } }, '! (always and never)'],
  [
    { op: 'and', left: { op: 'or', left: yes, right: no }, right: { op: 'not', operand: no } },
    '(always or never) and ! never',
  ],
  [{ op: 'or', left: { op: 'and', left: yes, right: no }, right: yes }, 'always and never or always'],
  [{ op: 'unknownFalse', opcode: 77, data: data('abc') }, ' false /* opcode 77 */'],
  [{ op: 'unknownSkip', opcode: 78, data: data('abc'), next: yes }, ' /* opcode 78 */always'],
  ...matches.map((match): [Expression, string] => [
    { op: 'infoField', key: data('Key'), match },
    `info[Key]${matchText(match)}`,
  ]),
];

function matchText(match: Match): string {
  const date = '<2012-07-04 01:02:03 +0000>';
  const texts: Record<Match['operator'], string> = {
    exists: ' /* exists */',
    absent: ' absent ',
    equal: ' = "1"',
    contains: ' ~ "b c"',
    beginsWith: ' = b*',
    endsWith: ' = *b',
    lessThan: ' < "10.9"',
    greaterThan: ' > b',
    lessEqual: ' <= b',
    greaterEqual: ' >= b',
    on: ` = ${date}`,
    before: ` < ${date}`,
    after: ' > <1999-07-04 01:02:03 +0000>',
    onOrBefore: ` <= ${date}`,
    onOrAfter: ` >= ${date}`,
  };
  return texts[match.operator];
}

describe('the requirement language', () => {
  test.each(expressions)('formatRequirement formats %j like codesign', (expression, text) => {
    expect(formatRequirement(expression)).toBe(text);
  });

  test.each(expressions)('the expression %j reads back as it was written', (expression) => {
    expect(decodeRequirement(encodeRequirement(expression))).toEqual(expression);
  });

  test('object identifiers are encoded as in ASN.1', () => {
    expect(oid.toString('hex')).toBe('2a864886f7636406010d');
    for (const dotted of ['1.2.840.113635.100.6.1.13', '2.5.29.37', '0.9.2342', '2.999.1']) {
      expect(decodeOid(encodeOid(dotted))).toBe(dotted);
    }
  });
});

describe('malformed requirements', () => {
  const good = setFor('com.example.hello', 'ABCDE12345');

  test('a requirement that is truncated anywhere is a format error', async () => {
    for (let length = 0; length < good.length; length += 1) {
      expect(await failureOf(() => readDesignatedRequirement(good.subarray(0, length)))).toFailWith(
        'malformed-file',
      );
    }
  });

  test('a changed byte gives a format error or another requirement, never another error', () => {
    for (let offset = 0; offset < good.length; offset += 1) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = Buffer.from(good);
        changed[offset] = (changed[offset] ?? 0) ^ mask;
        try {
          formatDesignatedRequirement(changed);
        } catch (error) {
          expect(error).toMatchObject({ name: 'FormatError' });
        }
      }
    }
  });

  test.each([
    ['nested without end', words(...Array.from({ length: 5000 }, () => 9))],
    ['of an unknown opcode', words(99)],
    ['with an unknown comparison', words(10, 0, 99)],
    ['followed by something', words(1, 1)],
  ])('a requirement is refused when %s', async (_what, body) => {
    const blob = Buffer.concat([words(0xfade0c00, 12 + body.length, 1), body]);
    expect(await failureOf(() => decodeRequirement(blob))).toFailWith('malformed-file');
  });
});

describe('evaluating a requirement', () => {
  const context: RequirementContext = {
    identifier: 'com.example.hello',
    chain: application.chain,
    isAppleAnchor: true,
    infoPlist: { CFBundleShortVersionString: '10.10', LSUIElement: true, Flag: false },
    entitlements: { groups: ['one', 'two'] },
    cdHashes: ['01'.repeat(20)],
  };
  const holds = (expression: Expression, changes: Partial<RequirementContext> = {}) =>
    evaluateRequirement(expression, { ...context, ...changes });
  const designated = readDesignatedRequirement(setFor('com.example.hello', 'TEST123456')) ?? no;
  const info = (key: string, match: Match): Expression => ({ op: 'infoField', key: data(key), match });

  test('a Developer ID requirement holds for its program', () => {
    expect(holds(designated)).toBe(true);
  });

  test.each([
    ['another identifier', { identifier: 'com.example.other' }],
    ['a root that is not Apple’s', { isAppleAnchor: false }],
    ['another leaf', { chain: [selfSigned.certificate, ...application.chain.slice(1)] }],
    ['another intermediate', { chain: [application.certificate, selfSigned.certificate] }],
    ['no certificates', { chain: [] }],
  ])('a Developer ID requirement does not hold for %s', (_what, changes) => {
    expect(holds(designated, changes)).toBe(false);
  });

  test('a Developer ID requirement does not hold for another team', () => {
    expect(holds(readDesignatedRequirement(setFor('com.example.hello', 'ABCDE12345')) ?? yes)).toBe(false);
  });

  test('slots count certificates from the leaf, or from the root when negative', () => {
    const root = application.chain.at(-1);
    const hash = createHash('sha1')
      .update(root?.raw ?? '')
      .digest();
    expect(holds({ op: 'anchorHash', slot: -1, data: hash })).toBe(true);
    expect(holds({ op: 'anchorHash', slot: 2, data: hash })).toBe(true);
    expect(holds({ op: 'anchorHash', slot: 0, data: hash })).toBe(false);
    expect(holds({ op: 'anchorHash', slot: 7, data: hash })).toBe(false);
  });

  test.each<[string, Match, boolean]>([
    ['CFBundleShortVersionString', { operator: 'greaterThan', value: data('10.9') }, true],
    ['CFBundleShortVersionString', { operator: 'lessThan', value: data('10.9') }, false],
    ['CFBundleShortVersionString', { operator: 'greaterEqual', value: data('10.10') }, true],
    ['CFBundleShortVersionString', { operator: 'beginsWith', value: data('10') }, true],
    ['CFBundleShortVersionString', { operator: 'endsWith', value: data('9') }, false],
    ['CFBundleShortVersionString', { operator: 'contains', value: data('.') }, true],
    ['LSUIElement', { operator: 'exists' }, true],
    ['Flag', { operator: 'exists' }, false],
    ['Missing', { operator: 'exists' }, false],
    ['Missing', { operator: 'absent' }, true],
    ['Flag', { operator: 'absent' }, false],
    ['toString', { operator: 'exists' }, false],
  ])('Info.plist %s %j: %p', (key, match, expected) => {
    expect(holds(info(key, match))).toBe(expected);
  });

  test('an array fulfils a match when one of its values does', () => {
    const group = (value: string): Expression => ({
      op: 'entitlementField',
      key: data('groups'),
      match: { operator: 'equal', value: data(value) },
    });
    expect([holds(group('two')), holds(group('three'))]).toEqual([true, false]);
  });

  test('a date in a certificate extension is compared', () => {
    const key = encodeOid('1.2.840.113635.100.6.1.33'); // 2021-04-22 in the fixture
    const at = (operator: 'before' | 'after', date: string): Expression => ({
      op: 'certificateDate',
      slot: 0,
      key,
      match: { operator, date: new Date(date) },
    });
    expect(holds(at('before', '2021-04-23'))).toBe(true);
    expect(holds(at('after', '2021-04-23'))).toBe(false);
  });

  test.each<[Expression, boolean]>([
    [{ op: 'cdHash', data: Buffer.alloc(20, 1) }, true],
    [{ op: 'cdHash', data: Buffer.alloc(20, 2) }, false],
    [{ op: 'appleAnchor' }, false],
    [{ op: 'trustedCertificates' }, false],
    [{ op: 'notarized' }, false],
    [{ op: 'unknownFalse', opcode: 77, data: data('') }, false],
    [{ op: 'unknownSkip', opcode: 77, data: data(''), next: yes }, true],
    [{ op: 'not', operand: no }, true],
    [{ op: 'or', left: no, right: yes }, true],
    [{ op: 'and', left: no, right: yes }, false],
  ])('%j: %p', (expression, expected) => {
    expect(holds(expression)).toBe(expected);
  });
});

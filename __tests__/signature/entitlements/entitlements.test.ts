import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  decodeEntitlementsDer,
  encodeEntitlementsDer,
  entitlementsForm,
} from '../../../src/signature/entitlements/entitlements-der.js';
import { lintEntitlements } from '../../../src/signature/entitlements/lint-entitlements.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { entitlementPreset, entitlementPresets } from '../../../src/signature/entitlements/presets.js';
import { failureOf } from '../../support/failure.js';

function plist(body: string): Buffer {
  return Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
      '<plist version="1.0">',
      body,
      '</plist>',
      '',
    ].join('\n'),
  );
}

const everything = {
  'com.apple.security.app-sandbox': true,
  'com.apple.security.application-groups': ['TEAM.one', 'TEAM.two'],
  number: 300,
  negative: -129,
  off: false,
  'nested & escaped <': { inner: [{ deep: 'ü' }, []], empty: {} },
};

describe('reading entitlements', () => {
  test('parseEntitlements returns the values and the unchanged bytes', () => {
    const bytes = plist(`<dict>
	<key>com.apple.security.app-sandbox</key> <true/>
	<key>com.apple.security.application-groups</key>
	<array><string>TEAM.one</string><string>TEAM.two</string></array>
	<key>number</key><integer>300</integer>
	<key>negative</key><integer>-129</integer>
	<key>off</key><false></false>
	<key>nested &amp; escaped &#60;</key>
	<dict><key>inner</key><array><dict><key>deep</key><string>&#xfc;</string></dict><array/></array>
	<key>empty</key><dict/></dict>
</dict>`);
    const { xml, values } = parseEntitlements(bytes);
    expect(values).toEqual(everything);
    expect(xml).toEqual(bytes);
  });

  test.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['a binary property list', Buffer.from('bplist00xxxx'), /is binary/],
    [
      'a byte order mark',
      Buffer.concat([Buffer.from('efbbbf', 'hex'), plist('<dict/>')]),
      /line 1: .*byte order/,
    ],
    ['UTF-16', Buffer.from('\ufeff<plist/>', 'utf16le'), /UTF-16/],
    [
      'bytes that are not UTF-8',
      plist('<dict>\n<key>\xff</key></dict>').fill(0xff, 170, 171),
      /line \d+: .*not UTF-8/,
    ],
    ['other text', Buffer.from('com.apple.security.app-sandbox: true'), /line 1: this is not an XML/],
    ['JSON', Buffer.from('{"a": true}'), /not an XML/],
    ['other XML', Buffer.from('<html></html>'), /line 1: <plist> is expected/],
    ['an array at the top', plist('<array/>'), /line 4: .*not a dictionary/],
    ['a comment', plist('<dict>\n<!-- JIT -- needed -->\n</dict>'), /line 5: there is a comment/],
    ['CDATA', plist('<dict><key><![CDATA[a]]></key><true/></dict>'), /line 4: there is a CDATA/],
    [
      'a real number',
      plist('<dict>\n<key>a</key>\n<real>1</real></dict>'),
      /line 6: .*cannot have the type <real>/,
    ],
    ['a date', plist('<dict><key>a</key><date>2020-01-01T00:00:00Z</date></dict>'), /the type <date>/],
    ['data', plist('<dict><key>a</key><data>AA==</data></dict>'), /the type <data>/],
    [
      'a key without a value',
      plist('<dict>\n<key>a</key>\n<key>b</key><true/></dict>'),
      /line 6: the key a has no value/,
    ],
    ['a key without a value at the end', plist('<dict><key>a</key></dict>'), /the key a has no value/],
    [
      'a key that occurs twice',
      plist('<dict><key>a</key><true/>\n<key>a</key><false/></dict>'),
      /line 5: .*twice/,
    ],
    ['a value without a key', plist('<dict><true/></dict>'), /<key> is expected/],
    ['a tag that is not closed', plist('<dict><key>a</key><true></dict>'), /<\/true> is expected/],
    ['a file that ends too early', plist('<dict>').subarray(0, -10), /line 4: .*the end of the file/],
    ['text between the tags', plist('<dict>\n\n yes </dict>'), /line 6: there is text/],
    [
      'an unknown entity',
      plist('<dict><key>a</key><string>a & b</string></dict>'),
      /line 4: .*not an XML entity/,
    ],
    ['a number that is none', plist('<dict><key>a</key><integer>many</integer></dict>'), /not an integer/],
    [
      'a number that is too large',
      plist('<dict><key>a</key><integer>9007199254740993</integer></dict>'),
      /too large/,
    ],
    ['endless nesting', plist(`<dict><key>a</key>${'<array>'.repeat(50_000)}</dict>`), /nested too deeply/],
    [
      'something after the end',
      Buffer.concat([plist('<dict/>'), Buffer.from('<dict/>')]),
      /line 6: something follows/,
    ],
  ])('parseEntitlements refuses %s with its line', async (_what, bytes, message) => {
    const failure = await failureOf(() => parseEntitlements(bytes));
    expect(failure).toFailWith('entitlements-invalid');
    expect(failure).toMatchObject({ input: 'entitlements', message: expect.stringMatching(message) });
  });

  test('parseEntitlements treats the key __proto__ like any other', () => {
    const { values } = parseEntitlements(plist('<dict><key>__proto__</key><true/></dict>'));
    expect(Object.entries(values)).toEqual([['__proto__', true]]);
    expect(decodeEntitlementsDer(encodeEntitlementsDer(values))).toEqual(values);
  });
});

describe('entitlements as DER', () => {
  const blob = (values: Record<string, unknown>) => {
    const payload = encodeEntitlementsDer(values);
    const header = Buffer.from('fade717200000000', 'hex');
    header.writeUInt32BE(8 + payload.length, 4);
    return Buffer.concat([header, payload]);
  };

  test('DER entitlements equal those of codesign', () => {
    const bytes = blob({ 'get-task-allow': true });
    expect(bytes.toString('hex')).toBe(
      'fade717200000024701a020101b01530130c0e6765742d7461736b2d616c6c6f770101ff',
    );
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '4d9925d24f1357a00429379f31f567cedfaa8101d58442e7864f923bfb708794',
    );
  });

  test('DER entitlements of an empty dictionary are seven bytes', () => {
    expect(encodeEntitlementsDer({}).toString('hex')).toBe('7005020101b000');
  });

  test('DER entitlements have their keys in byte order', () => {
    expect(encodeEntitlementsDer({ b: true, a: true, 'a-': true })).toEqual(
      encodeEntitlementsDer({ 'a-': true, a: true, b: true }),
    );
  });

  test.each([
    [0, '020100'],
    [127, '02017f'],
    [128, '02020080'],
    [256, '02020100'],
    [-1, '0201ff'],
    [-128, '020180'],
    [-129, '0202ff7f'],
  ])('DER entitlements encode the number %d in the least number of bytes', (number, expected) => {
    expect(encodeEntitlementsDer({ n: number }).toString('hex').endsWith(expected)).toBe(true);
  });

  test.each(['current', 'macos-11'] as const)(
    'are read back as they were written, in the form %s',
    (form) => {
      const encoded = encodeEntitlementsDer(everything, form);
      expect(entitlementsForm(encoded)).toBe(form);
      expect(decodeEntitlementsDer(encoded)).toEqual(everything);
    },
  );

  test('DER entitlements can be longer than 127 and 65,535 bytes', () => {
    for (const length of [100, 127, 128, 300, 70_000]) {
      const values = { text: 'x'.repeat(length) };
      expect(decodeEntitlementsDer(encodeEntitlementsDer(values))).toEqual(values);
    }
  });

  test.each([
    ['a list of 10,001 elements', { list: Array<boolean>(10_001).fill(true) }],
    ['more than a megabyte', { text: 'x'.repeat(1 << 20) }],
  ])('DER entitlements with %s are refused before they take much memory', async (_what, values) => {
    const der = encodeEntitlementsDer(values);
    expect(await failureOf(() => decodeEntitlementsDer(der))).toFailWith('malformed-file');
  });

  test.each([[new Date()], [1.5], [Buffer.from('x')], [null]])(
    'DER entitlements have no form for %p',
    async (value) => {
      expect(await failureOf(() => encodeEntitlementsDer({ key: value }))).toFailWith('entitlements-invalid');
    },
  );

  test('a changed or missing byte in DER entitlements gives a format error or other values, never another error', () => {
    const encoded = encodeEntitlementsDer(everything);
    const check = (bytes: Buffer) => {
      try {
        decodeEntitlementsDer(bytes);
      } catch (error) {
        expect(error).toMatchObject({ name: 'FormatError' });
      }
    };
    for (let offset = 0; offset < encoded.length; offset += 1) {
      check(encoded.subarray(0, offset));
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = Buffer.from(encoded);
        changed[offset] = (changed[offset] ?? 0) ^ mask;
        check(changed);
      }
    }
  });

  test('deeply nested DER entitlements are a format error', async () => {
    let bytes = Buffer.from('3000', 'hex');
    for (let depth = 0; depth < 100; depth += 1) {
      const head = Buffer.from([0x30, 0x82, bytes.length >> 8, bytes.length & 0xff]);
      bytes = Buffer.concat([head, bytes]);
    }
    const pair = Buffer.concat([Buffer.from('0c0161', 'hex'), bytes]);
    const wrap = (type: number, content: Buffer) =>
      Buffer.concat([Buffer.from([type, 0x82, content.length >> 8, content.length & 0xff]), content]);
    const whole = wrap(0x70, Buffer.concat([Buffer.from('020101', 'hex'), wrap(0xb0, wrap(0x30, pair))]));
    expect(await failureOf(() => decodeEntitlementsDer(whole))).toFailWith('malformed-file');
  });
});

describe('the presets', () => {
  test.each(entitlementPresets)('the preset %s has only known and unrestricted keys', (name) => {
    const values = entitlementPreset(name)?.values ?? { missing: true };
    const codes = lintEntitlements(values, { release: false }).map(({ code }) => code);
    expect(codes.filter((code) => code !== 'entitlement-cost')).toEqual([]);
  });

  test('entitlementPreset knows only the documented names', () => {
    expect(entitlementPresets).toEqual(['none', 'jit', 'network', 'sandbox', 'metal', 'debug']);
    expect(entitlementPreset('toString')).toBeNull();
  });
});

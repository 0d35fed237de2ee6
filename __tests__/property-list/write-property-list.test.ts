import { describe, expect, test } from '@jest/globals';
import { parse } from 'plist';
import { Real, writePropertyList } from '../../src/property-list/write-property-list.js';

describe('writePropertyList', () => {
  test('writes Core Foundation’s layout: tabs, sorted keys, data on separate lines', () => {
    const text = writePropertyList({
      b: { hash2: Buffer.alloc(32, 1), optional: true },
      a: [1, 'x < y & "z"', new Real(20), 1.5, false],
      'B/é': {},
      c: new Date('2026-01-02T03:04:05.678Z'),
    }).toString();
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>B/é</key>
	<dict/>
	<key>a</key>
	<array>
		<integer>1</integer>
		<string>x &lt; y &amp; "z"</string>
		<real>20</real>
		<real>1.5</real>
		<false/>
	</array>
	<key>b</key>
	<dict>
		<key>hash2</key>
		<data>
		AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
		</data>
		<key>optional</key>
		<true/>
	</dict>
	<key>c</key>
	<date>2026-01-02T03:04:05Z</date>
</dict>
</plist>
`);
  });

  test('breaks long data into lines of at most 76 columns, eight per tab', () => {
    const lines = writePropertyList({ a: Buffer.alloc(200, 7) })
      .toString()
      .split('\n');
    const data = lines.slice(lines.indexOf('\t<data>') + 1, lines.indexOf('\t</data>'));
    expect(data.map((line) => line.length - 1)).toEqual([68, 68, 68, 64]);
  });

  test('readPropertyList returns the values that were written', () => {
    const value = { text: '<&>', list: [1, 2.5, true], inner: { data: Buffer.from('bytes') } };
    expect(parse(writePropertyList(value).toString())).toEqual({
      text: '<&>',
      list: [1, 2.5, true],
      inner: { data: Uint8Array.from(Buffer.from('bytes')) },
    });
  });
});

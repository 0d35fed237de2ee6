import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { readPropertyList } from '../../src/property-list/read-property-list.js';
import { failureOf } from '../support/failure.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const xml = (content: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?>\n<plist version="1.0">${content}</plist>\n`);

describe('readPropertyList', () => {
  test('reads XML with trailing zeros, which sections of programs have', () => {
    const bytes = Buffer.concat([xml('<dict><key>a</key><integer>5</integer></dict>'), Buffer.alloc(7)]);
    expect(readPropertyList(bytes, 'the list')).toEqual({ a: 5 });
  });

  test.each([
    ['another type at its top', xml('<array/>')],
    ['an element that does not end', Buffer.from('<plist><dict><key>a</key>')],
    ['a comment that does not end', Buffer.from('<!-- <plist><dict/></plist>')],
    ['an unknown entity', xml('<dict><key>a</key><string>&unknown;</string></dict>')],
    ['a key without a value', xml('<dict><key>a</key></dict>')],
    ['plain text', Buffer.from('hello')],
    ['a binary one cut short', Buffer.from('bplist00')],
  ])('refuses %s with a typed error, and keeps the console quiet', async (_what, bytes) => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const error = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const warn = jest.spyOn(console, 'warn').mockReturnValue(undefined);
    expect(await failureOf(() => readPropertyList(bytes, 'the list'))).toFailWith('malformed-file');
    expect([written, error, warn].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { readPropertyList } from '../../src/property-list/read-property-list.js';
import { failureOf } from '../support/failure.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const xml = (content: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?>\n<plist version="1.0">${content}</plist>\n`);

describe('a property list', () => {
  test('is read as XML, also with the zeros that sections of programs end with', () => {
    const bytes = Buffer.concat([xml('<dict><key>a</key><integer>5</integer></dict>'), Buffer.alloc(7)]);
    expect(readPropertyList(bytes, 'the list')).toEqual({ a: 5 });
  });

  test.each([
    ['another type at its top', xml('<array/>')],
    ['an element that does not end', Buffer.from('<plist><dict><key>a</key>')],
    ['an odd processing instruction', Buffer.from('<??><plist><dict/></plist>')],
    ['plain text', Buffer.from('hello')],
    ['a binary one cut short', Buffer.from('bplist00')],
  ])('with %s is a typed error, and nothing is written to the console', async (_what, bytes) => {
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const error = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const warn = jest.spyOn(console, 'warn').mockReturnValue(undefined);
    expect(await failureOf(() => readPropertyList(bytes, 'the list'))).toFailWith('malformed-file');
    expect([said, error, warn].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

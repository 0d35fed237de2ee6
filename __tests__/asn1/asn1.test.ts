import { describe, expect, test } from '@jest/globals';
import { readAsn1 } from '../../src/asn1/asn1.js';
import { failureOf } from '../support/failure.js';

const read = (hex: string) => readAsn1(Buffer.from(hex, 'hex'), 'the file');

describe('reading ASN.1', () => {
  test('readAsn1 returns elements by index', () => {
    const node = read('300a02010506035504030500');
    expect(node.item(0).integer()).toBe(5);
    expect(node.item(1).oid()).toBe('2.5.4.3');
    expect(node.item(-1).tagNumber).toBe(5);
  });

  test.each([
    ['0403010203', 'in one piece'],
    ['2480040201020401030000', 'in pieces of indefinite length'],
    ['8003010203', 'implicitly tagged'],
    ['a080040201020401030000', 'implicitly tagged, in pieces'],
  ])('readAsn1 returns the octets of %s: %s', (hex) => {
    expect(read(hex).octets().toString('hex')).toBe('010203');
  });

  test.each([
    ['3003020105ff', 'bytes after the end'],
    ['3002020105', 'an element that is longer than the one around it'],
    ['3005020105', 'an element that is cut off'],
    ['300402010500', 'a length that covers half an element'],
    ['30083005020105020106', 'an inner length that is too short for the elements in it'],
    ['30053004020105', 'an inner length that goes beyond its parent'],
    ['30060201053080', 'an indefinite length without an end'],
    ['0480010203', 'an indefinite length where none may be'],
    ['30'.repeat(5000), 'nesting without end'],
    [`180e${Buffer.from('9999999999999X').toString('hex')}`, 'a time that is none'],
    ['', 'nothing'],
  ])('readAsn1 refuses %s: %s', async (hex) => {
    expect(await failureOf(() => read(hex))).toFailWith('malformed-file');
  });

  test.each([
    ['an integer', (node: ReturnType<typeof read>) => node.integer()],
    ['an object identifier', (node: ReturnType<typeof read>) => node.oid()],
    ['octets', (node: ReturnType<typeof read>) => node.octets()],
    ['a boolean', (node: ReturnType<typeof read>) => node.boolean()],
    ['an element that is not there', (node: ReturnType<typeof read>) => node.item(3)],
  ])('readAsn1 reports a missing %s', async (_what, use) => {
    expect(await failureOf(() => use(read('30020500')))).toFailWith('malformed-file');
  });
});

import { describe, expect, test } from '@jest/globals';
import { decodeLzfse } from '../../../src/archive/lzfse/decode-lzfse.js';
import { decodeLzvn } from '../../../src/archive/lzfse/lzvn.js';
import { createOutputWindow } from '../../../src/archive/lzfse/output-window.js';

const end = [0x06, 0, 0, 0, 0, 0, 0, 0];

function decode(bytes: readonly number[], size: number): string {
  const output = createOutputWindow(size);
  decodeLzvn(Buffer.from([...bytes, ...end]), output);
  return output.bytes.toString('latin1');
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

describe('an LZVN stream', () => {
  test.each<[string, number[], string]>([
    ['literals only', [0xe3, ...ascii('abc')], 'abc'],
    ['many literals', [0xe0, 0, ...ascii('abcdefghijklmnop')], 'abcdefghijklmnop'],
    ['a small distance', [0xe3, ...ascii('abc'), 0x08, 3], 'abcabca'],
    ['a medium distance', [0xe3, ...ascii('abc'), 0xa0, 3 << 2, 0], 'abcabc'],
    ['a large distance', [0xe3, ...ascii('abc'), 0x07, 3, 0], 'abcabc'],
    ['the distance before', [0xe3, ...ascii('abc'), 0x07, 3, 0, 0x46, ...ascii('x')], 'abcabcxbcx'],
    ['a match of its own', [0xe3, ...ascii('abc'), 0x07, 3, 0, 0xf2], 'abcabcab'],
    ['an overlapping match', [0xe1, ...ascii('a'), 0x07, 1, 0], 'aaaa'],
    ['opcodes that do nothing', [0x0e, 0x16, 0xe1, ...ascii('a')], 'a'],
  ])('with %s is decoded', (_, bytes, text) => {
    expect(decode(bytes, text.length)).toBe(text);
  });

  test.each<[string, number[]]>([
    ['refers to bytes before its start', [0xe1, ...ascii('a'), 0x07, 2, 0]],
    ['has an opcode that does not exist', [0x70]],
    ['decodes to more than its size', [0xef, ...ascii('abcdefghijklmno')]],
    ['has literals that are cut off', [0xe0, 255]],
  ])('that %s is refused as malformed', (_, bytes) => {
    expect(() => decode(bytes, 8)).toThrow(expect.objectContaining({ code: 'malformed-file' }));
  });
});

describe('an LZFSE stream', () => {
  const block = (magic: string, ...words: number[]): Buffer => {
    const header = Buffer.alloc(4 + words.length * 4);
    header.write(magic, 0, 'latin1');
    for (const [index, word] of words.entries()) header.writeUInt32LE(word, 4 + index * 4);
    return header;
  };

  test('joins its blocks', () => {
    const lzvn = Buffer.from([0xe1, ...ascii('d'), ...end]);
    const stream = Buffer.concat([
      block('bvx-', 3),
      Buffer.from('abc'),
      block('bvxn', 1, lzvn.length),
      lzvn,
      block('bvx$'),
    ]);
    expect(decodeLzfse(stream, 4).toString()).toBe('abcd');
  });

  test.each<[string, Buffer, number]>([
    ['has an unknown block', block('bvx9', 1), 1],
    ['has no end', Buffer.concat([block('bvx-', 1), Buffer.from('a')]), 1],
    ['decodes to another size', Buffer.concat([block('bvx-', 1), Buffer.from('a'), block('bvx$')]), 2],
    [
      'has a compressed block without tables',
      Buffer.concat([block('bvx2', 1, 0, 0, 0, 0, 0, 0), block('bvx$')]),
      1,
    ],
  ])('that %s is refused as malformed', (_, stream, size) => {
    expect(() => decodeLzfse(stream, size)).toThrow(expect.objectContaining({ code: 'malformed-file' }));
  });
});

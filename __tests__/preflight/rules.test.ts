import { expect, test } from '@jest/globals';
import { checkSlice } from '../../src/preflight/rules.js';
import { InputError } from '../../src/system/errors.js';

const unreadableXml = new InputError('entitlements', 'line 2: there is a comment.', {
  code: 'entitlements-invalid',
  remedy: 'Remove the comment.',
});

test.each([
  ['execute', 'error'],
  ['dylib', 'warning'],
])(
  'entitlements that the kernel cannot read, in a file of type %s, are of severity %s',
  (fileType, severity) => {
    const slice = {
      arch: 'arm64',
      fileType,
      sdk: 0x000e0000,
      kind: 'certificate' as const,
      identifier: 'com.example.hello',
      flags: ['runtime'],
      cdHashes: [{ hashType: 2, cdHash: 'ab'.repeat(20) }],
      best: { hashType: 2, cdHash: 'ab'.repeat(20) },
      entitlements: {},
      unreadableXml,
      chain: [],
      authority: 'apple' as const,
    };
    expect(checkSlice({ path: 'hello', slice, problems: [] })).toMatchObject([
      { severity, code: 'entitlements-malformed', message: expect.stringContaining('line 2') },
    ]);
  },
);

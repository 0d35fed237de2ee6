import { expect, test } from '@jest/globals';
import { explainSystemError } from '../../src/system/explain-system-error.js';
import { outputNotWritable } from '../../src/system/files/output-not-writable.js';

const errorOf = (code: string): Error => Object.assign(new Error(code), { code, path: '/out/SHA256SUMS' });

test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])(
  'an output that does not fit on the disk (%s) fails the run as any other file does',
  (code) => {
    const failure = outputNotWritable('output-directory', '/out/SHA256SUMS', errorOf(code));
    const { exitCode, remedy } = explainSystemError(errorOf(code)) ?? {};
    expect(failure).toFailWith('disk-full');
    expect(failure).toMatchObject({ exitCode, remedy });
    expect(exitCode).toBe(3);
    expect(failure.message).toContain('/out/SHA256SUMS');
  },
);

test.each(['EACCES', 'EROFS', 'ENOTDIR'])(
  'an output in a folder that cannot be written (%s) is a mistake in the input that names it',
  (code) => {
    const failure = outputNotWritable('output-directory', '/out/SHA256SUMS', errorOf(code));
    expect(failure).toFailWith('output-not-writable');
    expect(failure).toMatchObject({ exitCode: 2, input: 'output-directory' });
  },
);

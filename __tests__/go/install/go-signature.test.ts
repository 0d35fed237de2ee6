import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeGoSignature, requireGoogleSignature } from '../../../src/go/install/go-signature.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { developer, timestamper } from '../../bundle/test-app.js';
import { signed } from '../../signature/signed-image.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';

const now = new Date('2026-11-21T12:00:00Z');

/** Runs `use` with a GOROOT that has these programs. */
function withGoroot<T>(
  programs: Readonly<Record<string, Buffer | string>>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (root) => {
    for (const folder of ['bin', 'pkg/tool']) await mkdir(join(root, folder), { recursive: true });
    for (const [path, content] of Object.entries(programs)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    return use(root);
  });
}

describe('the Developer ID signature of a Go (G1)', () => {
  test('of another team than Google is refused, whichever program it is on', async () => {
    const foreign = await signed(machOImage(), { signer: developer, timestamper, identifier: 'compile' });
    const programs = { 'bin/go': machOImage(), 'pkg/tool/darwin_arm64/compile': foreign };
    const failure = await withGoroot(programs, (root) => failureOf(() => requireGoogleSignature(root, now)));
    expect(failure).toFailWith('go-signature-invalid');
    expect(failure).toMatchObject({ message: expect.stringContaining('pkg/tool/darwin_arm64/compile') });
  });

  test('is no proof of a Go whose programs are not signed', async () => {
    expect(
      await withGoroot({ 'bin/go': machOImage() }, (root) => requireGoogleSignature(root, now)),
    ).toBeNull();
  });

  test('of a Go on this machine is described, and a script in its place is not', async () => {
    const describeOf = (program: Buffer | string) =>
      withGoroot({ 'bin/go': program }, (root) => describeGoSignature(root, now));
    expect(await describeOf(machOImage())).toBe('its programs are not signed');
    expect(await describeOf(await signed(machOImage(), { signer: developer, timestamper }))).toMatch(
      /^signature of .*, which is not valid$/,
    );
    expect(await describeOf('#!/bin/sh\n')).toBeNull();
  });
});

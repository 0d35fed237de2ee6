import { expect, test } from '@jest/globals';
import { readMachO } from '../../../src/macho/mach-o.js';
import { cpu } from '../../../src/macho/names.js';
import { readEmbeddedSignature } from '../../../src/signature/embedded-signature.js';
import { verifyAge } from '../../../src/signature/verify/verify-age.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { machOImage } from '../../support/mach-o-image.js';
import { signed } from '../signed-image.js';

const executableLimit = 72;

function open(file: Buffer) {
  const source = bytesOf(file);
  const machO = readMachO(source);
  const signature = readEmbeddedSignature(source, machO);
  if (signature === null) throw new Error('the image is not signed');
  return { machO, signature };
}

test('a signature of today lacks nothing', async () => {
  const { signature, machO } = open(await signed(machOImage()));
  expect(verifyAge(signature, machO)).toEqual([]);
});

test('a signature with SHA-1 hashes only is explained by a warning', async () => {
  const { signature, machO } = open(await signed(machOImage({ minOS: 0x000a0900, cpuType: cpu.x86_64 })));
  const [sha1] = signature.codeDirectories;
  expect(verifyAge(signature, machO)).toEqual([]);
  expect(verifyAge({ ...signature, codeDirectories: [sha1] }, machO)).toMatchObject([
    { severity: 'warning', code: 'hash-type-obsolete' },
  ]);
});

test('an execSegLimit of 0 is explained by a warning', async () => {
  const file = await signed(machOImage());
  const { dataOffset } = open(file).signature;
  const directory = file.indexOf(Buffer.from('fade0c02', 'hex'), dataOffset);
  file.fill(0, directory + executableLimit, directory + executableLimit + 8);
  const { signature, machO } = open(file);
  expect(verifyAge(signature, machO)).toMatchObject([{ severity: 'warning', code: 'exec-segment-missing' }]);
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { checkStrictLayout } from '../../src/macho/check-strict-layout.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { readSlices } from '../../src/macho/universal.js';
import { fullHash } from '../../src/signature/code-directory/hash-types.js';
import { type EmbeddedSignature, readEmbeddedSignature } from '../../src/signature/embedded-signature.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { type SignMachORequest, signMachO } from '../../src/signature/sign/sign-macho.js';
import { bytesOf } from '../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { validTime } from '../identity/fixtures.js';

/** Entitlements that show in the executable segment's flags, too. */
export const entitlements = parseEntitlements(
  Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n\t<key>get-task-allow</key>\n\t<true/>\n</dict>\n</plist>\n',
  ),
);

/** A request to sign a file in place, ad-hoc and plain. */
export function plain(path: string): SignMachORequest {
  return {
    input: path,
    output: path,
    signer: 'adhoc',
    identifier: 'com.example.hello',
    entitlements: null,
    hardenedRuntime: false,
    timestamper: null,
    signingTime: validTime,
  };
}

/** Signs an image and returns the bytes of the result; by default ad-hoc and plain. */
export function signed(image: Buffer, changes: Partial<SignMachORequest> = {}): Promise<Buffer> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'hello');
    await writeFile(path, image);
    await signMachO({ ...plain(path), ...changes });
    return readFile(path);
  });
}

/** Reads the signature of a slice and checks every page hash. */
export function checkedSignature(file: Buffer, index = 0): EmbeddedSignature {
  expect(checkStrictLayout(bytesOf(file))).toEqual([]);
  const slice = readSlices(bytesOf(file))[index];
  if (!slice) throw new Error('there is no such slice');
  const machO = readMachO(slice.source);
  const signature = readEmbeddedSignature(slice.source, machO);
  if (!signature) throw new Error('the slice is not signed');
  for (const { hashType, codeLimit, pageSize, codeHashes } of signature.codeDirectories) {
    expect(codeLimit).toBe(machO.codeSignature?.dataOffset);
    const pages = Array.from({ length: Math.ceil(codeLimit / pageSize) }, (_, page) => {
      const start = page * pageSize;
      const bytes = slice.source.read(start, Math.min(pageSize, codeLimit - start));
      return fullHash(hashType, bytes);
    });
    expect(codeHashes.equals(Buffer.concat(pages))).toBe(true);
  }
  return signature;
}

/** The first CodeDirectory of the first slice. */
export const directoryOf = (file: Buffer) => checkedSignature(file).codeDirectories[0];

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { writeCodeDirectory } from '../../src/signature/code-directory/code-directory.js';
import { bestCodeDirectory, readSignature } from '../../src/signature/embedded-signature.js';
import {
  type Blob,
  blobMagic,
  blobPayload,
  readSuperBlob,
  superBlobSize,
  wrapBlob,
  writeSuperBlob,
} from '../../src/signature/superblob.js';
import { Failure } from '../../src/system/errors.js';
import { failureOf } from '../support/failure.js';

function directory(hashType: number): Buffer {
  return writeCodeDirectory(
    {
      version: 0x20400,
      flags: 2,
      hashType,
      platform: 0,
      pageSize: 4096,
      codeLimit: 0,
      identifier: 'hello',
      teamId: null,
      execSegment: { base: 0, limit: 1, flags: 1 },
      runtime: 0,
    },
    { specials: new Map(), codeHashes: Buffer.alloc(0) },
  );
}

const blobs: Blob[] = [
  { slot: 0x10000, bytes: wrapBlob(blobMagic.wrapper, Buffer.alloc(0)) },
  { slot: 0, bytes: directory(1) },
  { slot: 0x1000, bytes: directory(2) },
  { slot: 5, bytes: wrapBlob(blobMagic.entitlements, Buffer.from('<plist/>')) },
];

describe('a SuperBlob', () => {
  test('a SuperBlob reads back as it was written, in the order of the slots', () => {
    const bytes = writeSuperBlob(blobs);
    expect(bytes).toHaveLength(superBlobSize(blobs.map((blob) => blob.bytes.length)));
    expect(readSuperBlob(bytes)).toEqual([...blobs].sort((a, b) => a.slot - b.slot));
  });

  test('a SuperBlob may be followed by zeros', () => {
    expect(readSuperBlob(Buffer.concat([writeSuperBlob(blobs), Buffer.alloc(99)]))).toHaveLength(4);
  });

  test('an empty wrapper equals that of ad-hoc signatures by Apple', () => {
    const empty = wrapBlob(blobMagic.wrapper, Buffer.alloc(0));
    expect(createHash('sha256').update(empty).digest('hex')).toBe(
      'e6c83bc98a10348492c7d4d2378a54572ef29e1a5692ccd02b5e29f4b762d6a0',
    );
  });

  test('blobPayload refuses a blob with another magic', async () => {
    const blob = wrapBlob(blobMagic.entitlements, Buffer.from('x'));
    expect(blobPayload(blob, blobMagic.entitlements).toString()).toBe('x');
    expect(await failureOf(() => blobPayload(blob, blobMagic.wrapper))).toFailWith('malformed-file');
  });
});

describe('a malformed SuperBlob', () => {
  test.each([
    ['another magic', 0, 0xfade0cc1],
    ['more length than there are bytes', 4, 0x7fffffff],
    ['a count that its length does not allow', 8, 60],
    ['a count beyond all slots', 8, 0x10000000],
    ['a part within the index', 16, 12],
    ['a part beyond its end', 16, 0x7fffffff],
    ['one slot twice', 20, 0],
  ])('a SuperBlob with %s is refused', async (_, offset, value) => {
    const bytes = writeSuperBlob(blobs);
    bytes.writeUInt32BE(value, offset);
    expect(await failureOf(() => readSuperBlob(bytes))).toFailWith('malformed-file');
  });

  test('a SuperBlob with more parts than slots is refused', async () => {
    const many = Array.from({ length: 65 }, (_, slot) => ({
      slot,
      bytes: wrapBlob(blobMagic.wrapper, Buffer.alloc(0)),
    }));
    expect(await failureOf(() => readSuperBlob(writeSuperBlob(many)))).toFailWith('malformed-file');
  });

  test('readSignature fails only with a FormatError', () => {
    const bytes = writeSuperBlob(blobs);
    for (let offset = 0; offset < bytes.length; offset += 1) {
      for (const changed of [bytes.subarray(0, offset), Buffer.from(bytes).fill(0xff, offset, offset + 1)]) {
        try {
          readSignature(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }
    }
  });
});

describe('readSignature', () => {
  test('readSignature returns the parts of a signature', () => {
    const signature = readSignature(writeSuperBlob(blobs));
    expect(signature.codeDirectories.map(({ hashType }) => hashType)).toEqual([1, 2]);
    expect(signature.entitlementsXml?.toString()).toBe('<plist/>');
    expect(signature).toMatchObject({ cms: null, requirements: null, entitlementsDer: null });
  });

  test('bestCodeDirectory returns the CodeDirectory with the strongest hash', () => {
    expect(bestCodeDirectory(readSignature(writeSuperBlob(blobs))).hashType).toBe(2);
  });

  test('readSignature refuses a signature without a primary CodeDirectory', async () => {
    const bytes = writeSuperBlob(blobs.filter(({ slot }) => slot !== 0));
    expect(await failureOf(() => readSignature(bytes))).toFailWith('malformed-file');
  });
});

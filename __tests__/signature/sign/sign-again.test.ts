import { describe, expect, test } from '@jest/globals';
import { fileTypes } from '../../../src/macho/names.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { slot } from '../../../src/signature/superblob.js';
import { fixtureIdentity } from '../../identity/fixtures.js';
import { machOImage } from '../../support/mach-o-image.js';
import { checkedSignature, directoryOf, entitlements, signed } from '../signed-image.js';

const identity = fixtureIdentity('modern.p12');

describe('signing again', () => {
  const all = ['identifier', 'entitlements', 'requirements', 'flags', 'runtime'] as const;

  test('signing again keeps the layout when the signature fits', async () => {
    const once = await signed(machOImage(), { signer: identity, entitlements });
    const twice = await signed(once, { identifier: 'shorter' });
    const { dataOffset } = checkedSignature(twice);
    expect(twice).toHaveLength(once.length);
    expect(twice.subarray(0, dataOffset).equals(once.subarray(0, dataOffset))).toBe(true);
  });

  test('signing again with everything preserved gives the same CodeDirectory', async () => {
    const once = await signed(machOImage(), { signer: identity, entitlements, hardenedRuntime: true });
    const twice = await signed(once, { signer: identity, identifier: 'other', preserve: all });
    expect(directoryOf(twice).blob.equals(directoryOf(once).blob)).toBe(true);
  });

  test('signing again preserves only the requested parts', async () => {
    const once = await signed(machOImage(), { signer: identity, entitlements, hardenedRuntime: true });
    const { codeDirectories, blobs } = checkedSignature(
      await signed(once, { identifier: 'other', preserve: ['flags', 'runtime'] }),
    );
    expect(codeDirectories[0]).toMatchObject({ identifier: 'other', flags: 0x10002, runtime: 0x000d0300 });
    expect(blobs.has(slot.entitlements)).toBe(false);
  });

  test('signing again with runtime preserved keeps the runtime version, not that of the SDK', async () => {
    const once = await signed(machOImage(), { signer: identity, hardenedRuntime: true });
    const directoryAt = once.indexOf(Buffer.from('fade0c02', 'hex'), checkedSignature(once).dataOffset);
    once.writeUInt32BE(0x000b0100, directoryAt + 88);
    expect(directoryOf(await signed(once, { preserve: ['flags', 'runtime'] })).runtime).toBe(0x000b0100);
    expect(directoryOf(await signed(once, { preserve: ['flags'] })).runtime).toBe(0x000d0300);
  });

  test('signing again with an identity removes the ad-hoc flag even when flags are preserved', async () => {
    const once = await signed(machOImage(), { hardenedRuntime: true });
    expect(directoryOf(await signed(once, { signer: identity, preserve: all })).flags).toBe(0x10000);
  });

  test('signing again with entitlements wins over preserved ones', async () => {
    const once = await signed(machOImage(), { entitlements });
    const other = parseEntitlements(Buffer.from('<plist version="1.0"><dict/></plist>'));
    const { entitlementsXml } = checkedSignature(await signed(once, { entitlements: other, preserve: all }));
    expect(entitlementsXml?.equals(other.xml)).toBe(true);
  });

  test('signing again keeps the page size', async () => {
    const once = await signed(machOImage(), { pageSize: 16384 });
    expect(directoryOf(await signed(once)).pageSize).toBe(16384);
    expect(directoryOf(await signed(once, { pageSize: 4096 })).pageSize).toBe(4096);
  });

  test('signing a library again keeps its entitlements only when they are preserved', async () => {
    const library = await signed(machOImage(), { entitlements });
    library.writeUInt32LE(fileTypes.dylib, 12);
    const kept = checkedSignature(await signed(library, { preserve: ['entitlements'] }));
    expect(kept.entitlementsXml?.equals(entitlements.xml)).toBe(true);
    expect(kept.entitlementsDer?.equals(entitlements.der)).toBe(true);
    expect(kept.codeDirectories[0].execSegment.flags).toBe(0);
    const plain = checkedSignature(await signed(library));
    expect(plain.blobs.has(slot.entitlements)).toBe(false);
  });

  test('signing again preserves nothing of a linker signature', async () => {
    const once = await signed(machOImage(), { entitlements });
    const { dataOffset } = checkedSignature(once);
    const flagsAt = once.indexOf(Buffer.from('fade0c02', 'hex'), dataOffset) + 12;
    once.writeUInt32BE(0x20002, flagsAt);
    once.writeUInt8(14, flagsAt - 12 + 39);
    const { codeDirectories, blobs } = checkedSignature(
      await signed(once, { identifier: 'mine', preserve: all }),
    );
    expect(codeDirectories[0]).toMatchObject({ identifier: 'mine', flags: 2, pageSize: 4096 });
    expect(blobs.has(slot.entitlements)).toBe(false);
  });
});

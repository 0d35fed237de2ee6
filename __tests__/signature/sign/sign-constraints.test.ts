import { describe, expect, test } from '@jest/globals';
import { fileTypes } from '../../../src/macho/names.js';
import { specialHash } from '../../../src/signature/code-directory/code-directory.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { parseRequirementSet } from '../../../src/signature/requirement/parse-requirement.js';
import { formatDesignatedRequirement } from '../../../src/signature/requirement/read-designated-requirement.js';
import { decodeRequirementSet } from '../../../src/signature/requirement/requirement-set.js';
import { blobMagic, slot, wrapBlob, writeSuperBlob } from '../../../src/signature/superblob.js';
import { fixtureIdentity } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';
import { checkedSignature, directoryOf, entitlements, signed } from '../signed-image.js';

const identity = fixtureIdentity('modern.p12');

/** A signed image with launch constraints on itself, its parent and its libraries, as codesign writes them. */
async function constrained(): Promise<Buffer> {
  const image = await signed(machOImage());
  const { blobs, dataOffset, dataSize } = checkedSignature(image);
  const constraint = (text: string) => wrapBlob(blobMagic.launchConstraint, Buffer.from(text));
  const bytes = writeSuperBlob([
    ...[...blobs].map(([slot, bytes]) => ({ slot, bytes })),
    { slot: slot.launchConstraintSelf, bytes: constraint('self') },
    { slot: slot.launchConstraintParent, bytes: constraint('parent') },
    { slot: slot.libraryConstraint, bytes: constraint('library') },
  ]);
  expect(bytes.length).toBeLessThan(dataSize);
  bytes.copy(image, dataOffset);
  return image;
}

describe('constraints', () => {
  const kinds = [
    ['launch-constraints', [slot.launchConstraintSelf, slot.launchConstraintParent]],
    ['library-constraints', [slot.libraryConstraint]],
  ] as const;

  test.each(kinds)('preserved constraints are kept and bound: %s', async (part, slots) => {
    const before = await constrained();
    const after = await signed(before, { signer: identity, preserve: [part] });
    const { blobs, codeDirectories } = checkedSignature(after);
    const found = [...blobs.keys()].filter((number) => number >= 8 && number <= 11);
    expect(found).toEqual(slots);
    for (const number of slots) {
      expect(blobs.get(number)).toEqual(checkedSignature(before).blobs.get(number));
      expect(specialHash(codeDirectories[0], number)).not.toBeNull();
    }
  });

  test('constraints that are not preserved are removed', async () => {
    const { blobs, codeDirectories } = checkedSignature(await signed(await constrained()));
    expect(blobs.has(slot.launchConstraintSelf)).toBe(false);
    expect(codeDirectories[0].specialSlots).toBe(2);
  });
});

describe('requirements of the caller', () => {
  const requirements = parseRequirementSet('designated => identifier mine; library => anchor apple');

  test('requirements of the caller win over the default and over preserved ones', async () => {
    const once = await signed(machOImage(), { signer: identity });
    const { requirements: set } = checkedSignature(
      await signed(once, { signer: identity, requirements, preserve: ['requirements'] }),
    );
    expect(formatDesignatedRequirement(set ?? Buffer.alloc(0))).toBe('identifier mine');
    expect([...decodeRequirementSet(set ?? Buffer.alloc(0)).keys()]).toEqual([3, 4]);
  });

  test('requirements without a designated one keep the default designated requirement', async () => {
    const library = parseRequirementSet('library => anchor apple');
    const { requirements: set } = checkedSignature(
      await signed(machOImage(), { signer: identity, requirements: library }),
    );
    expect(formatDesignatedRequirement(set ?? Buffer.alloc(0))).toContain('and anchor apple generic and');
    expect(decodeRequirementSet(set ?? Buffer.alloc(0)).size).toBe(2);
  });

  test('an ad-hoc signature has the requirements of the caller', async () => {
    const { requirements: set } = checkedSignature(await signed(machOImage(), { requirements }));
    expect(formatDesignatedRequirement(set ?? Buffer.alloc(0))).toBe('identifier mine');
  });
});

describe('the executable segment', () => {
  test.each([
    ['execute', fileTypes.execute, 0x11],
    ['dylib', fileTypes.dylib, 0],
    ['bundle', fileTypes.bundle, 0],
  ])('the executable segment of the type %s has its flags', async (_name, fileType, flags) => {
    const { execSegment } = directoryOf(await signed(machOImage({ fileType }), { entitlements }));
    expect(execSegment).toMatchObject({ base: 0, flags });
    expect(execSegment.limit).toBeGreaterThan(20_000);
  });

  test.each([
    ['run-unsigned-code', 0x11],
    ['com.apple.private.cs.debugger', 0x21],
    ['dynamic-codesigning', 0x41],
    ['com.apple.private.skip-library-validation', 0x81],
    ['com.apple.private.amfi.can-load-cdhash', 0x101],
    ['com.apple.private.amfi.can-execute-cdhash', 0x201],
    ['com.apple.security.get-task-allow', 0x1],
  ])('the executable segment has the flag of the entitlement %s', async (key, flags) => {
    const asked = parseEntitlements(
      Buffer.from(`<plist version="1.0"><dict><key>${key}</key><true/></dict></plist>`),
    );
    expect(directoryOf(await signed(machOImage(), { entitlements: asked })).execSegment.flags).toBe(flags);
  });
});

test('a program without space for the load command is refused with a linker option as remedy', async () => {
  const failure = await failureOf(() => signed(machOImage({ spare: 12 })));
  expect(failure).toFailWith('mach-o-not-signable');
  expect(failure).toMatchObject({
    message: expect.stringContaining('no space for the load command'),
    remedy: expect.stringContaining('headerpad'),
  });
});

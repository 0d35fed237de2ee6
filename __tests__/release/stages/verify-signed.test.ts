import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import type { Artifact } from '../../../src/artifact/artifact.js';
import { cpu } from '../../../src/macho/names.js';
import { readSlices, writeUniversal } from '../../../src/macho/universal.js';
import { verifySigned } from '../../../src/release/stages/verify-signed.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { packPayload } from '../../apple/stand-ins/lib/packages/payload.mjs';
import { diskImage, flatPackage } from '../../archive/containers.js';
import { developer, testClock, timestamper } from '../../bundle/test-app.js';
import { testTrust } from '../../identity/fixtures.js';
import { signed } from '../../signature/signed-image.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';

type OffsetOf = (program: Buffer) => number | null;

const beforeFirst: OffsetOf = (program) => (readSlices(bytesOf(program))[0]?.offset ?? 0) - 1;

describe('the artifacts of a resumed submission', () => {
  const verifiedWith = (offsetOf: OffsetOf) => verifiedIn('binary', offsetOf);

  /** Verifies a signed universal program, or an archive of it, after a byte at an offset was set. */
  function verifiedIn(kind: 'binary' | 'zip', offsetOf: OffsetOf): Promise<Artifact[]> {
    return withTemporaryFolder(async (folder) => {
      const path = join(folder, 'tool');
      const inputs = [machOImage(), machOImage({ cpuType: cpu.x86_64, cpuSubtype: 3 })];
      const thin = inputs.map((_, index) => `${path}-${index}`);
      for (const [index, image] of inputs.entries()) await writeFile(thin[index] ?? '', image);
      await writeUniversal(thin, path);
      const program = await signed(await readFile(path));
      const offset = offsetOf(program);
      if (offset !== null) program[offset] = 1;
      await writeFile(path, program);
      if (kind === 'zip') await writeZip({ roots: [path], output: `${path}.zip` });
      const name = kind === 'zip' ? 'tool.zip' : 'tool';
      const artifact = { kind, name, path: join(folder, name), source: null, target: null };
      return verifySigned({ trust: testTrust, clock: testClock }, [artifact]);
    });
  }

  test('are accepted as they were signed', async () => {
    expect(await verifiedWith(() => null)).toMatchObject([{ signature: { slices: [{}, {}] } }]);
  });

  test('are read in an archive, too', async () => {
    expect(await verifiedIn('zip', () => null)).toMatchObject([
      { signature: { slices: [{}, {}], contents: [{ path: 'tool', slices: [{}, {}] }] } },
    ]);
  });

  test('are refused in an archive with a byte that no signature covers', async () => {
    const error = await failureOf(() => verifiedIn('zip', beforeFirst));
    expect(error).toFailWith('artifact-changed');
    expect(String(error)).toContain('tool.zip/tool is not as it was signed');
  });

  test.each([
    ['before the first slice', beforeFirst],
    ['between the slices', (program: Buffer) => (readSlices(bytesOf(program))[1]?.offset ?? 0) - 1],
  ])('are refused with a byte %s that no signature covers', async (_where, offsetOf) => {
    expect(await failureOf(() => verifiedWith(offsetOf))).toFailWith('artifact-changed');
  });
});

describe.each(['dmg', 'pkg'] as const)('a %s of a resumed submission', (kind) => {
  /** Packs a signed program, of which `spoil` may change bytes, and verifies the package, which `change` may change. */
  function verifiedWith({ spoil, change }: { spoil?: number; change?: number }): Promise<Artifact[]> {
    return withTemporaryFolder(async (folder) => {
      const [tool, path] = [join(folder, 'tool'), join(folder, `tool.${kind}`)];
      const program = flipped(await signed(machOImage()), spoil);
      await writeFile(tool, program, { mode: 0o755 });
      const signing = { identity: developer, timestamper };
      const made =
        kind === 'dmg'
          ? await diskImage(signing, [{ path: 'tool', contents: program, mode: 0o755 }])
          : await flatPackage(signing, undefined, { Payload: packPayload(tool) });
      await writeFile(path, flipped(made, change));
      const artifact = { kind, name: `tool.${kind}`, path, source: null, target: null };
      return verifySigned({ trust: testTrust, clock: testClock }, [artifact]);
    });
  }

  test('is accepted as it was signed', async () => {
    expect(await verifiedWith({})).toMatchObject([{ kind }]);
  });

  test('is refused with a program whose pages were changed', async () => {
    expect(await failureOf(() => verifiedWith({ spoil: 0x1000 }))).toFailWith('artifact-changed');
  });

  test('is refused when its own bytes were changed', async () => {
    expect(await failureOf(() => verifiedWith({ change: 40 }))).toFailWith('artifact-changed');
  });
});

/** Changes a byte, if any. */
function flipped(bytes: Buffer, at: number | undefined): Buffer {
  if (at !== undefined) bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

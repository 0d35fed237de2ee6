import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { renderInspection } from '../../src/commands/terminal/render-inspection.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
import type { Inspection } from '../../src/inspect/inspection.js';
import { readCodeHashes } from '../../src/signature/code-directory/read-code-hashes.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { diskImage, flatPackage, ticketFor } from '../archive/containers.js';
import { developer, timestamper, withCopyOf, writeTree } from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { signed } from '../signature/signed-image.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

const signing = { identity: developer, timestamper };
const stamped = validTime.toISOString();

function inspected(bytes: Buffer, name = 'thing'): Promise<Inspection> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, name), bytes);
    return inspectArtifact(join(folder, name));
  });
}

describe('inspectArtifact of a bundle', () => {
  test('shows the main executable, and that no ticket is stapled', () =>
    withCopyOf('small', async (app) => {
      const inspection = await inspectArtifact(app);
      expect(inspection).toMatchObject({ path: app, kind: 'bundle', ticket: 'none' });
      expect(inspection.slices[0]?.signature.identifier).toBe('com.example.small');
    }));

  test('distinguishes a stapled ticket from one for other code', () =>
    withCopyOf('small', async (app) => {
      const [code] = await readCodeHashes(join(app, 'Contents/MacOS/small'));
      const at = join(app, 'Contents/CodeResources');
      await writeFile(at, ticketFor(Buffer.from(code?.cdHash ?? '', 'hex')));
      expect((await inspectArtifact(app)).ticket).toBe('stapled');
      await writeFile(at, ticketFor(Buffer.alloc(20)));
      expect((await inspectArtifact(app)).ticket).toBe('for-other-code');
      await writeFile(at, ticketFor(Buffer.alloc(20)).subarray(0, -5));
      expect((await inspectArtifact(app)).ticket).toBe('malformed');
    }));

  test('shows a framework', () =>
    withCopyOf('full', async (app) => {
      const inspection = await inspectArtifact(join(app, 'Contents/Frameworks/B.framework'));
      expect(inspection).toMatchObject({ kind: 'bundle', ticket: 'none' });
      expect(inspection.slices[0]).toMatchObject({
        fileType: 'dylib',
        signature: { identifier: 'com.example.b', kind: 'certificate' },
      });
    }));
});

describe('inspectArtifact of a framework that lost its links', () => {
  /** As in a Python wheel: the program is in its version alone. */
  const withFramework = <T>(use: (path: string) => Promise<T>): Promise<T> =>
    withTemporaryFolder(async (folder) => {
      await writeTree(join(folder, 'B.framework'), { 'Versions/A/B': machOImage(), 'Resources/a': 'a' });
      return use(join(folder, 'B.framework'));
    });

  test('shows its program, and says what is lost', () =>
    withFramework(async (path) => {
      const inspection = await inspectArtifact(path);
      expect(inspection).toMatchObject({ kind: 'bundle', slices: [{ arch: 'arm64' }], linksLost: true });
      expect(renderInspection(inspection)).toContain('B.framework (framework without its links)');
    }));

  test('shows it in an archive, too', () =>
    withFramework(async (path) => {
      await writeZip({ roots: [path], output: `${path}.zip` });
      const contents = [{ path: 'B.framework', kind: 'bundle', linksLost: true }];
      expect(await inspectArtifact(`${path}.zip`)).toMatchObject({ contents });
    }));
});

describe('inspectArtifact of a disk image', () => {
  test('shows signer and ticket of a signed image', async () => {
    const inspection = await inspected(await diskImage({ ...signing, ticket: ticketFor }));
    expect(inspection).toMatchObject({
      kind: 'dmg',
      slices: [],
      ticket: 'stapled',
      signature: {
        kind: 'certificate',
        identifier: 'com.example.image',
        teamId: developer.teamId,
        pageSize: 0,
        timestamp: stamped,
      },
    });
    expect(renderInspection(inspection)).toContain('hash          sha256, all at once');
  });

  test('shows that the ticket is for other code', async () => {
    const ticket = () => ticketFor(Buffer.alloc(20, 1));
    expect((await inspected(await diskImage({ ...signing, ticket }))).ticket).toBe('for-other-code');
  });

  test('shows what is signed in it', async () => {
    const program = await signed(machOImage());
    const inspection = await inspected(
      await diskImage(signing, [{ path: 'tool', contents: program, mode: 0o755 }]),
    );
    expect(inspection).toMatchObject({
      kind: 'dmg',
      notOpened: null,
      contents: [{ path: 'tool', kind: 'binary', slices: [{ arch: 'arm64', signature: { kind: 'adhoc' } }] }],
    });
    expect(renderInspection(inspection)).toContain('\n  tool\n    arm64 execute');
  });

  test('that is encrypted is not opened, and says so', async () => {
    const image = Buffer.alloc(4096);
    image.write('encrcdsa', 'latin1');
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'secret.dmg');
      await writeFile(path, image);
      const inspection = await inspectArtifact(path);
      expect(inspection).toMatchObject({ kind: 'dmg', contents: [], notOpened: 'encrypted' });
      expect(renderInspection(inspection)).toContain('not opened: it is encrypted');
    });
  });

  test('shows that it is not signed', async () => {
    expect(await inspected(await diskImage(null))).toMatchObject({
      kind: 'dmg',
      ticket: 'none',
      signature: { kind: 'none', cdHash: null },
    });
  });

  test('refuses a signature outside of the file', async () => {
    const image = await diskImage(signing);
    image.writeBigUInt64BE(BigInt(image.length), image.length - 512 + 296);
    expect(await failureOf(() => inspected(image))).toFailWith('malformed-file');
  });
});

describe('inspectArtifact of an installer package', () => {
  test('shows signer, checksum and ticket of a signed package', async () => {
    const inspection = await inspected(await flatPackage({ ...signing, ticket: ticketFor }));
    expect(inspection).toMatchObject({
      kind: 'pkg',
      slices: [],
      ticket: 'stapled',
      signature: {
        kind: 'certificate',
        teamId: developer.teamId,
        timestamp: stamped,
        checksum: { algorithm: 'sha1', value: expect.stringMatching(/^[0-9a-f]{40}$/) },
      },
    });
    const text = renderInspection(inspection);
    expect(text).toContain('(installer package)');
    expect(text).toContain(`authority     ${developer.name} < `);
  });

  test('shows that it is not signed', async () => {
    expect(await inspected(await flatPackage(null))).toMatchObject({
      kind: 'pkg',
      ticket: 'none',
      signature: { kind: 'none', authorities: [], checksum: { algorithm: 'sha1' } },
    });
  });

  test.each([
    ['an element without an end', '<checksum style="sha1"><offset>0</offset>'],
    ['a checksum without a size', '<checksum style="sha1"><offset>0</offset></checksum>'],
    [
      'a checksum outside of the file',
      '<checksum style="sha1"><offset>99999</offset><size>20</size></checksum>',
    ],
    [
      'a malformed certificate',
      '<signature style="RSA"><offset>0</offset><size>2</size><X509Certificate>AAAA</X509Certificate></signature>',
    ],
  ])('refuses %s', async (_what, table) => {
    const bytes = await flatPackage(null, table);
    expect(await failureOf(() => inspected(bytes))).toFailWith('malformed-file');
  });

  test('refuses a table that is longer than its size', async () => {
    const bytes = await flatPackage(null);
    bytes.writeBigUInt64BE(10n, 16);
    expect(await failureOf(() => inspected(bytes))).toFailWith('malformed-file');
  });

  test('reads or refuses a truncated package, wherever it ends', async () => {
    const bytes = await flatPackage({ ...signing, ticket: ticketFor });
    for (let length = 28; length < bytes.length; length += 97) {
      try {
        await inspected(bytes.subarray(0, length));
      } catch (error) {
        expect(error).toMatchObject({ name: 'FormatError' });
      }
    }
  });
});

describe('inspectArtifact of a zip archive', () => {
  test('shows the outermost code in it, by its name in the archive', () =>
    withCopyOf('full', async (app) => {
      await withTemporaryFolder(async (folder) => {
        const inner = join(folder, 'release');
        await writeTree(inner, {
          tool: await signed(machOImage()),
          'readme.txt': 'hello',
          'image.dmg': await diskImage(signing),
          'Some.data/Info.plist': 'no bundle',
        });
        await mkdir(join(folder, 'out'));
        const zip = join(folder, 'out/all.zip');
        await writeZip({ roots: [inner, app], output: zip });
        const inspection = await inspectArtifact(zip);
        if (inspection.kind !== 'zip') throw new Error('it is an archive');
        expect(inspection.contents.map(({ path, kind }) => [path, kind])).toEqual([
          ['Test.app', 'bundle'],
          ['release/image.dmg', 'dmg'],
          ['release/tool', 'binary'],
        ]);
        expect(renderInspection(inspection)).toContain('\n  release/tool\n    arm64 execute');
      });
    }));

  test('shows that it contains no code', () =>
    withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'readme.txt'), 'hello');
      await writeZip({ roots: [join(folder, 'readme.txt')], output: join(folder, 'x.zip') });
      const inspection = await inspectArtifact(join(folder, 'x.zip'));
      expect(inspection).toMatchObject({ kind: 'zip', contents: [], ticket: 'not-applicable' });
      expect(renderInspection(inspection)).toContain('it contains nothing that can be signed');
    }));

  test('refuses too many archives in each other', () =>
    withTemporaryFolder(async (folder) => {
      let path = join(folder, 'readme.txt');
      await writeFile(path, 'hello');
      for (const name of ['a.zip', 'b.zip', 'c.zip', 'd.zip']) {
        await writeZip({ roots: [path], output: join(folder, name) });
        path = join(folder, name);
      }
      expect(await failureOf(() => inspectArtifact(path))).toFailWith('malformed-file');
    }));
});

test('inspectArtifact refuses any other file', async () => {
  expect(await failureOf(() => inspected(Buffer.from('hello')))).toFailWith('malformed-file');
});

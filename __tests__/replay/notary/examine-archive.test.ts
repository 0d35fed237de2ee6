import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFlatPackage } from '../../../src/archive/flat-package/flat-package.js';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import { cpu } from '../../../src/macho/names.js';
import { readSlices, writeUniversal } from '../../../src/macho/universal.js';
import { createExaminer, type Examination } from '../../../src/replay/notary/examine-archive.js';
import { readCodeHashes } from '../../../src/signature/code-directory/read-code-hashes.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { diskImage, flatPackage } from '../../archive/containers.js';
import {
  developer,
  type Tree,
  testClock,
  timestamper,
  withCopyOf,
  writeTree,
} from '../../bundle/test-app.js';
import { testTrust } from '../../identity/fixtures.js';
import { signed } from '../../signature/signed-image.js';
import { machOImage } from '../../support/mach-o-image.js';

const examine = createExaminer({ trust: testTrust, clock: testClock });

/** Examines an archive of these files. */
function examined(tree: Tree): Promise<Examination> {
  return withTemporaryFolder(async (folder) => {
    const root = join(folder, 'root');
    await writeTree(root, tree);
    const roots = [...new Set(Object.keys(tree).map((path) => join(root, path.split('/')[0] ?? '')))];
    return examinedRoots(roots, folder);
  });
}

async function examinedRoots(roots: readonly string[], folder: string): Promise<Examination> {
  const archive = join(folder, 'kept-under-another-name');
  await writeZip({ roots, output: archive });
  return examine(archive, 'release.zip');
}

/** Makes a universal program that is signed for release. */
let universal: Buffer;
beforeAll(async () => {
  universal = await withTemporaryFolder(async (folder) => {
    const thin = [machOImage(), machOImage({ cpuType: cpu.x86_64, cpuSubtype: 3 })];
    const paths = thin.map((_image, index) => join(folder, `thin${index}`));
    await Promise.all(paths.map((path, index) => writeFile(path, thin[index] ?? '')));
    await writeUniversal(paths, join(folder, 'both'));
    const image = await readFile(join(folder, 'both'));
    return signed(image, { signer: developer, hardenedRuntime: true, timestamper });
  });
});

function flipped(file: Buffer, offset: number): Buffer {
  const changed = Buffer.from(file);
  changed.writeUInt8(changed.readUInt8(offset) ^ 1, offset);
  return changed;
}

const hashesOf = (program: Buffer) =>
  withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'tool'), program);
    return (await readCodeHashes(join(folder, 'tool'))).map(({ cdHash }) => cdHash);
  });

describe('archives that the notary accepts', () => {
  test('the ticket of a program contains each slice', async () => {
    const [first, second] = await hashesOf(universal);
    expect(await examined({ tool: universal })).toEqual({
      status: 'Accepted',
      statusSummary: 'Ready for distribution',
      statusCode: 0,
      ticketContents: [
        { path: 'release.zip/tool', digestAlgorithm: 'SHA-256', cdhash: first, arch: 'x86_64' },
        { path: 'release.zip/tool', digestAlgorithm: 'SHA-256', cdhash: second, arch: 'arm64' },
      ],
      issues: null,
    });
  });

  test('the ticket of an app contains its own path, that of its program, and all code inside', async () => {
    await withCopyOf('full', (app) =>
      withTemporaryFolder(async (folder) => {
        const { status, ticketContents } = await examinedRoots([app], folder);
        expect(status).toBe('Accepted');
        const framework = 'release.zip/Test.app/Contents/Frameworks/B.framework';
        expect(ticketContents?.map(({ path }) => path).sort()).toEqual([
          'release.zip/Test.app',
          framework,
          `${framework}/Versions/A/B`,
          'release.zip/Test.app/Contents/Frameworks/liba.dylib',
          'release.zip/Test.app/Contents/MacOS/full',
          'release.zip/Test.app/Contents/MacOS/helper',
        ]);
        expect(ticketContents?.every(({ cdhash }) => /^[0-9a-f]{40}$/.test(cdhash))).toBe(true);
      }),
    );
  });
});

describe('installer packages', () => {
  const packageSigning = { identity: developer, timestamper };

  test.each([
    ['alone', 'Tool.pkg', 'Tool.pkg'],
    ['in an archive', 'release.zip', 'release.zip/Tool.pkg'],
  ])('the ticket of a signed package %s contains its checksum', async (_form, name, path) => {
    const bytes = await flatPackage(packageSigning);
    const { checksum } = readFlatPackage(bytesOf(bytes));
    const answer = await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'Tool.pkg'), bytes);
      if (name === 'release.zip') return examinedRoots([join(folder, 'Tool.pkg')], folder);
      return examine(join(folder, 'Tool.pkg'), name);
    });
    const cdhash = checksum?.value.toString('hex');
    expect(answer).toMatchObject({
      status: 'Accepted',
      ticketContents: [{ path, digestAlgorithm: 'SHA-1', cdhash }],
    });
  });

  test('a package that is not signed is refused', async () => {
    expect(await examined({ 'Tool.pkg': await flatPackage(null) })).toMatchObject({
      status: 'Invalid',
      issues: [{ path: 'release.zip/Tool.pkg', message: 'The binary is not signed.' }],
    });
  });
});

describe('containers', () => {
  const app = [
    { path: 'Tools', folder: true as const },
    { path: 'Applications', target: '/Applications' },
  ];
  const imageWith = (program: Buffer) =>
    diskImage({ identity: developer, timestamper }, [
      ...app,
      { path: 'Tools/tool', contents: program, mode: 0o755 },
    ]);

  function examinedFile(bytes: Buffer, name: string): Promise<Examination> {
    return withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'archive'), bytes);
      return examine(join(folder, 'archive'), name);
    });
  }

  test('the ticket of a disk image contains the image and each program in it', async () => {
    const { status, ticketContents } = await examinedFile(await imageWith(universal), 'Hello.dmg');
    expect(status).toBe('Accepted');
    expect(ticketContents?.map(({ path, arch = null }) => [path, arch])).toEqual([
      ['Hello.dmg', null],
      ['Hello.dmg/Tools/tool', 'x86_64'],
      ['Hello.dmg/Tools/tool', 'arm64'],
    ]);
  });

  test('a disk image in an archive is opened, and its unsigned program is an issue', async () => {
    const { issues } = await examined({ 'Hello.dmg': await imageWith(machOImage()) });
    expect(issues).toMatchObject([
      { path: 'release.zip/Hello.dmg/Tools/tool', message: 'The binary is not signed.' },
    ]);
  });

  test('a disk image whose blocks are damaged is corrupt', async () => {
    const image = flipped(await imageWith(universal), 40);
    expect((await examinedFile(image, 'Hello.dmg')).issues).toMatchObject([
      { path: 'Hello.dmg', message: 'The archive is corrupt.' },
    ]);
  });
});

describe('archives that the notary refuses', () => {
  const invalid = { status: 'Invalid', statusCode: 4000, ticketContents: null };
  const summary = { statusSummary: 'Archive contains critical validation errors' };

  test.each([0, 1])('a byte flipped in slice %i is an issue with path and architecture', async (index) => {
    const slice = readSlices(bytesOf(universal))[index];
    const answer = await examined({ 'bin/tool': flipped(universal, (slice?.offset ?? 0) + 0x2000) });
    expect(answer).toMatchObject({ ...invalid, ...summary });
    expect(answer.issues).toEqual([
      {
        severity: 'error',
        code: null,
        path: 'release.zip/bin/tool',
        message: 'The signature of the binary is invalid.',
        docUrl: expect.stringContaining('#3087735'),
        architecture: slice?.arch,
      },
    ]);
  });

  test('each slice of each unsigned program is an issue', async () => {
    const { issues } = await examined({ tool: universal, bare: machOImage() });
    expect(issues).toMatchObject([
      { path: 'release.zip/bare', architecture: 'arm64', message: 'The binary is not signed.' },
    ]);
  });

  test('a changed resource is an issue of the app’s program', async () => {
    await withCopyOf('small', (app) =>
      withTemporaryFolder(async (folder) => {
        await writeFile(join(app, 'Contents/Resources/page.html'), 'changed');
        const { issues } = await examinedRoots([app], folder);
        expect(issues).toMatchObject([
          {
            path: 'release.zip/Test.app/Contents/MacOS/small',
            message: 'The signature of the binary is invalid.',
          },
        ]);
      }),
    );
  });

  test('an archive without programs is an issue with the archive’s name', async () => {
    const answer = await examined({ 'readme.txt': 'no program' });
    expect(answer).toMatchObject(invalid);
    expect(answer.issues).toEqual([
      {
        severity: 'error',
        code: null,
        path: 'release.zip',
        message: 'Package release.zip has no signed executables or bundles. No tickets can be generated.',
        docUrl: null,
        architecture: null,
      },
    ]);
  });

  test('an archive that cannot be unpacked is reported as corrupt', async () => {
    await withTemporaryFolder(async (folder) => {
      const archive = join(folder, 'archive');
      await writeFile(archive, universal);
      expect(await examine(archive, 'release.zip')).toMatchObject({
        ...invalid,
        issues: [{ path: 'release.zip', message: 'The archive is corrupt.' }],
      });
    });
  });

  test('an archive with links to outside is not unpacked', async () => {
    await withTemporaryFolder(async (folder) => {
      const root = join(folder, 'root');
      await mkdir(root);
      await symlink('/etc', join(root, 'etc'));
      await writeFile(join(root, 'tool'), universal);
      const { issues } = await examinedRoots([root], folder);
      expect(issues).toMatchObject([{ message: 'The archive is corrupt.' }]);
    });
  });

  test.each(['../../../../outside', '/etc/passwd', '..', '.'])(
    'an app whose program is named %s does not reach outside the archive',
    async (name) => {
      const plist = `<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleExecutable</key><string>${name}</string></dict></plist>`;
      const answer = await examined({
        'A.app/Contents/Info.plist': plist,
        'A.app/Contents/MacOS/tool': universal,
      });
      expect(answer).toMatchObject(invalid);
      for (const { path } of answer.issues ?? []) expect(path).toMatch(/^release\.zip\/A\.app/);
    },
  );
});

import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { budgetOf } from '../../../src/archive/unpacking-budget.js';
import { extractZip } from '../../../src/archive/zip/read-zip.js';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import { sha256OfFile } from '../../../src/system/files/digest-file.js';
import { failureOf } from '../../support/failure.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An app with a framework: programs, data, links to files and folders. */
async function makeApp(at: string): Promise<string> {
  const app = join(at, 'Hello.app');
  const framework = join(app, 'Contents/Frameworks/F.framework');
  await mkdir(join(app, 'Contents/MacOS'), { recursive: true });
  await mkdir(join(framework, 'Versions/A'), { recursive: true });
  await writeFile(join(app, 'Contents/MacOS/hello'), 'program'.repeat(1000), { mode: 0o755 });
  await writeFile(join(app, 'Contents/Info.plist'), 'plist', { mode: 0o644 });
  await writeFile(join(app, 'Contents/grüße'), '');
  await writeFile(join(framework, 'Versions/A/F'), 'library', { mode: 0o755 });
  await symlink('A', join(framework, 'Versions/Current'));
  await symlink('Versions/Current/F', join(framework, 'F'));
  return app;
}

/** Writes an archive with one unusual entry. */
async function zipOf(name: string, content: string, mode = 0o100644): Promise<string> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(content), 'x'.repeat(name.length), { mode });
  zip.end();
  const path = join(folder, 'odd.zip');
  await pipeline(zip.outputStream, createWriteStream(path));
  const bytes = await readFile(path, 'latin1');
  await writeFile(path, bytes.replaceAll('x'.repeat(name.length), name), 'latin1');
  return path;
}

describe('writeZip', () => {
  test('extractZip gives back content, modes and links that writeZip packed', async () => {
    const app = await makeApp(folder);
    const output = join(folder, 'Hello.zip');
    await writeZip({ roots: [app], output });
    const unpacked = join(folder, 'unpacked');
    await extractZip(output, unpacked);

    const contents = join(unpacked, 'Hello.app/Contents');
    expect(await readFile(join(contents, 'MacOS/hello'), 'utf8')).toBe('program'.repeat(1000));
    expect((await lstat(join(contents, 'MacOS/hello'))).mode & 0o777).toBe(0o755);
    expect((await lstat(join(contents, 'Info.plist'))).mode & 0o777).toBe(0o644);
    expect(await readlink(join(contents, 'Frameworks/F.framework/F'))).toBe('Versions/Current/F');
    expect(await readFile(join(contents, 'Frameworks/F.framework/F'), 'utf8')).toBe('library');
    expect(await readFile(join(contents, 'grüße'), 'utf8')).toBe('');
  });

  test('the same content gives the same bytes in any time zone', async () => {
    const app = await makeApp(join(folder, 'one'));
    const other = await makeApp(join(folder, 'two'));
    await utimes(join(other, 'Contents/Info.plist'), 1, 1);
    await writeZip({ roots: [app], output: join(folder, 'one.zip') });
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Tokyo';
    try {
      await writeZip({ roots: [other], output: join(folder, 'two.zip') });
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(await sha256OfFile(join(folder, 'two.zip'))).toBe(await sha256OfFile(join(folder, 'one.zip')));
  });

  test('another mode gives other bytes', async () => {
    const app = await makeApp(folder);
    await writeZip({ roots: [app], output: join(folder, 'one.zip') });
    await chmod(join(app, 'Contents/Info.plist'), 0o600);
    await writeZip({ roots: [app], output: join(folder, 'two.zip') });
    expect(await sha256OfFile(join(folder, 'two.zip'))).not.toBe(await sha256OfFile(join(folder, 'one.zip')));
  });

  test('programs of the same name get the folders of their targets', async () => {
    const roots = ['darwin-arm64', 'darwin-amd64'].map((target) => join(folder, target, 'tool'));
    for (const root of roots) {
      await mkdir(join(root, '..'), { recursive: true });
      await writeFile(root, root);
    }
    await writeZip({ roots, output: join(folder, 'a.zip') });
    await extractZip(join(folder, 'a.zip'), join(folder, 'out'));
    expect(await readFile(join(folder, 'out/darwin-amd64/tool'), 'utf8')).toBe(roots[1]);
  });

  test('writeZip refuses a socket and leaves no archive', async () => {
    const app = await makeApp(folder);
    spawnSync('mkfifo', [join(app, 'pipe')]);
    const output = join(folder, 'a.zip');
    expect(await failureOf(() => writeZip({ roots: [app], output }))).toFailWith('input-invalid');
    await expect(lstat(output)).rejects.toThrow('ENOENT');
  });
});

describe('extractZip', () => {
  const outside = (): Promise<unknown> => lstat(join(folder, 'evil'));

  for (const name of ['../evil', '/evil', 'a/../../evil', 'a//evil', './evil', 'a\\..\\evil']) {
    test(`extractZip refuses the name ${name}`, async () => {
      const path = await zipOf(name, 'evil');
      expect(await failureOf(() => extractZip(path, join(folder, 'out')))).toFailWith('malformed-file');
      await expect(outside()).rejects.toThrow('ENOENT');
    });
  }

  for (const target of ['../evil', '/etc/passwd', 'b/../../evil', '']) {
    test(`extractZip refuses a link to ${JSON.stringify(target)}`, async () => {
      const path = await zipOf('link', target, 0o120755);
      expect(await failureOf(() => extractZip(path, join(folder, 'out')))).toFailWith('malformed-file');
    });
  }

  test('extractZip refuses a device', async () => {
    const path = await zipOf('device', '', 0o020644);
    expect(await failureOf(() => extractZip(path, join(folder, 'out')))).toFailWith('malformed-file');
  });

  test('extractZip refuses an archive beyond its limits before it writes', async () => {
    const path = await zipOf('large', 'x'.repeat(2000));
    const small = budgetOf({ bytes: 1000, entries: 10 });
    expect(await failureOf(() => extractZip(path, join(folder, 'out'), small))).toFailWith('malformed-file');
    const none = budgetOf({ bytes: 10_000, entries: 0 });
    expect(await failureOf(() => extractZip(path, join(folder, 'out'), none))).toFailWith('malformed-file');
    await expect(lstat(join(folder, 'out', 'large'))).rejects.toThrow('ENOENT');
  });

  test('extractZip refuses a wrong checksum, and a file that is not a zip', async () => {
    const path = await zipOf('file', 'content');
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 30));
    expect(await failureOf(() => extractZip(path, join(folder, 'out')))).toFailWith('malformed-file');
    await writeFile(path, 'no zip');
    expect(await failureOf(() => extractZip(path, join(folder, 'out')))).toFailWith('malformed-file');
  });

  test('extractZip refuses a name that occurs twice, in any case', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('1'), 'Name');
    zip.addBuffer(Buffer.from('2'), 'name');
    zip.end();
    const path = join(folder, 'twice.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    expect(await failureOf(() => extractZip(path, join(folder, 'out')))).toFailWith('malformed-file');
  });
});

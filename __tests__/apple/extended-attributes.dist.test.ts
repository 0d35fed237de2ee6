import { spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { type Finished, type Job, startJob } from '../acceptance/support/job.js';
import { fullApp, writeTree } from '../bundle/test-app.js';
import { tool } from '../conformance/tools.js';
import { cliScript } from '../support/bundle.js';

/** A release of an app on a Mac whose files all carry extended attributes. */
let job: Job;
let step: Finished;
beforeAll(async () => {
  job = await startJob();
  await writeFile(
    join(job.machine.APPLE_STAND_INS ?? '', 'faults.json'),
    JSON.stringify({ attributes: true }),
  );
  const app = join(job.folder, 'Hello.app');
  await writeTree(app, fullApp());
  step = await job.step({ artifacts: app, package: 'zip tar.gz' });
});
afterAll(() => job.close());

/** Returns the path of the published archive. */
function published(form: 'zip' | 'tar.gz'): string {
  const paths = (step.outputs['artifact-paths'] ?? '').split('\n');
  return paths.find((path) => path.endsWith(form)) ?? '';
}

const goProgram = `package main

import ("archive/zip"; "io"; "io/fs"; "os"; "path/filepath")

func must(err error) { if err != nil { panic(err) } }

func main() {
	archive, err := zip.OpenReader(os.Args[1])
	must(err)
	for _, file := range archive.File {
		path := filepath.Join(os.Args[2], file.Name)
		if file.FileInfo().IsDir() { must(os.MkdirAll(path, 0o755)); continue }
		must(os.MkdirAll(filepath.Dir(path), 0o755))
		content, err := file.Open()
		must(err)
		bytes, err := io.ReadAll(content)
		must(err)
		if file.Mode()&fs.ModeSymlink != 0 { must(os.Symlink(string(bytes), path)); continue }
		must(os.WriteFile(path, bytes, file.Mode().Perm()))
	}
}
`;

type Unpack = (archive: string, folder: string) => { status: number | null; text: string } | Promise<void>;

const programs: Record<string, { form: 'zip' | 'tar.gz'; unpack: Unpack }> = {
  unzip: { form: 'zip', unpack: (archive, folder) => tool('unzip', '-q', archive, '-d', folder) },
  'bsdtar (zip)': { form: 'zip', unpack: (archive, folder) => tool('bsdtar', '-xpf', archive, '-C', folder) },
  'archive/zip of Go': { form: 'zip', unpack: (archive, folder) => unpackWithGo(archive, folder) },
  'bsdtar (tar.gz)': {
    form: 'tar.gz',
    unpack: (archive, folder) => tool('bsdtar', '-xpf', archive, '-C', folder),
  },
  tar: { form: 'tar.gz', unpack: (archive, folder) => tool('tar', '-xpzf', archive, '-C', folder) },
};

async function unpackWithGo(archive: string, folder: string): Promise<void> {
  const main = join(job.folder, 'main.go');
  await writeFile(main, goProgram);
  const { status, text } = tool('go', 'run', main, archive, folder);
  expect({ status, text }).toMatchObject({ status: 0 });
}

async function appleDoubleFiles(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).filter((path) => /(^|\/)(\._|__MACOSX)/.test(path));
}

async function verify(app: string): Promise<{ status: number | null; text: string }> {
  await writeFile(join(job.folder, 'root.pem'), job.services.authority.rootPem);
  const root = join(job.folder, 'root.pem');
  return tool(process.execPath, cliScript, 'verify', '--replay-root', root, app);
}

describe('an app of a Mac whose files carry extended attributes', () => {
  test('is accepted', () => {
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.outputs).toMatchObject({ assessment: 'accepted', stapled: 'true' });
  });

  test.each(Object.entries(programs))(
    'is valid after %s has unpacked it, without ._ files',
    async (name, { form, unpack }) => {
      const archive = published(form);
      const folder = join(job.folder, name.replaceAll(/\W/g, '-'));
      await mkdir(folder);
      const result = await unpack(archive, folder);
      if (result) expect(result).toMatchObject({ status: 0 });
      expect(await appleDoubleFiles(folder)).toEqual([]);
      expect(await verify(join(folder, 'Hello.app'))).toMatchObject({
        status: 0,
        text: expect.stringContaining('valid, signed under'),
      });
    },
  );

  test('goes to the notary without ._ files', async () => {
    const uploads = join(job.folder, 'notary');
    const [upload = ''] = await readdir(uploads);
    const folder = join(job.folder, 'uploaded');
    await mkdir(folder);
    await extractZip(join(uploads, upload), folder);
    expect(await readdir(folder)).toEqual(['Hello.app']);
    expect(await appleDoubleFiles(folder)).toEqual([]);
  });

  test('would not be valid after ditto has packed it', async () => {
    const archive = join(job.folder, 'by-ditto.zip');
    const unpacked = join(job.folder, 'before-ditto');
    await mkdir(unpacked);
    await extractZip(published('zip'), unpacked);
    const app = join(unpacked, 'Hello.app');
    const { status } = spawnSync('ditto', ['-c', '-k', '--keepParent', app, archive], {
      env: { ...process.env, ...job.machine },
    });
    expect(status).toBe(0);
    const folder = join(job.folder, 'after-ditto');
    expect(tool('unzip', '-q', archive, '-d', folder).status).toBe(0);
    expect(await appleDoubleFiles(folder)).not.toEqual([]);
    expect((await verify(join(folder, 'Hello.app'))).status).toBe(1);
  });
});

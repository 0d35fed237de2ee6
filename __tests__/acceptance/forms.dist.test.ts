import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractTarGz } from '../../src/archive/tar/read-tar-gz.js';
import { writeTarGz } from '../../src/archive/tar/write-tar-gz.js';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { artifactAt } from '../../src/artifact/artifact-kind.js';
import { assessWithContents } from '../../src/engine/contents/assess-contents.js';
import type { Engine } from '../../src/engine/engine.js';
import { engine, type Job, startJob } from './support/job.js';
import { openEngine, releaseForms } from './support/release-forms.js';

/** A form, one defect of it, and the first finding of each engine about that. */
interface Row {
  form: string;
  file: string;
  defect: string;
  damage(path: string): Promise<unknown>;
  portable: string;
  /** Apple's tools say less: codesign names the first reason only. */
  apple: string;
  /** Verdicts in spctl's words; by default "no usable signature". */
  sources?: Partial<Record<Engine['name'], string>>;
}

const rows: readonly Row[] = [
  {
    form: 'a program',
    file: 'tool',
    defect: 'a changed byte of code',
    damage: (path) => changeByte(path, 20_000),
    portable: 'Page 4 of the code, at offset 16384 of the file, was changed after signing.',
    apple: 'codesign: invalid signature (code or signature have been modified)',
  },
  {
    form: 'an app',
    file: 'Small.app',
    defect: 'a changed resource',
    damage: (path) => appendFile(join(path, 'Contents/Resources/page.html'), 'x'),
    portable: 'Resources/page.html was changed after signing.',
    apple: 'codesign: a sealed resource is missing or invalid',
  },
  {
    form: 'an app with nested code of every kind',
    file: 'Full.app',
    defect: 'a changed byte in an extension',
    damage: (path) => changeByte(join(path, 'Contents/PlugIns/Plug.appex/Contents/MacOS/Plug'), 18_000),
    portable: 'Page 4 of the code, at offset 16384 of the file, was changed after signing.',
    apple: 'codesign: invalid signature (code or signature have been modified)',
  },
  {
    form: 'a framework',
    file: 'B.framework',
    defect: 'a copy in place of a link',
    damage: replaceLink,
    portable: 'has lost its links: Versions/Current is not a link to a version.',
    apple: 'It is not signed.',
  },
  {
    form: 'a .zip',
    file: 'all.zip',
    defect: 'a changed byte in its program',
    damage: (path) => repack(path, (folder) => changeByte(join(folder, 'tool'), 20_000)),
    portable: 'Page 4 of the code, at offset 16384 of the file, was changed after signing.',
    apple: 'codesign: invalid signature (code or signature have been modified)',
  },
  {
    form: 'a .tar.gz',
    file: 'all.tar.gz',
    defect: 'a changed Info.plist of its app',
    damage: (path) =>
      repack(path, (folder) => appendFile(join(folder, 'Small.app/Contents/Info.plist'), '\n')),
    portable: 'The Info.plist was changed after signing.',
    apple: 'codesign: invalid signature (code or signature have been modified)',
  },
  {
    form: 'a .dmg',
    file: 'one.dmg',
    defect: 'a changed byte',
    damage: (path) => changeByte(path, 600),
    portable: 'a chunk of the disk image cannot be decompressed',
    apple: 'It is not signed.', // the stand-in of hdiutil knows its images by their bytes
  },
  {
    form: 'a .pkg',
    file: 'one.pkg',
    defect: 'another checksum of its table of contents',
    damage: changeChecksum,
    portable: 'The table of contents of the package is not the one that was signed.',
    apple: 'There is no notarization ticket for this code.', // a ticket is looked up by this checksum
    sources: { apple: 'Unnotarized Developer ID' },
  },
];

/** Changes one byte of a file in place. */
async function changeByte(path: string, offset: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

/** The checksum of a package begins the heap, behind a header of 28 bytes and the packed table of contents. */
async function changeChecksum(path: string): Promise<void> {
  const header = (await readFile(path)).subarray(0, 28);
  await changeByte(path, header.length + Number(header.readBigUInt64BE(8)));
}

async function replaceLink(framework: string): Promise<void> {
  const link = join(framework, 'Versions/Current');
  await rm(link);
  await cp(join(framework, 'Versions/A'), link, { recursive: true });
}

/** Unpacks an archive, changes its contents, and packs them again. */
async function repack(archive: string, change: (folder: string) => Promise<unknown>): Promise<void> {
  const folder = `${archive} unpacked`;
  await mkdir(folder);
  const isZip = archive.endsWith('.zip');
  await (isZip ? extractZip : extractTarGz)(archive, folder);
  await change(folder);
  const roots = ['tool', 'Small.app'].map((name) => join(folder, name));
  await (isZip ? writeZip : writeTarGz)({ roots, output: archive });
}

let job: Job;
let assessor: Engine;
/** Verdict and source of each released form, by file. */
let verdicts: ReadonlyMap<string, string>;
beforeAll(async () => {
  job = await startJob();
  assessor = openEngine(job);
  verdicts = await releaseForms(job, join(job.folder, 'released'));
});
afterAll(() => job.close());

describe.each(rows)('$form', ({ file, defect, damage, sources = {}, ...findings }) => {
  test('is accepted by the release that signed and notarized it', () => {
    expect(verdicts.get(file)).toBe('accepted: Replay notary');
  });

  test(`is rejected with ${defect}`, async () => {
    const path = join(job.folder, 'damaged', file);
    await cp(join(job.folder, 'released', file), path, { recursive: true, verbatimSymlinks: true });
    await damage(path);
    const { verdict, source, issues } = await assessWithContents(assessor, await artifactAt(path));
    expect(`${verdict}: ${source}`).toBe(`rejected: ${sources[engine] ?? 'no usable signature'}`);
    expect(issues[0]?.message).toContain(findings[engine]);
  });
});

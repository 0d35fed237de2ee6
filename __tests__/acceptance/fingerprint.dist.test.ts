import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fingerprint } from '../../src/fingerprint/fingerprint.js';
import { readSlices } from '../../src/macho/universal.js';
import { unsignedContent } from '../../src/macho/unsigned-content.js';
import { publishedSchemas } from '../../src/report/schema/published-schemas.js';
import { withFile } from '../../src/system/files/byte-source.js';
import { cliScript } from '../support/bundle.js';
import { violations } from '../support/violations.js';
import { writeGoModule } from './support/go-module.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-fingerprint-'));
  await writeGoModule(folder, {
    'cmd/tool/main.go': 'package main\n\nvar date = "none"\n\nfunc main() { println(date) }\n',
  });
  release('first', '-s -w -X main.date=today');
  release('second', '-s -w -X main.date=later');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function cli(args: string[]) {
  return spawnSync(process.execPath, [cliScript, ...args], { cwd: folder, encoding: 'utf8' });
}

function release(output: string, ldflags: string): void {
  const options = [
    ...['--engine', 'portable', '--signing', 'adhoc'],
    ...['--packages', './cmd/tool', '--targets', 'darwin/universal'],
  ];
  const { status, stderr } = cli(['release', ...options, '--ldflags', ldflags, '--output-directory', output]);
  if (status !== 0) throw new Error(stderr);
}

const read = async (name: string): Promise<Fingerprint> =>
  JSON.parse(await readFile(join(folder, name, 'build-fingerprint.json'), 'utf8'));

test('G8: a release leaves a fingerprint with flags, slices and shipped files', async () => {
  const { flags, programs, artifacts } = await read('first');
  expect(flags).toMatchObject({ ldflags: '-s -w -X main.date=today', trimpath: true });
  expect(programs[0]?.slices.map(({ arch }) => arch).sort()).toEqual(['arm64', 'x86_64']);
  expect(artifacts).toMatchObject([{ name: 'tool', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
});

test('G8: the hash of the unsigned code is the same after signing', async () => {
  const { programs } = await read('first');
  const hashes = await withFile(join(folder, 'first', 'tool'), (file) =>
    readSlices(file).map(({ source }) => createHash('sha256').update(unsignedContent(source)).digest('hex')),
  );
  expect(hashes).toEqual(programs[0]?.slices.map(({ unsignedSha256 }) => unsignedSha256));
});

test('G8: diff of a fingerprint with itself is equal, and of two builds names the flag', () => {
  const [first, second] = ['first', 'second'].map((name) => join(name, 'build-fingerprint.json'));
  const same = cli(['diff', first ?? '', first ?? '']);
  expect([same.status, same.stdout]).toEqual([0, 'The builds are equal.\n']);
  const other = cli(['diff', first ?? '', second ?? '']);
  expect(other.stdout).toContain(
    '-ldflags changed from -s -w -X main.date=today to -s -w -X main.date=later.',
  );
  expect(other.stdout).toContain('tool (arm64) has other code, even without its signature.');
  expect(other.status).toBe(1);
  const document: unknown = JSON.parse(cli(['diff', '--json', first ?? '', second ?? '']).stdout);
  expect(violations(document, publishedSchemas['diff.schema.json'] ?? {})).toEqual([]);
  expect(document).toHaveLength(4);
});

test('G8: diff refuses another file', async () => {
  await writeFile(join(folder, 'other.json'), '{}');
  const { status, stderr } = cli(['diff', 'other.json', 'other.json']);
  expect([status, stderr.includes('[malformed-file]')]).toEqual([2, true]);
});

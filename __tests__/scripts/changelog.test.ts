import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const script = resolve('scripts/changelog.mjs');

/** Runs the script as the release does, over a changelog and a package.json of its own. */
async function released(changelog: string, version = '1.4.0') {
  const folder = await mkdtemp(join(tmpdir(), 'changelog-'));
  await writeFile(join(folder, 'CHANGELOG.md'), changelog);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version }));
  await writeFile(join(folder, 'output'), '');
  const { status, stderr } = spawnSync(process.execPath, [script, 'notes.md'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_OUTPUT: join(folder, 'output') },
  });
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  return { status, stderr, output: await read('output'), notes: await read('notes.md') };
}

const entry = (date: string, version = '1.4.0') =>
  `# Changelog\n\n## ${version} (${date})\n\n### Added\n\nMuch.\n\n## 1.3.0 (2026-01-02)\n\nLess.\n`;

describe('a release takes from the changelog', () => {
  test('version, tags and notes of the newest entry alone', async () => {
    expect(await released(entry('2026-11-21'))).toEqual({
      status: 0,
      stderr: '',
      output: 'version=1.4.0\ntag=v1.4.0\nmajor=v1\n',
      notes: '### Added\n\nMuch.\n',
    });
  });

  test.each([
    ['an entry that is not released', entry('unreleased'), '1.4.0', 'unreleased'],
    ['another version than package.json', entry('2026-11-21'), '1.5.0', 'package.json says 1.5.0'],
    ['a heading without a date', '# Changelog\n\n## 1.4.0\n\nMuch.\n', '1.4.0', 'no entry'],
    [
      'an entry that says nothing',
      '## 1.4.0 (2026-11-21)\n\n## 1.3.0 (2026-01-02)\n\nLess.\n',
      '1.4.0',
      'nothing',
    ],
  ])('nothing, for %s', async (_case, changelog, version, problem) => {
    const { status, stderr, output, notes } = await released(changelog, version);
    expect({ status, output, notes }).toEqual({ status: 1, output: '', notes: null });
    expect(stderr).toContain(problem);
  });

  test('and the one in this repository can be read', async () => {
    const own = await readFile('CHANGELOG.md', 'utf8');
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    const dated = own.replace('(unreleased)', '(2026-11-21)');
    expect(await released(dated, version)).toMatchObject({ status: 0 });
  });
});

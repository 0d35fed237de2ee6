import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

/** A fake ncc: the bundle is the source without its comments. Each build is counted. */
const ncc = `#!/bin/sh
echo x >> .cache/builds
mkdir -p "$4"
grep -v '^//' "$2" > "$4/index.js"
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-bundle-'));
  await cp('scripts/build.mjs', join(folder, 'scripts/build.mjs'));
  await cp('scripts/check-bundle.mjs', join(folder, 'scripts/check-bundle.mjs'));
  await cp('scripts/bundle', join(folder, 'scripts/bundle'), { recursive: true });
  for (const name of ['src', '.cache', 'node_modules/.bin'])
    await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'node_modules/.bin/ncc'), ncc);
  await chmod(join(folder, 'node_modules/.bin/ncc'), 0o755);
  await writeFile(join(folder, 'src/entry-points.ts'), 'one();\n');
  run('build.mjs');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function run(script: string) {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stderr };
}

const builds = () => readFileSync(join(folder, '.cache/builds'), 'utf8').match(/\n/g)?.length;

describe('the check of the bundle', () => {
  test('a bundle that was just built passes without another build', () => {
    expect(run('check-bundle.mjs').status).toBe(0);
    expect(builds()).toBe(1);
  });

  test('a bundle that is older than a source fails, and the message says what to run', async () => {
    await appendFile(join(folder, 'src/entry-points.ts'), 'two();\n');
    expect(run('check-bundle.mjs')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('dist/ was not built from the current sources. Run `npm run build`.'),
    });
  });

  test('a bundle that was changed by hand fails', async () => {
    await appendFile(join(folder, 'dist/index.js'), 'three();\n');
    expect(run('check-bundle.mjs').status).toBe(1);
  });

  test('a missing bundle fails', async () => {
    await rm(join(folder, 'dist'), { recursive: true });
    expect(run('check-bundle.mjs').status).toBe(1);
  });

  test('a change of the sources that leaves the bundle alone passes after one build', async () => {
    await appendFile(join(folder, 'src/entry-points.ts'), '// a comment\n');
    expect(run('check-bundle.mjs').status).toBe(0);
    expect(run('check-bundle.mjs').status).toBe(0);
    expect(builds()).toBe(2);
  });

  test('a clean checkout passes, where nothing is recorded', async () => {
    await rm(join(folder, '.cache/bundle.json'));
    expect(run('check-bundle.mjs').status).toBe(0);
  });
});

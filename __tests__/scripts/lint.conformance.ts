import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const configurations = [
  ...['package.json', 'tsconfig.json', '.gitignore', 'biome.json', '.oxlintrc.json'],
  ...['.dependency-cruiser.mjs', 'knip.config.js', 'jest.config.js', 'jest.conformance.config.js'],
];

/** Files that break one rule each. */
const violations: Record<string, string> = {
  'src/system/circle.ts':
    "import type { Other } from './circle-of-types.js';\n\nexport type One = Other[];\n",
  'src/system/circle-of-types.ts': "import type { One } from './circle.js';\n\nexport type Other = One[];\n",
  'src/system/upward.ts': "import type { Report } from '../report/report.js';\n\nexport type Up = Report;\n",
  'src/report/engine.ts': "export { createPortableEngine } from '../portable-engine/portable-engine.js';\n",
  'src/go/process.ts': "export { spawn } from 'node:child_process';\n",
  'src/newcomer/room.ts': "export { silentLog } from '../system/log.js';\n",
  'src/go/floating.ts':
    "import { rm } from 'node:fs/promises';\n\nexport function removeSoon(): void {\n  rm('x');\n}\n",
  'src/go/misused.ts':
    "import { rm } from 'node:fs/promises';\n\nexport function removeAll(paths: string[]): void {\n  paths.forEach(async (path) => rm(path));\n}\n",
  'src/go/order.ts':
    "import { silentLog } from '../system/log.js';\nimport { join } from 'node:path';\n\nexport const both = [silentLog, join];\n",
  'src/go/assertion.ts': 'export const first = (list: string[]): string => list[0]!;\n',
};

let folder: string;
let output: Record<string, { status: number | null; text: string }>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-lint-'));
  for (const name of [...configurations, 'src', 'scripts', '__tests__', '.github'])
    await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(violations)) {
    await cp('.gitignore', join(folder, path)); // makes the folder, too
    await writeFile(join(folder, path), text);
  }
  await appendFile(join(folder, 'src/system/clock.ts'), '\nexport const seeded = 1;\n');
  await writeFile(
    join(folder, 'package.json'),
    (await readFile('package.json', 'utf8')).replace(
      '"dependencies": {',
      '"dependencies": { "left-pad": "1",',
    ),
  );
  output = await lint();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs every command of `npm run lint`, each by itself. */
async function lint() {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const runs = (scripts.lint as string).split(' && ').map((command) => {
    const { status, stdout, stderr } = spawnSync(
      `${command}${command.startsWith('biome') ? ' --max-diagnostics=none' : ''}`,
      {
        cwd: folder,
        shell: true,
        encoding: 'utf8',
        env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined },
      },
    );
    return [command.split(' ')[0], { status, text: stripVTControlCharacters(`${stdout}${stderr}`) }];
  });
  return Object.fromEntries(runs);
}

describe('npm run lint', () => {
  test.each([
    ['a circle of type-only imports', 'depcruise', /no-circles: src\/system\/circle/],
    ['an import of a type from a room above', 'depcruise', /nothing-above-system: src\/system\/upward\.ts/],
    ['an engine that is imported by name', 'depcruise', /no-engine-by-name: src\/report\/engine\.ts/],
    ['child_process outside src/system', 'depcruise', /only-there-child_process: src\/go\/process\.ts/],
    ['a room without a layer', 'depcruise', /a-room-of-the-list: src\/newcomer\/room\.ts/],
    ['a floating promise of Node', 'oxlint', /src\/go\/floating\.ts:4/],
    ['a promise where none is expected', 'oxlint', /src\/go\/misused\.ts:4/],
    ['imports out of order', 'biome', /src\/go\/order\.ts[^\n]* assist\/source\/organizeImports/],
    ['a non-null assertion', 'biome', /src\/go\/assertion\.ts[^\n]* lint\/style\/noNonNullAssertion/],
    ['an unused export', 'knip', /Unused exports[\s\S]*seeded\s+src\/system\/clock\.ts/],
    ['an unused file', 'knip', /Unused files[\s\S]*src\/go\/order\.ts/],
    ['an unused dependency', 'knip', /Unused dependencies[\s\S]*left-pad/],
  ])('fails for %s, which %s reports', (_violation, tool, expected) => {
    expect(output[tool]?.status).not.toBe(0);
    expect(output[tool]?.text).toMatch(expected);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** The stages of the replay in docs/reusable-workflow.md, in milliseconds. */
const stages = {
  ...{ identity: 60, go: 65, build: 37_332, 'program check': 2, sign: 427, preflight: 144, submit: 472 },
  ...{ notarize: 604, staple: 0, assess: 189 },
};

test('costs.mjs calculates the table of docs/reusable-workflow.md from measured stages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'costs-'));
  const report = join(folder, 'report.json');
  const timeline = Object.entries(stages).map(([name, milliseconds]) => ({ name, milliseconds }));
  await writeFile(report, JSON.stringify({ stages: timeline }));
  const { stdout, status } = spawnSync(process.execPath, ['scripts/costs.mjs', report], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  expect(status).toBe(0);
  const page = await readFile('docs/reusable-workflow.md', 'utf8');
  const rows = stdout.split('\n').filter((line) => line.includes('min |'));
  expect(rows).toHaveLength(8);
  for (const row of rows) expect(page).toContain(row);
});

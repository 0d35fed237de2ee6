import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Step } from './support/small-engine.js';
import { type SmallRelease, smallRelease } from './support/small-release.js';

/** The step in which a file is changed: a dmg, a pkg and a zip are made before a tar.gz is. */
interface Swap {
  step: Step;
  /** Call of the step, for those that are called for each package. */
  call?: number;
}

/** Releases a program or app in all packages, and changes one file. */
function releaseWithSwap(product: string, file: string, { step, call = 1 }: Swap): Promise<SmallRelease> {
  let calls = 0;
  const inputs = { artifacts: product, package: 'dmg pkg zip tar.gz', engine: 'apple' };
  return smallRelease(inputs, async (current, _cancel, folder) => {
    if (current !== step) return;
    calls += 1;
    if (calls === call) await changeByte(join(folder, file));
  });
}

/** Changes a byte behind the first ones, by which the kind of a file is recognised. */
async function changeByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length / 4);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

const page = 'Test.app/Contents/Resources/page.html';
const program = 'Test.app/Contents/MacOS/small';

type Row = [product: string, file: string, swap: Swap, code: string];

const rows: readonly Row[] = [
  ['tool', 'tool', { step: 'submit' }, 'artifact-changed'],
  ['tool', 'tool', { step: 'upload' }, 'artifact-changed'],
  ['tool', 'tool', { step: 'wait' }, 'artifact-changed'],
  ['tool', 'out/tool.dmg', { step: 'wait' }, 'artifact-changed'],
  ['tool', 'out/tool.pkg', { step: 'wait' }, 'artifact-changed'],
  ['Test.app', page, { step: 'wait' }, 'artifact-changed'],
  ['Test.app', program, { step: 'wait' }, 'artifact-changed'],
  ['Test.app', 'out/Test.dmg', { step: 'wait' }, 'artifact-changed'],
  ['tool', 'tool', { step: 'package' }, 'archive-differs'],
  ['tool', 'tool', { step: 'package', call: 2 }, 'archive-differs'],
  ['Test.app', page, { step: 'package' }, 'archive-differs'],
  ['Test.app', page, { step: 'package', call: 2 }, 'archive-differs'],
  ['tool', 'out/tool.dmg', { step: 'packed' }, 'archive-differs'],
  ['tool', 'out/tool.pkg', { step: 'packed', call: 2 }, 'archive-differs'],
  ['tool', 'out/tool.dmg', { step: 'packed', call: 2 }, 'artifact-changed'],
  ['tool', 'out/tool.dmg', { step: 'staple' }, 'artifact-changed'],
  ['tool', 'out/tool.pkg', { step: 'assess' }, 'artifact-changed'],
  ['tool', 'tool', { step: 'assess' }, 'archive-differs'],
  ['Test.app', page, { step: 'zip', call: 2 }, 'artifact-changed'],
  ['tool', 'out/tool.zip', { step: 'zip' }, 'archive-differs'],
  ['tool', 'out/tool.zip', { step: 'zip', call: 2 }, 'artifact-changed'],
  ['tool', 'out/tool.tar.gz', { step: 'zip', call: 2 }, 'archive-differs'],
];

describe('a release during which a file changes', () => {
  test('is accepted in all packages when no file changes', async () => {
    const { report } = await smallRelease({ package: 'dmg pkg zip tar.gz', engine: 'apple' });
    expect(report).toMatchObject({ failure: null, assessment: { verdict: 'accepted' } });
  });

  test.each(rows)('of %s fails when %s changes in the step %j (%s)', async (product, file, swap, code) => {
    const { report } = await releaseWithSwap(product, file, swap);
    expect(report.failure?.code).toBe(code);
    expect(report.assessment.verdict).toBe('not-assessed');
  });
});

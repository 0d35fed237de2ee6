import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../../src/artifact/artifact.js';
import type { Context } from '../../../src/release/context.js';
import { checkPrograms, refuseProgramsThatAbort } from '../../../src/release/stages/go/check-programs.js';
import { buildFolder } from '../../../src/release/stages/place-artifacts.js';
import { sameForMain } from '../../../src/signature/entitlements/entitlement-choice.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import type { Issue } from '../../../src/system/issue.js';
import { go } from '../../go/support/fake-go.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';
import { testSettings } from '../../support/test-settings.js';

const contextOf = (preflight: 'error' | 'warn', temporaryFolder = '/tmp'): Context =>
  ({ settings: testSettings({ preflight }), temporaryFolder }) as unknown as Context;

/** The advice about a program that has no LC_UUID. */
function adviceOnOldProgram(): Promise<Issue[]> {
  return withTemporaryFolder(async (folder) => {
    await mkdir(buildFolder(folder));
    const path = join(buildFolder(folder), 'tool');
    await writeFile(path, machOImage());
    const program: Artifact = { kind: 'binary', name: 'tool', path, source: '.', target: 'darwin/arm64' };
    return checkPrograms(contextOf('error', folder), [program], {
      go,
      entitlements: sameForMain(null),
    });
  });
}

describe('the check of built programs (G12, U48)', () => {
  test('refuses a program that macOS aborts, with the remedy of the finding', async () => {
    const advice = await adviceOnOldProgram();
    const failure = await failureOf(async () => refuseProgramsThatAbort(contextOf('error'), advice));
    expect(failure).toFailWith('program-will-not-run');
    expect(failure).toMatchObject({ remedy: advice[0]?.remedy });
  });

  test('only reports the finding with preflight: warn', async () => {
    const advice = await adviceOnOldProgram();
    expect(advice).toMatchObject([{ code: 'uuid-missing', path: '/work/out/tool' }]);
    expect(() => refuseProgramsThatAbort(contextOf('warn'), advice)).not.toThrow();
  });
});

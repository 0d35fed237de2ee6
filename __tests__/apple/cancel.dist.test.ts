import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReplayServices, startReplayServices } from '../../src/replay/replay-services.js';
import type { Report } from '../../src/report/report.js';
import { systemClock } from '../../src/system/clock.js';
import { recordEnding } from '../acceptance/support/record-ending.js';
import { startAppStep } from './app-step.js';
import { readCalls } from './record.js';

let parent: string;
let services: ReplayServices;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'go-notarize-cancel-'));
  services = await startReplayServices({
    clock: systemClock,
    folder: join(parent, 'notary'),
    notaryDelay: 0,
  });
});
afterAll(async () => {
  await services.close();
  await rm(parent, { recursive: true, force: true });
});

interface Stage {
  stage: string;
  /** The call that hangs when the run is cancelled; by default before it does anything. */
  command: string;
  when?: 'before' | 'after';
  /** The state of the submission by then; `unknown`: notarytool has not printed an id. */
  submission: 'none' | 'unknown' | 'registered';
}

const stages: readonly Stage[] = [
  { stage: 'identity', command: 'security -i import', submission: 'none' },
  { stage: 'sign', command: 'codesign --sign .*Hello\\.app$', submission: 'none' },
  { stage: 'smoke test', command: 'lipo -info', submission: 'none' },
  { stage: 'package (dmg)', command: 'hdiutil create', submission: 'none' },
  { stage: 'package (dmg), signing', command: 'codesign --sign .*Hello\\.dmg$', submission: 'none' },
  { stage: 'package (pkg)', command: 'pkgbuild .*component\\.pkg$', submission: 'none' },
  { stage: 'package (pkg), signing', command: 'productsign .*Hello\\.pkg$', submission: 'none' },
  { stage: 'submit', command: 'xcrun notarytool submit', submission: 'unknown' },
  { stage: 'upload', command: 'xcrun notarytool submit', when: 'after', submission: 'registered' },
  { stage: 'wait', command: 'xcrun notarytool info', submission: 'registered' },
  { stage: 'log', command: 'xcrun notarytool log', submission: 'registered' },
  { stage: 'staple', command: 'xcrun stapler staple', submission: 'registered' },
  { stage: 'assess', command: 'spctl --assess', submission: 'registered' },
];

/** Cancels a step in a stage. Returns what it published, without its clean-up by `post`. */
async function cancelled({ stage, command, when = 'before' }: Stage, signal: NodeJS.Signals) {
  const folder = join(parent, stage.replaceAll(/\W+/g, '-'));
  const inputs = { package: 'dmg pkg', 'smoke-test': 'lipo -info {}', ...(await services.issueInstaller()) };
  const step = await startAppStep({ folder, services, inputs }, { halt: { command, when } });
  const child = step.start();
  await step.untilHalted(child);
  const began = performance.now();
  child.kill(signal);
  await once(child, 'close');
  await recordEnding('apple', stage, performance.now() - began);
  const outputs = await step.outputs();
  const report = JSON.parse(await readFile(outputs.report ?? '', 'utf8')) as Report;
  return { step, exitCode: child.exitCode, outputs, report };
}

describe('a step of the apple engine that is cancelled', () => {
  test.each(stages)(
    'in the stage $stage has outputs, a report and the submission, and leaves nothing behind',
    async (stage) => {
      const { step, exitCode, outputs, report } = await cancelled(stage, 'SIGTERM');
      expect(exitCode).toBe(3);
      expect(outputs['failure-code']).toBe('cancelled');
      expect(report.failure).toMatchObject({ code: 'cancelled' });
      const { notarization } = report;
      const isKnown = stage.submission === 'registered';
      expect(outputs['submission-id']).toMatch(isKnown ? /^[0-9a-f-]{36}$/ : /^$/);
      expect(notarization?.submissionId ?? '').toBe(outputs['submission-id']);
      if (isKnown) expect(report.failure?.remedy).toContain(outputs['submission-id']);
      expect(notarization?.otherSubmissions ?? []).toMatchObject(
        stage.submission === 'unknown' ? [{ id: null, name: expect.any(String), cause: 'answer-lost' }] : [],
      );
      // Before `post`: the run itself has cleaned up, and no image is attached.
      await step.expectNothingLeft();
      const calls = readCalls(step.state);
      const count = (word: string): number =>
        calls.filter(({ tool, arguments: [first] }) => tool === 'hdiutil' && first === word).length;
      expect(count('attach')).toBe(count('detach'));
      const paths = await readdir(step.workspace, { recursive: true });
      expect(paths.filter((path) => path.split('/').some((part) => part.startsWith('.')))).toEqual([]);
      await step.expectNoSecrets();
    },
  );
});

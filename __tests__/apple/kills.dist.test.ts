import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReplayServices, startReplayServices } from '../../src/replay/replay-services.js';
import { systemClock } from '../../src/system/clock.js';
import { startAppStep } from './app-step.js';

let parent: string;
let services: ReplayServices;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'go-notarize-kills-'));
  services = await startReplayServices({
    clock: systemClock,
    folder: join(parent, 'notary'),
    notaryDelay: 1_500,
  });
});
afterAll(async () => {
  await services.close();
  await rm(parent, { recursive: true, force: true });
});

const place = (name: string) => ({ folder: join(parent, name), services });

/**
 * Calls at which a run is killed, in their order: the tool and the arguments, which do not depend on the speed of the
 * machine as numbers of calls would. Each of them occurs in every run.
 */
const moments: ['before' | 'after', string][] = [
  ['before', 'security -i create-keychain'],
  ['after', 'security -i create-keychain'],
  ['before', 'security list-keychains -d user -s .*go-notarize-signing'],
  ['after', 'security list-keychains -d user -s .*go-notarize-signing'],
  ['after', 'security set-keychain-settings'],
  ['before', 'security -i import'],
  ['after', 'security -i import'],
  ['after', 'security import .*\\.cer'],
  ['after', 'security -i set-key-partition-list'],
  ['before', 'security -i unlock-keychain'],
  ['after', 'codesign --sign .*/scratch'],
  ['before', 'codesign --sign .*Hello\\.app$'],
  ['after', 'codesign --sign .*Hello\\.app$'],
  ['before', 'hdiutil create'],
  ['after', 'hdiutil create'],
  ['after', 'codesign --sign .*Hello\\.dmg$'],
  ['before', 'security list-keychains -d user -s (?!.*go-notarize-signing)'],
  ['after', 'security list-keychains -d user -s (?!.*go-notarize-signing)'],
  ['after', 'security delete-keychain'],
  ['before', 'xcrun notarytool submit'],
  ['after', 'xcrun notarytool submit'],
  ['before', 'xcrun notarytool info'],
  ['after', 'xcrun notarytool log'],
  ['after', 'xcrun stapler staple .*Hello\\.dmg$'],
  ['before', 'spctl --assess'],
  ['after', 'syspolicy_check distribution'],
];

test('U11, U43: a whole run shows no secret to a command, a log or a file, and leaves nothing behind', async () => {
  const step = await startAppStep(place('whole'), {});
  await once(step.start(), 'close');
  await step.post();
  expect(step.log()).not.toMatch(/^::error/m);
  await step.expectNothingLeft();
  await step.expectNoSecrets();
});

describe('a killed run', () => {
  test.each(moments)(
    'U4, U5, U6, U11: a run killed %s the call `%s` leaves nothing behind after post',
    async (when, command) => {
      const name = `kill-${moments.findIndex((moment) => moment[0] === when && moment[1] === command)}`;
      const step = await startAppStep(place(name), { halt: { command, when } });
      const child = step.start();
      await step.untilHalted(child);
      child.kill('SIGKILL');
      await once(child, 'close');
      await step.post();
      step.endHalted();
      await step.expectNothingLeft();
      await step.expectNoSecrets();
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'a run that receives %s cleans up by itself and says so',
    async (signal) => {
      const step = await startAppStep(place(signal), {
        halt: { command: 'xcrun notarytool submit', when: 'before' },
      });
      const child = step.start();
      await step.untilHalted(child);
      child.kill(signal);
      await once(child, 'close');
      expect(step.log()).toContain('cancelled');
      await step.expectNothingLeft();
      await step.expectNoSecrets();
    },
  );
});

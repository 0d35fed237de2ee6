import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReplayServices, startReplayServices } from '../../src/replay/replay-services.js';
import { openStep, postVariables } from '../../src/replay/runner/run-step.js';
import { endpointsVariable } from '../../src/settings/read-endpoints.js';
import { systemClock } from '../../src/system/clock.js';
import { makeMachine } from '../acceptance/support/machine.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { mainScript } from '../support/bundle.js';
import { machOImage } from '../support/mach-o-image.js';
import { exposures } from './stand-ins/record.js';

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

/** A step that signs, packs and notarizes an app that exists already, on a machine of its own. */
async function startStep(name: string, faults: object) {
  const folder = join(parent, name);
  const workspace = join(folder, 'work');
  const machine = await makeMachine(join(folder, 'machine'));
  const state = machine.APPLE_STAND_INS ?? '';
  const calls = join(state, 'calls.jsonl');
  await mkdir(workspace, { recursive: true });
  await writeTree(join(workspace, 'Hello.app'), {
    'Contents/Info.plist': infoPlist({
      CFBundleIdentifier: 'com.example.hello',
      CFBundleExecutable: 'Hello',
    }),
    'Contents/MacOS/Hello': machOImage(),
  });
  const endpoints = join(folder, 'endpoints.json');
  await writeFile(endpoints, JSON.stringify(services.endpoints));
  const { environment, files } = await openStep({
    inputs: {
      ...services.credentials,
      artifacts: 'Hello.app',
      engine: 'apple',
      'pass-environment': 'GO_NOTARIZE_ENDPOINTS APPLE_STAND_INS', // by which the stand-ins find each other
      package: 'dmg',
      'output-directory': 'out',
    },
    folder: join(folder, 'runner'),
    workspace,
    environment: { ...machine, [endpointsVariable]: endpoints },
  });
  const all = { ...process.env, ...environment };
  const own = { ...process.env, ...machine };
  const security = (...args: string[]) => spawnSync('security', args, { env: own, encoding: 'utf8' }).stdout;
  const login = join(machine.HOME ?? '', 'Library/Keychains/login.keychain-db');
  security('create-keychain', '-p', 'login', login);
  security('list-keychains', '-d', 'user', '-s', login, '/Library/Keychains/Other.keychain');
  const before = security('list-keychains', '-d', 'user');
  await rm(calls);
  await writeFile(join(state, 'faults.json'), JSON.stringify(faults));
  let log = '';
  const start = (more: Record<string, string> = {}): ChildProcess => {
    const child = spawn(process.execPath, [mainScript], { cwd: workspace, env: { ...all, ...more } });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (log += chunk));
    return child;
  };
  return {
    state,
    start,
    log: () => log,
    /** Runs `post` as the runner does after `main` ended; faults are over by then. */
    async post() {
      await writeFile(join(state, 'faults.json'), '{}');
      await once(start(await postVariables(files)), 'close');
    },
    /** Ends the call that hangs: it lives on after the run. */
    endHalted() {
      for (const { call, halted } of readLines(calls)) if (halted) process.kill(Number(call.split('-')[0]));
    },
    /** Resolves as soon as a call hangs because of the halt in `faults`. */
    async untilHalted(child: ChildProcess) {
      while (!readLines(calls).some(({ halted }) => halted)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The run ended without the call to halt:\n${log}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    async expectNothingLeft() {
      expect(security('list-keychains', '-d', 'user')).toBe(before);
      expect(await readdir(join(folder, 'runner/temp'), { recursive: true })).toEqual([]);
      expect(await readdir(machine.HOME ?? '')).toEqual(['Library']);
      expect(await readdir(join(machine.HOME ?? '', 'Library/Keychains'))).toEqual(['login.keychain-db']);
    },
    async expectNoSecrets() {
      const masked = [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, mask = '']) => mask);
      const hidden = [...new Set(masked)].filter(isTelling);
      expect(hidden).toContain(services.credentials['certificate-password']);
      expect(exposures(state, hidden)).toEqual([]);
      const shown = log.replaceAll(/^::add-mask::.*$/gm, '');
      const texts = [shown, ...(await textsBelow(join(folder, 'runner'))), ...(await textsBelow(workspace))];
      for (const secret of hidden) expect(texts.some((text) => text.includes(secret))).toBe(false);
    },
  };
}

interface Line {
  call: string;
  tool?: string;
  halted?: boolean;
}

function readLines(path: string): Line[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1); // the last may not be complete
  return lines.map((line) => JSON.parse(line));
}

/** Returns the secrets that the runner masks, those of keychains too, without the lines around a key. */
function isTelling(text: string): boolean {
  return text.length > 12 && !text.startsWith('-----');
}

async function textsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')));
}

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
  const step = await startStep('whole', {});
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
      const step = await startStep(name, { halt: { command, when } });
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
      const step = await startStep(signal, { halt: { command: 'xcrun notarytool submit', when: 'before' } });
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

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStep, postVariables } from '../../src/replay/runner/step.js';
import { type ReplayServices, startReplayServices } from '../../src/replay/services.js';
import { endpointsVariable } from '../../src/settings/endpoints.js';
import { systemClock } from '../../src/system/clock.js';
import { makeMachine } from '../acceptance/support/machine.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { machOImage } from '../support/mach-o-image.js';
import { exposures, readCalls } from './stand-ins/record.js';

const main = resolve('dist/main.js');

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

/** A step that signs, packs and notarizes an app which is built already, on a machine of its own. */
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
    const child = spawn(process.execPath, [main], { cwd: workspace, env: { ...all, ...more } });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (log += chunk));
    return child;
  };
  return {
    state,
    start,
    log: () => log,
    /** What the runner does when `main` is gone; faults are over by then. */
    async post() {
      await writeFile(join(state, 'faults.json'), '{}');
      await once(start(await postVariables(files)), 'close');
    },
    /** The commands that hang live on; they are ours to end. */
    endCommands() {
      for (const line of readLines(calls)) {
        const [pid] = line.call.split('-');
        if (line.tool !== undefined) tryKill(Number(pid));
      }
    },
    /** Whether the call of this number hangs now. */
    async untilHalted(number: number, when: string, child: ChildProcess) {
      for (;;) {
        const lines = existsSync(calls) ? readLines(calls) : [];
        const begun = lines.filter(({ tool }) => tool !== undefined)[number - 1];
        const reached = when === 'before' ? begun : lines.find(({ halted }) => halted);
        if (reached) return;
        if (child.exitCode !== null) throw new Error(`it ended before call ${number}:\n${log}`);
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
  const lines = readText(path).split('\n').slice(0, -1); // the last may not be complete
  return lines.map((line) => JSON.parse(line));
}

function readText(path: string): string {
  return spawnSync('cat', [path], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}

/** What the runner was asked to hide, the passwords of keychains too; the lines around a key tell nothing. */
function isTelling(text: string): boolean {
  return text.length > 12 && !text.startsWith('-----');
}

async function textsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')));
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

const moments = 20;

let total: number;

test('U11, U43: a whole run shows no secret to a command, a log or a file, and leaves nothing', async () => {
  const step = await startStep('whole', {});
  await once(step.start(), 'close');
  await step.post();
  total = readCalls(step.state).length;
  expect(step.log()).not.toMatch(/^::error/m);
  await step.expectNothingLeft();
  await step.expectNoSecrets();
});

describe('a run that is killed', () => {
  test.each(Array.from({ length: moments }, (_, index) => index))(
    'U4, U5, U6, U11: at moment %i of 20 leaves nothing once post has run',
    async (index) => {
      const call = 2 + Math.round((index * (total - 4)) / (moments - 1));
      const when = index % 2 === 0 ? 'before' : 'after';
      const step = await startStep(`kill-${index}`, { halt: { call, when } });
      const child = step.start();
      await step.untilHalted(call, when, child);
      child.kill('SIGKILL');
      await once(child, 'close').catch(() => undefined);
      await step.post();
      step.endCommands();
      await step.expectNothingLeft();
      await step.expectNoSecrets();
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)('%s: cleans up by itself, and says so', async (signal) => {
    const step = await startStep(signal, { failures: [{ tool: 'xcrun', arguments: 'submit', hang: true }] });
    const child = step.start();
    const began = Date.now();
    while (!/"submit"/.test(readText(join(step.state, 'calls.jsonl')))) {
      if (Date.now() - began > 60_000) throw new Error(step.log());
      await new Promise((done) => setTimeout(done, 50));
    }
    child.kill(signal);
    await once(child, 'close');
    expect(step.log()).toContain('cancelled');
    await step.expectNothingLeft();
    await step.expectNoSecrets();
    step.endCommands();
  });
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { cpu } from '../../src/macho/names.js';
import type { ReplayServices } from '../../src/replay/replay-services.js';
import { parseRunnerFile } from '../../src/replay/runner/parse-runner-file.js';
import { openStep, postVariables } from '../../src/replay/runner/run-step.js';
import { endpointsVariable } from '../../src/settings/read-endpoints.js';
import type { Inputs } from '../acceptance/support/job.js';
import { makeMachine } from '../acceptance/support/machine.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { mainScript } from '../support/bundle.js';
import { machOImage } from '../support/mach-o-image.js';
import { exposures } from './record.js';

interface AppStepPlace {
  /** Folder of the step, its machine and its workspace. */
  folder: string;
  services: ReplayServices;
  /** Inputs on top of those of a release in a disk image. */
  inputs?: Inputs;
}

/** A program for the processor of this machine, on which a smoke test runs it. */
const program = (): Buffer =>
  machOImage(process.arch === 'x64' ? { cpuType: cpu.x86_64, cpuSubtype: 3 } : {});

/** A step that signs, packs and notarizes an app that exists already, on a machine of its own. */
export async function startAppStep({ folder, services, inputs }: AppStepPlace, faults: object) {
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
    'Contents/MacOS/Hello': program(),
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
      ...inputs,
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
    workspace,
    outputs: async () => parseRunnerFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
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
          throw new Error(`The run ended without the call to halt:\n${log.slice(-2_000)}`);
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

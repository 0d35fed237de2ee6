import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { machOImage } from '../support/mach-o-image.js';
import { type Machine, startMachine } from './machine.js';

interface Recording {
  answers: { name: string; exitCode: number | string; stderr: string }[];
}

/** A stored answer of a real Mac. */
const facts = resolve('__tests__/apple/stand-ins/facts');

let machine: Machine;
beforeAll(() => {
  machine = startMachine();
  mkdirSync(machine.at('temporary'));
  machine.file('program', machOImage());
  machine.run('security', ['create-keychain', '-p', 'login', 'login.keychain']);
  machine.run('security', [
    'list-keychains',
    '-d',
    'user',
    '-s',
    'login.keychain',
    '/Volumes/customer.keychain',
  ]);
});
afterAll(() => machine.close());

/** Starts a script on the machine of the stand-ins, as on a Mac. */
function start(script: string, ...args: string[]) {
  const words = [resolve('scripts', script), '--program', machine.at('program'), ...args];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...machine.variables(), TMPDIR: machine.at('temporary') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  const result = async () => ({ status: await ended, output: (await outputs).join('\n') });
  return { child, result };
}

const run = (script: string, ...args: string[]) => start(script, ...args).result();
const searchList = () => machine.run('security', ['list-keychains', '-d', 'user']).stdout;

/** Lists what a run has left behind, and how it has changed the search list. */
function traces(before: string): string[] {
  const files = readdirSync(machine.at('temporary'));
  return [...files, ...(searchList() === before ? [] : [searchList()])];
}

describe('npm run mac-check', () => {
  const output = () => machine.at('mac-check.json');

  test('runs over the stand-ins from start to end, with a notarization, and learn finds no difference', async () => {
    const before = searchList();
    const checked = await run('mac-check.mjs', '--stand-ins', '--output', output());
    expect(checked.output).toContain('\n0 of them differ');
    expect(checked.status).toBe(0);
    const recording = JSON.parse(readFileSync(output(), 'utf8')) as Recording;
    expect(recording.answers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['sign a package', 'submit it', 'assess it after the notary']),
    );
    // The same file with one other answer.
    const seeded = recording.answers.find(({ name }) => name === 'verify a changed program');
    if (seeded) Object.assign(seeded, { exitCode: 3, stderr: 'something new\n' });
    const other = machine.file('seeded.json', JSON.stringify(recording));

    const learned = await run('learn.mjs', output(), other);
    expect(learned.status).toBe(1);
    const [, clean = '', wrong = ''] = learned.output.split(/^.*\.json$/m);
    expect(clean).toContain(', 0 wrong beliefs');
    expect(wrong).toContain(', 1 wrong beliefs');
    expect(wrong).toContain('1. verify a changed program: codesign --verify --strict -vv <folder>/changed');
    expect(wrong).toMatch(/exit code\n +the Mac +\| 3\n +stand-in \| 1\n/);
    expect(wrong).toMatch(/the Mac +\| something new\n +stand-in \| .*invalid signature/);
    expect(wrong).toContain('Change in __tests__/apple/stand-ins/lib: codesign/verify.mjs');
    expect(traces(before)).toEqual([]);
  });

  test('shows side by side what a Mac answers otherwise, and hides whose Mac it is', async () => {
    const before = searchList();
    const stderr = `security: a new text for ${machine.at('home')}`;
    machine.faults({ failures: [{ tool: 'security', arguments: '-p codesigning', stderr, exitCode: 1 }] });
    const { status, output: shown } = await run('mac-check.mjs', '--output', output(), '--until', 'keychain');
    machine.faults({});
    expect(status).toBe(1);
    expect(shown).toContain('\n2 of them differ');
    expect(shown).toContain('list valid identities: security find-identity -v -p codesigning');
    expect(shown).toMatch(/the Mac +\| security: a new text for <home>\n +stand-in \| \(no such line\)/);
    const file = readFileSync(output(), 'utf8');
    expect(file).not.toContain(machine.folder);
    expect(file).not.toContain('customer');
    expect(file).toContain('<another keychain>');
    expect(traces(before)).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('restores the Mac after %s', async (signal) => {
    const before = searchList();
    machine.faults({ halt: { command: 'security -i import', when: 'before' } });
    const stopped = start('mac-check.mjs', '--output', machine.at('stopped.json'));
    while (!readFileSync(machine.at('state/calls.jsonl'), 'utf8').includes('"halted":true')) await pause(50);
    expect(searchList()).not.toBe(before);
    stopped.child.kill(signal);
    const { status, output: shown } = await stopped.result();
    machine.faults({});
    writeFileSync(machine.at('state/calls.jsonl'), '');
    expect(status).toBe(130);
    expect(shown).toContain('This machine is as it was before.');
    expect(existsSync(machine.at('stopped.json'))).toBe(false);
    expect(traces(before)).toEqual([]);
  });
});

describe('npm run learn', () => {
  test.each([
    ['no file', []],
    ['a file of something else', ['package.json']],
  ])('refuses %s', async (_case, args) => {
    expect(await run('learn.mjs', ...args)).toMatchObject({
      status: 2,
      output: expect.stringContaining('Usage: npm run learn FILE'),
    });
  });

  test('finds no wrong belief in the stored answers of Macs', async () => {
    const stored = existsSync(facts) ? readdirSync(facts).map((name) => join(facts, name)) : [];
    if (stored.length > 0) expect(await run('learn.mjs', ...stored)).toMatchObject({ status: 0 });
  });
});

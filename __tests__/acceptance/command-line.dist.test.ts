import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cliScript } from '../support/bundle.js';
import { machOImage } from '../support/mach-o-image.js';

const legacy = resolve('__tests__/identity/fixtures/legacy.p12');

let folder: string;
let program: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-cli-'));
  program = join(folder, 'tool');
  await writeFile(program, machOImage(), { mode: 0o755 });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function run(args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliScript, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

describe('the command line', () => {
  test('lists its commands when none is named, with exit code 2', () => {
    const { status, stdout } = run([]);
    expect(status).toBe(2);
    for (const name of ['release', 'replay', 'inspect', 'verify', 'sign'])
      expect(stdout).toContain(`  ${name} `);
  });

  test('has a help for every command', () => {
    for (const name of ['release', 'replay', 'inspect', 'verify', 'sign']) {
      const { status, stdout } = run([name, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: go-notarize ${name} `));
    }
  });

  test('prints its version with -v, --version and version', () => {
    const versions = ['-v', '--version', 'version'].map((word) => run([word]).stdout);
    expect(new Set(versions).size).toBe(1);
    expect(versions[0]).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('checks the ID of a submission, and a file to submit, before it asks for a key of the notary', () => {
    for (const args of [
      ['wait', 'abc'],
      ['submissions', 'show', 'abc'],
    ]) {
      expect(run(args)).toMatchObject({ status: 2, stderr: expect.stringContaining("'abc' is not the ID") });
    }
    const { status, stderr } = run(['submit', program]);
    expect(status).toBe(1);
    expect(stderr).toContain('[not-signed]');
    expect(stderr).toContain('[preflight-failed]');
    expect(run(['submit', '--preflight', 'off', program]).stderr).toContain('There is no API key');
  });

  test('names the file of --identity, and of --replay-root, that does not exist', () => {
    for (const args of [
      ['sign', '--identity', 'missing.p12'],
      ['assess', '--replay-root', 'missing.pem'],
      ['verify', '--replay-root', 'missing.pem'],
    ]) {
      const { status, stderr } = run([...args, program]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/missing\.p(12|em)\.\n.*\[file-not-found\]/);
    }
  });

  test('answers an unknown command, option or file with one line and a remedy', () => {
    for (const args of [
      ['resign'],
      ['verify', '--deep', program],
      ['inspect', 'missing'],
      ['sign', program],
    ]) {
      const { status, stdout, stderr } = run(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/\[(usage|file-not-found)\]/);
      expect(stderr).not.toContain('    at ');
    }
  });

  test('prints an error as JSON with --json', () => {
    expect(run(['inspect', '--json', 'missing']).json()).toMatchObject({ error: { code: 'file-not-found' } });
  });

  test('inspects and verifies a program that it signed ad-hoc', () => {
    expect(
      run([
        'sign',
        '--engine',
        'portable',
        '--adhoc',
        '--options',
        'runtime',
        '--identifier',
        'com.example.tool',
        program,
      ]).status,
    ).toBe(0);
    const [inspected] = run(['inspect', '--json', program]).json();
    expect(inspected.slices[0]).toMatchObject({
      arch: 'arm64',
      signature: { kind: 'adhoc', identifier: 'com.example.tool', flags: ['adhoc', 'runtime'] },
    });
    expect(run(['inspect', program]).stdout).toContain('com.example.tool');
    const verified = run(['verify', '--json', program]);
    expect(verified.json()[0]).toMatchObject({ valid: true, problems: [{ severity: 'warning' }] });
    expect(verified.status).toBe(0);
  });

  test('names a changed byte, with exit code 1', async () => {
    run(['sign', '--engine', 'portable', '--adhoc', program]);
    const bytes = await readFile(program);
    bytes[0x4000] = (bytes[0x4000] ?? 0) ^ 1;
    await writeFile(program, bytes);
    const { status, stdout } = run(['verify', program]);
    expect(status).toBe(1);
    expect(stdout).toContain('page-hash-mismatch');
  });

  test('leaves the original unchanged with --output, and no output after a failure', async () => {
    const before = await readFile(program);
    const signed = join(folder, 'signed');
    expect(run(['sign', '--engine', 'portable', '--adhoc', '--output', signed, program]).status).toBe(0);
    expect(await readFile(program)).toEqual(before);
    expect(run(['verify', signed]).status).toBe(0);

    await cp(cliScript, join(folder, 'script'));
    expect(run(['sign', '--engine', 'portable', '--adhoc', '--output', 'other', 'script']).status).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['script', 'signed', 'tool']);
  });

  test('accepts requirements as text, and shows them with inspect', () => {
    const requirement = 'identifier "com.example.other" and anchor apple generic';
    const { status } = run([
      'sign',
      '--engine',
      'portable',
      '--adhoc',
      '--requirements',
      `designated => ${requirement}`,
      program,
    ]);
    expect(status).toBe(0);
    expect(run(['inspect', '--json', program]).json()[0].slices[0].signature.requirement).toBe(requirement);
    const refused = run([
      'sign',
      '--engine',
      'portable',
      '--adhoc',
      '--requirements',
      'designated => anchor',
      program,
    ]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/requirements cannot be read.*\n.*\[usage\]/);
  });

  test('U31: refuses an entitlement with which macOS would kill the program, before signing', async () => {
    const plist = join(folder, 'restricted.plist');
    await writeFile(
      plist,
      '<?xml version="1.0"?><plist version="1.0"><dict><key>com.apple.developer.endpoint-security.client</key><true/></dict></plist>',
    );
    const before = await readFile(program);
    const { status, stderr } = run([
      'sign',
      '--engine',
      'portable',
      '--adhoc',
      '--entitlements',
      plist,
      program,
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('entitlements-restricted');
    expect(await readFile(program)).toEqual(before);
  });

  test('reads the password of the identity from the environment', () => {
    const args = [
      'sign',
      '--engine',
      'portable',
      '--identity',
      legacy,
      '--identity-password-env',
      'P12',
      '--timestamp-url',
      'none',
      program,
    ];
    expect(run(args).stderr).toContain('The variable P12 is not set.');
    expect(run(args, { P12: 'wrong' }).stderr).toContain('certificate-password-wrong');
    expect(run(args, { P12: 'test password' })).toMatchObject({ status: 0 });
    expect(run(['inspect', '--json', program]).json()[0].slices[0].signature.kind).toBe('certificate');
  });
});

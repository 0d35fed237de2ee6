import { describe, expect, test } from '@jest/globals';
import { codesignCommand } from '../../../src/apple-engine/codesign/codesign-command.js';

const sha1 = '0123456789ABCDEF0123456789ABCDEF01234567';
const apple = 'http://timestamp.apple.com/ts01';

describe('codesignCommand', () => {
  test('codesignCommand signs for distribution with runtime, timestamp, keychain, identifier and entitlements', () => {
    const command = codesignCommand({
      path: '/work/hello',
      identity: sha1,
      keychain: '/tmp/k.keychain-db',
      hardenedRuntime: true,
      timestampUrl: apple,
      identifier: 'com.example.hello',
      entitlements: '/tmp/e.entitlements',
    });
    expect(command.args).toEqual([
      '--sign',
      sha1,
      '--force',
      '--options',
      'runtime',
      '--timestamp',
      '--keychain',
      '/tmp/k.keychain-db',
      '--identifier',
      'com.example.hello',
      '--pagesize',
      '4096',
      '--entitlements',
      '/tmp/e.entitlements',
      '/work/hello',
    ]);
    expect(command.environment).toEqual({ LC_ALL: 'C' });
  });

  test('codesignCommand signs ad-hoc without a timestamp', () => {
    const command = codesignCommand({
      path: '/work/hello',
      identity: 'adhoc',
      keychain: null,
      hardenedRuntime: false,
      timestampUrl: null,
      entitlements: null,
    });
    const pages = ['--pagesize', '4096'];
    expect(command.args).toEqual(['--sign', '-', '--force', '--timestamp=none', ...pages, '/work/hello']);
  });

  test('codesignCommand keeps the entitlements of nested code and names another timestamp service', () => {
    const { args } = codesignCommand({
      path: '/work/hello',
      identity: sha1,
      keychain: null,
      hardenedRuntime: false,
      timestampUrl: 'http://127.0.0.1:1/ts',
      entitlements: 'keep',
    });
    expect(args).toContain('--preserve-metadata=entitlements');
    expect(args).toContain('--timestamp=http://127.0.0.1:1/ts');
    expect(args).not.toContain('--deep');
    expect(args).not.toContain('--force-library-entitlements');
  });

  test('codesignCommand keeps the entitlements of a library by an option of their own', () => {
    const { args } = codesignCommand({
      path: '/work/libhello.dylib',
      identity: sha1,
      keychain: null,
      hardenedRuntime: true,
      timestampUrl: null,
      entitlements: 'keep',
      keepsLibraryEntitlements: true,
    });
    expect(args).toContain('--force-library-entitlements');
  });

  test('codesignCommand gives a disk image no page size', () => {
    const { args } = codesignCommand({
      path: '/work/hello.dmg',
      identity: sha1,
      keychain: null,
      hardenedRuntime: false,
      timestampUrl: null,
      entitlements: null,
      hasPages: false,
    });
    expect(args).not.toContain('--pagesize');
  });
});

import { describe, expect, test } from '@jest/globals';
import { explainFailure, explainHang } from '../../../src/engine/apple/explain-failure.js';
import { ToolError } from '../../../src/system/errors.js';
import { createSecrets } from '../../../src/system/secrets.js';

const secrets = createSecrets();
secrets.add('one-time-password');

const explain = (stderr: string, tool = 'codesign') =>
  explainFailure(
    { exitCode: 1, signal: null, stdout: '', stderr },
    { command: { tool, args: ['--sign', 'X', '/work/Hello.app'], timeout: 1 }, secrets },
  );

describe('explainFailure', () => {
  test.each([
    ['U26', 'hello: The timestamp service is not available.', 'timestamp-unavailable'],
    ['U26', 'hello: A timestamp was expected but was not found.', 'timestamp-unavailable'],
    ['U26', 'hello: timestamps differ by 300 seconds - check your system clock', 'timestamp-refused'],
    ['U27', 'x: resource fork, Finder information, or similar detritus not allowed', 'code-detritus'],
    [
      'U8',
      'Warning: unable to build chain to self-signed root for signer "A"\nx: errSecInternalComponent',
      'signing-chain-incomplete',
    ],
    ['U1', 'x: errSecInternalComponent', 'key-access-denied'],
    ['U2', 'x: User interaction is not allowed.', 'keychain-locked'],
    ['U35', 'A: ambiguous (matches "A" in /a.keychain and "A" in /b.keychain)', 'identity-ambiguous'],
    ['U7', 'ABC: no identity found', 'identity-not-found'],
    ['U10', 'ABC: this identity cannot be used for signing code', 'certificate-wrong-kind'],
    ['U23', 'x: unsealed contents present in the bundle root', 'bundle-not-signable'],
    ['U46', 'x: invalid entitlement plist', 'entitlements-invalid'],
    ['U45', 'something new', 'codesign-failed'],
  ])('%s: %s', (_need, text, code) => {
    expect(explain(text)).toFailWith(code);
  });

  test.each([
    ['U3', 'security: SecKeychainItemImport: MAC verification failed during PKCS12 import (wrong password?)'],
    ['U4', 'security: SecKeychainCreate x: A keychain with the same name already exists.'],
    ['U9', 'security: SecKeychainUnlock x: The user name or passphrase you entered is not correct.'],
  ])('%s: %s', (_need, text) => {
    expect(explain(text, 'security')).toFailWith('keychain-failed');
  });

  test('U26: a failed timestamp service is retryable and a locked keychain is not', () => {
    expect(explain('x: The timestamp service is not available.').retryable).toBe(true);
    expect(explain('x: timestamps differ by 300 seconds').retryable).toBe(false);
  });

  test('U27: detritus is explained with the file, the attribute and the command that removes it', () => {
    const failure = explain(
      'Hello.app: resource fork, Finder information, or similar detritus not allowed\nfile with invalid attached data: Disallowed xattr com.apple.FinderInfo found on /work/Hello.app/Contents/MacOS/a',
    );
    expect(failure.message).toContain('/work/Hello.app/Contents/MacOS/a');
    expect(failure.message).toContain('com.apple.FinderInfo');
    expect(failure.remedy).toContain('xattr -cr /work/Hello.app');
  });

  test('U11: an explained failure repeats no secret', () => {
    const failure = explain('bad password one-time-password given');
    expect(failure.lines.join('\n')).toContain('***');
    expect(failure.lines.join('\n')).not.toContain('one-time-password');
  });

  test('U1: a hang is explained by the dialog that the tool waited for', () => {
    const hang = new ToolError('stopped', { code: 'command-timed-out', remedy: 'x' });
    expect(explainHang(hang, 'locked')).toFailWith('keychain-locked');
    expect(explainHang(hang, 'unlocked')).toFailWith('key-access-denied');
    expect(explainHang(hang, 'unlocked').remedy).toContain('apple-tool:,');
  });
});

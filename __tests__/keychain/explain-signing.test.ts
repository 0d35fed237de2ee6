import { describe, expect, test } from '@jest/globals';
import { explainFailure, explainHang } from '../../src/keychain/explain-signing.js';
import { ToolError } from '../../src/system/errors.js';
import { createSecrets } from '../../src/system/secrets.js';

const secrets = createSecrets();
secrets.add('one-time-password');

const explain = (stderr: string, tool = 'codesign') =>
  explainFailure(
    { exitCode: 1, signal: null, stdout: '', stderr },
    { command: { tool, args: ['--sign', 'X', '/work/Hello.app'], timeout: 1 }, secrets },
  );

describe('explainFailure', () => {
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
    expect(explainHang(hang, 'codesign', 'locked')).toFailWith('keychain-locked');
    expect(explainHang(hang, 'productsign', 'unlocked')).toFailWith('key-access-denied');
    expect(explainHang(hang, 'productsign', 'unlocked').remedy).toContain('apple-tool:,');
    expect(explainHang(hang, 'productsign', 'unlocked').message).toContain('productsign');
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseIdentities, parseKeychains } from '../../src/keychain/parse-listing.js';
import { secretSecurityCommand, securityCommand } from '../../src/keychain/security.js';

describe('commands of security', () => {
  test('U11: a command with a password carries it on standard input only', () => {
    const command = secretSecurityCommand('unlock-keychain', '-p', 'open sesame', '/tmp/a.keychain-db');
    expect(command.args).toEqual(['-i']);
    expect(command.input).toBe('"unlock-keychain" "-p" "open sesame" "/tmp/a.keychain-db"\n');
    expect(command.environment).toBeUndefined();
  });

  test('quotes and backslashes are escaped for security', () => {
    expect(secretSecurityCommand('x', 'a"b\\c').input).toBe('"x" "a\\"b\\\\c"\n');
  });

  test('an argument with a line break is refused', () => {
    expect(() => secretSecurityCommand('x', 'a\ndelete-keychain')).toThrow(RangeError);
  });

  test('a line longer than security reads is refused', () => {
    expect(() => secretSecurityCommand('x', 'a'.repeat(4096))).toThrow(RangeError);
  });

  test('U1: every command of security has a time limit', () => {
    expect(securityCommand('list-keychains').timeout).toBeLessThanOrEqual(60_000);
    expect(secretSecurityCommand('x').timeout).toBeLessThanOrEqual(60_000);
  });
});

const [first, second] = [
  '0123456789ABCDEF0123456789ABCDEF01234567',
  '89ABCDEF0123456789ABCDEF0123456789ABCDEF',
];

describe('the parsers of security’s output', () => {
  test('parseIdentities returns each identity once with the reason why it is not valid', () => {
    const printed = [
      '',
      'Policy: Code Signing',
      '  Matching identities',
      `  1) ${first} "Developer ID Application: A "quoted" (TEAM)"`,
      `  2) ${second} "Developer ID Application: Old (TEAM)" (CSSMERR_TP_CERT_EXPIRED)`,
      '     2 identities found',
      '',
      '  Valid identities only',
      `  1) ${first} "Developer ID Application: A "quoted" (TEAM)"`,
      '     1 valid identities found',
      '',
    ].join('\n');
    expect(parseIdentities(printed)).toEqual([
      { sha1: first, name: 'Developer ID Application: A "quoted" (TEAM)', problem: null },
      { sha1: second, name: 'Developer ID Application: Old (TEAM)', problem: 'CSSMERR_TP_CERT_EXPIRED' },
    ]);
  });

  test('parseIdentities returns nothing for a list without identities', () => {
    expect(parseIdentities('     0 valid identities found\n')).toEqual([]);
  });

  test('parseKeychains returns the paths in their order, blanks included', () => {
    expect(parseKeychains('    "/Users/a b/login.keychain-db"\n    "/Library/System.keychain"\n')).toEqual([
      '/Users/a b/login.keychain-db',
      '/Library/System.keychain',
    ]);
  });
});

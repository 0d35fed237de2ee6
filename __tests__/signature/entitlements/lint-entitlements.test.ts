import { describe, expect, test } from '@jest/globals';
import { lintEntitlements } from '../../../src/signature/entitlements/lint-entitlements.js';

const security = 'com.apple.security.';
const findings = (values: Record<string, unknown>, release = true) => lintEntitlements(values, { release });

describe('lintEntitlements', () => {
  test.each([
    [{ [`${security}get-task-allow`]: true }, ['error entitlement-get-task-allow']],
    [{ 'get-task-allow': true }, ['error entitlement-get-task-allow']],
    [{ [`${security}get-task-allow`]: false }, []],
    [{ [`${security}cs.allow-jti`]: true }, ['warning entitlement-unknown']],
    [{ [`${security}hardened-runtime`]: true }, ['warning entitlement-unknown']],
    [{ [`${security}cs.allow-jit`]: 'true' }, ['error entitlement-wrong-type']],
    [{ [`${security}application-groups`]: 'one' }, ['error entitlement-wrong-type']],
    [{ [`${security}application-groups`]: ['one'] }, []],
    [
      { [`${security}temporary-exception.mach-lookup.global-name`]: ['x'], [`${security}app-sandbox`]: true },
      [],
    ],
    [{ [`${security}network.client`]: true, [`${security}app-sandbox`]: true }, []],
    [{ [`${security}network.client`]: true }, ['warning entitlement-without-sandbox']],
    [
      { [`${security}files.downloads.read-only`]: true, [`${security}print`]: true },
      ['warning entitlement-without-sandbox'],
    ],
    [{ [`${security}network.client`]: false }, []],
    [{ [`${security}device.camera`]: true }, []],
    [{ 'com.apple.developer.team-identifier': 'ABCDE12345' }, ['warning entitlement-restricted']],
    [{ 'keychain-access-groups': ['ABCDE12345.x'] }, ['warning entitlement-restricted']],
    [{ 'com.apple.private.tcc.allow': ['x'] }, ['warning entitlement-restricted']],
    [{ 'com.example.own': true }, []],
  ])('lintEntitlements of %j returns %j', (values, expected) => {
    expect(findings(values).map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
  });

  test('lintEntitlements allows get-task-allow outside a release', () => {
    expect(findings({ [`${security}get-task-allow`]: true }, false)).toEqual([]);
  });

  test.each([
    ['cs.allow-jit', 'writable and executable'],
    ['cs.allow-unsigned-executable-memory', 'a memory error lets an attacker run code'],
    ['cs.disable-executable-page-protection', 'the greatest risk of all entitlements'],
    ['cs.allow-dyld-environment-variables', 'DYLD_INSERT_LIBRARIES'],
    ['cs.disable-library-validation', 'libraries of any signer'],
    ['cs.debugger', 'read and change other programs'],
    ['files.all', 'all files'],
  ])('lintEntitlements reports the cost of %s only when it is true', (name, cost) => {
    const key = `${security}${name}`;
    const sandbox = { [`${security}app-sandbox`]: true };
    expect(findings({ [key]: true, ...sandbox })).toMatchObject([
      { severity: 'warning', code: 'entitlement-cost', message: expect.stringContaining(cost) },
    ]);
    expect(findings({ [key]: false })).toEqual([]);
  });

  test.each([
    ['cs.allow-jti', 'cs.allow-jit'],
    ['cs.alow-jit', 'cs.allow-jit'],
    ['cs.allow-jitt', 'cs.allow-jit'],
    ['network.clienT', 'network.client'],
    ['network-client', 'network.client'],
    ['app-sandbux', 'app-sandbox'],
  ])('lintEntitlements suggests the correct spelling of %s', (given, meant) => {
    const [finding] = findings({ [`${security}${given}`]: true });
    expect(finding?.remedy).toBe(`Did you mean ${security}${meant}?`);
  });

  test('lintEntitlements suggests no key for a text unlike any', () => {
    expect(findings({ [`${security}teleport`]: true })[0]?.remedy).toBe('Check the spelling.');
  });

  test('lintEntitlements distinguishes keys for Apple only from keys that a profile can allow', () => {
    expect(findings({ 'com.apple.private.x': true })[0]?.remedy).toBe('Remove it.');
    expect(findings({ 'com.apple.developer.x': true })[0]?.remedy).toContain('embedded.provisionprofile');
  });
});

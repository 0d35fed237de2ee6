import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentType } from '../../src/asn1/oids.js';
import { preflight } from '../../src/preflight/preflight.js';
import { refuseRestricted } from '../../src/preflight/restricted-entitlements.js';
import { createSignedData } from '../../src/signature/cms/create-signed-data.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import {
  developer,
  smallApp,
  timestamper,
  verifyOptions,
  withSignedApp,
  writeTree,
} from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { signed } from '../signature/signed-image.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

const restricted = 'com.apple.developer.networking.vpn.api';
const plistWith = (...keys: string[]) =>
  parseEntitlements(
    Buffer.from(
      `<plist version="1.0"><dict>${keys.map((key) => `<key>${key}</key><true/>`).join('')}</dict></plist>`,
    ),
  );

/** Makes a provisioning profile that allows these keys. */
function profile(...keys: string[]): Promise<Buffer> {
  const entitlements = `<dict>${keys.map((key) => `<key>${key}</key><true/>`).join('')}</dict>`;
  return createSignedData({
    type: contentType.data,
    content: Buffer.from(`<plist version="1.0"><dict><key>Entitlements</key>${entitlements}</dict></plist>`),
    detached: false,
    certificate: developer.certificate,
    privateKey: developer.privateKey,
    certificates: developer.chain,
    signingTime: validTime,
    attributes: [],
    timestamp: null,
  });
}

/** Makes an app with a profile for these keys, or without one for null. */
function withApp<T>(embedded: Buffer | null, use: (app: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const app = join(folder, 'Test.app');
    await writeTree(app, smallApp());
    if (embedded) await writeFile(join(app, 'Contents/embedded.provisionprofile'), embedded);
    return use(app);
  });
}

const refused = (embedded: Buffer | null, ...keys: string[]) =>
  withApp(embedded, (path) =>
    failureOf(() => refuseRestricted({ kind: 'app', name: 'Test.app', path }, plistWith(...keys))),
  );

describe('refuseRestricted', () => {
  test('refuses a restricted entitlement for a program alone', async () => {
    const tool = { kind: 'binary', name: 'tool', path: '/tmp/tool' } as const;
    const failure = await failureOf(() => refuseRestricted(tool, plistWith(restricted)));
    expect(failure).toFailWith('entitlements-restricted');
    expect(failure).toMatchObject({ message: expect.stringContaining(restricted) });
    await refuseRestricted(tool, plistWith('com.apple.security.cs.allow-jit'));
    await refuseRestricted(tool, null);
  });

  test('refuses a restricted entitlement for an app without a profile', async () => {
    expect(await refused(null, restricted)).toFailWith('entitlements-restricted');
  });

  test('refuses it for an app whose profile does not allow it or is malformed', async () => {
    expect(await refused(await profile('com.apple.developer.other'), restricted)).toFailWith(
      'entitlements-restricted',
    );
    expect(await refused(Buffer.from('no profile'), restricted)).toFailWith('entitlements-restricted');
  });

  test('allows it for an app whose profile has it', async () => {
    await withApp(await profile(restricted), (path) =>
      refuseRestricted({ kind: 'app', name: 'Test.app', path }, plistWith(restricted)),
    );
  });

  test('refuses an entitlement for Apple’s programs despite a profile', async () => {
    const key = 'com.apple.private.tcc.allow';
    expect(await refused(await profile(key), key)).toMatchObject({
      code: 'entitlements-restricted',
      remedy: 'Remove it from the entitlements.',
    });
  });
});

describe('preflight of entitlements', () => {
  const codes = (path: string) =>
    preflight([path], verifyOptions).then((issues) =>
      issues.map(({ severity, code }) => `${severity} ${code}`),
    );

  test('finds a restricted entitlement without a profile, and an unknown key', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'tool');
      const entitlements = plistWith(restricted, 'com.apple.security.cs.allow-jti');
      const how = { signer: developer, hardenedRuntime: true, timestamper, entitlements };
      await writeFile(path, await signed(machOImage(), how));
      expect(await codes(path)).toEqual(['error entitlement-restricted', 'warning entitlement-unknown']);
    }));

  test('finds nothing in an app whose profile allows its entitlements', async () => {
    const tree = { ...smallApp(), 'Contents/embedded.provisionprofile': await profile(restricted) };
    const entitlements = plistWith(restricted, 'com.apple.security.cs.allow-jit');
    expect(await withSignedApp(tree, codes, { entitlements })).toEqual([]);
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentType } from '../../src/asn1/oids.js';
import { preflight } from '../../src/preflight/preflight.js';
import { refuseRestricted } from '../../src/preflight/restricted-entitlements.js';
import { createSignedData } from '../../src/signature/cms/create-signed-data.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { withTemporaryFolder } from '../../src/system/files.js';
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

/** A provisioning profile that allows these keys. */
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

/** An app with such a profile; null for one without. */
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

describe('before it is signed', () => {
  test('a program alone is refused a restricted entitlement', async () => {
    const tool = { kind: 'binary', name: 'tool', path: '/tmp/tool' } as const;
    const failure = await failureOf(() => refuseRestricted(tool, plistWith(restricted)));
    expect(failure).toFailWith('entitlements-restricted');
    expect(failure).toMatchObject({ message: expect.stringContaining(restricted) });
    await refuseRestricted(tool, plistWith('com.apple.security.cs.allow-jit'));
    await refuseRestricted(tool, null);
  });

  test('an app without a profile is refused one', async () => {
    expect(await refused(null, restricted)).toFailWith('entitlements-restricted');
  });

  test('an app whose profile does not allow it, or cannot be read, is refused one', async () => {
    expect(await refused(await profile('com.apple.developer.other'), restricted)).toFailWith(
      'entitlements-restricted',
    );
    expect(await refused(Buffer.from('no profile'), restricted)).toFailWith('entitlements-restricted');
  });

  test('an app whose profile allows it has it', async () => {
    await withApp(await profile(restricted), (path) =>
      refuseRestricted({ kind: 'app', name: 'Test.app', path }, plistWith(restricted)),
    );
  });

  test('nobody is given what is for Apple alone, whatever a profile says', async () => {
    const key = 'com.apple.private.tcc.allow';
    expect(await refused(await profile(key), key)).toMatchObject({
      code: 'entitlements-restricted',
      remedy: 'Remove it from the entitlements.',
    });
  });
});

describe('preflight finds', () => {
  const codes = (path: string) =>
    preflight([path], verifyOptions).then((issues) =>
      issues.map(({ severity, code }) => `${severity} ${code}`),
    );

  test('a restricted entitlement that nobody allows, and a key that nobody knows, in a program', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'tool');
      const entitlements = plistWith(restricted, 'com.apple.security.cs.allow-jti');
      const how = { signer: developer, hardenedRuntime: true, timestamper, entitlements };
      await writeFile(path, await signed(machOImage(), how));
      expect(await codes(path)).toEqual(['error entitlement-restricted', 'warning entitlement-unknown']);
    }));

  test('nothing in an app whose profile allows what it asks for', async () => {
    const tree = { ...smallApp(), 'Contents/embedded.provisionprofile': await profile(restricted) };
    const entitlements = plistWith(restricted, 'com.apple.security.cs.allow-jit');
    expect(await withSignedApp(tree, codes, { entitlements })).toEqual([]);
  });
});

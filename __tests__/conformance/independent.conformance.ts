import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { inspectMachO } from '../../src/signature/inspect-macho.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import type { SliceInspection, SliceSignature } from '../../src/signature/signature-description.js';
import { createTimestamper } from '../../src/signature/timestamp/request-timestamp.js';
import { systemClock } from '../../src/system/clock.js';
import { createHttp } from '../../src/system/network/http.js';
import { corpusPath } from './corpus.js';
import { rcodesignInfo } from './signature-info.js';
import { hasTool, tool } from './tools.js';

/** Independent programs verify our signatures. */
const programs = [
  { name: 'esbuild', path: corpusPath('@esbuild/darwin-arm64', 'bin/esbuild'), archs: ['arm64'] },
  { name: 'buf', path: corpusPath('@bufbuild/buf-darwin-arm64', 'bin/buf'), archs: ['arm64'] },
  {
    name: 'sentry-cli',
    path: corpusPath('@sentry/cli-darwin', 'bin/sentry-cli'),
    archs: ['x86_64', 'arm64'],
  },
] as const;

const entitlement = 'com.apple.security.network.client';
const entitlements = parseEntitlements(
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>${entitlement}</key>
	<true/>
</dict>
</plist>
`),
);

let folder: string;
let authority: ReplayAuthority;
let service: Awaited<ReturnType<typeof startTimestampService>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'independent-'));
  authority = await createReplayAuthority({ now: new Date() });
  service = await startTimestampService({ authority, clock: systemClock });
  await writeFile(join(folder, 'root.pem'), authority.rootPem);
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

async function sign(input: string, output: string): Promise<SliceSignature[]> {
  return signMachO({
    input,
    output,
    signer: authority.application,
    identifier: 'com.example.program',
    entitlements,
    hardenedRuntime: true,
    timestamper: createTimestamper({ http: createHttp(), url: service.url, clock: systemClock }),
    signingTime: new Date(),
  });
}

describe.each(programs)('$name', ({ name, path: original, archs }) => {
  let path: string;
  let signatures: SliceSignature[];
  let ours: SliceInspection[];
  beforeAll(async () => {
    path = join(folder, name);
    signatures = await sign(original, path);
    ours = await inspectMachO(path);
  });

  test.each(archs.map((arch, index) => [arch, index] as const))(
    'openssl cms -verify: %s leads to the throwaway root',
    async (_arch, index) => {
      const [cms, content] = [join(folder, 'cms'), join(folder, 'content')];
      const extract = (what: string): Buffer =>
        tool('rcodesign', 'extract', '--universal-index', String(index), what, path).stdout;
      await writeFile(cms, extract('cms-raw'));
      const codeDirectory = extract('code-directory-raw');
      const files = ['-inform', 'DER', '-in', cms, '-content', content];
      // OpenSSL knows neither Apple's critical marker nor code signing as a purpose of CMS.
      const options = ['-binary', '-purpose', 'any', '-ignore_critical', '-out', '/dev/null'];
      const verify = () =>
        tool('openssl', 'cms', '-verify', '-CAfile', join(folder, 'root.pem'), ...files, ...options);
      await writeFile(content, codeDirectory);
      expect(verify()).toMatchObject({ status: 0, text: expect.stringContaining('successful') });
      codeDirectory[codeDirectory.length - 1] = (codeDirectory.at(-1) ?? 0) ^ 1;
      await writeFile(content, codeDirectory);
      expect(verify().status).not.toBe(0);
    },
  );

  test('rcodesign verify finds no problems', () => {
    expect(tool('rcodesign', 'verify', path)).toMatchObject({
      status: 0,
      text: expect.stringContaining('no problems detected'),
    });
  });

  test('rcodesign verify finds one changed byte of the code', async () => {
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const changed = join(folder, 'changed');
    await writeFile(changed, bytes);
    expect(tool('rcodesign', 'verify', changed).text).toMatch(/digest mismatch/);
  });

  test('rcodesign print-signature-info prints the same fields as inspect', () => {
    const theirs = rcodesignInfo(path).map((slice) => ({
      identifier: slice.field('identifier'),
      teamId: slice.field('team_name'),
      flags: [slice.field('flags')],
      hashType: slice.field('digest_type'),
      runtimeVersion: slice.field('runtime_version').replace(/\.0$/, ''),
      cdHash: slice.field('message_digest').slice(0, 40),
    }));
    expect(theirs).toEqual(
      ours.map(({ signature: { identifier, teamId, hashType, runtimeVersion, cdHash } }) => ({
        identifier,
        teamId,
        flags: ['CodeSignatureFlags(RUNTIME)'],
        hashType,
        runtimeVersion,
        cdHash,
      })),
    );
    expect(theirs.map(({ cdHash }) => [cdHash])).toEqual(signatures.map(({ cdHashes }) => cdHashes));
  });

  test('rcodesign print-signature-info verifies certificates, CMS and timestamp', () => {
    for (const slice of rcodesignInfo(path)) {
      expect(slice.fields('signature_verifies')).toEqual(['true', 'true']);
      expect(slice.field('apple_certificate_profile')).toBe('developer-id-application');
      for (const authorityName of ours[0]?.signature.authorities ?? []) {
        expect(slice.fields('subject').join('\n')).toContain(`CN=${authorityName}`);
      }
      const stamped = slice.fields('signing_time').map((time) => new Date(time).toISOString());
      expect(ours.map(({ signature }) => signature.timestamp)).toContain(stamped[1]);
    }
  });

  test('rcodesign print-signature-info prints the same requirement and entitlements', () => {
    rcodesignInfo(path).forEach((slice, index) => {
      const plain = (text: string): string => text.replace(/[()";]/g, '').trim();
      const requirement = ours[index]?.signature.requirement ?? '';
      expect(plain(slice.text)).toContain(plain(requirement));
      expect(ours[index]?.signature.entitlements).toEqual({ [entitlement]: true });
      expect(slice.text.split(`<key>${entitlement}</key>`)).toHaveLength(3); // as XML and as DER
    });
  });

  test('llvm-objdump finds the signature at the end of each slice', () => {
    const { status, text } = tool('llvm-objdump', '--macho', '--private-headers', '--arch', 'all', path);
    expect(status).toBe(0);
    expect(text).not.toMatch(/error|warning|malformed/i);
    const commands = text.split('Load command').filter((command) => command.includes('LC_CODE_SIGNATURE'));
    expect(commands).toHaveLength(archs.length);
    const linkedit = text.split('Load command').filter((command) => /segname __LINKEDIT/.test(command));
    commands.forEach((command, index) => {
      const segment = linkedit[index] ?? '';
      expect(number(command, 'dataoff') + number(command, 'datasize')).toBe(
        number(segment, 'fileoff') + number(segment, 'filesize'),
      );
    });
  });

  test('llvm-lipo finds the same architectures', () => {
    const { status, text } = tool('llvm-lipo', '-info', path);
    expect(status).toBe(0);
    expect(text.trim()).toMatch(new RegExp(`${archs.join(' ')}$`));
  });

  (hasTool('quill') ? test : test.skip)('quill describe: the same identifier and team', () => {
    const { status, text } = tool('quill', 'describe', path);
    expect(status).toBe(0);
    expect(text).toContain('com.example.program');
    expect(text).toContain(authority.team);
  });
});

/** The value beside a name in the text of a load command. */
function number(command: string, name: string): number {
  const value = new RegExp(`\\b${name} (\\d+)`).exec(command)?.[1];
  if (value === undefined) throw new Error(`there is no ${name} in ${command}`);
  return Number(value);
}

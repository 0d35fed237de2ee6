import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ArtifactKind } from '../../src/artifact/artifact.js';
import { predictVerdict } from '../../src/gatekeeper/predict-verdict.js';
import { type Trust, type TrustAnchor, trustOf } from '../../src/identity/trust.js';
import { inspectSlices } from '../../src/inspect/inspect-slices.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import type { SignMachORequest } from '../../src/signature/sign/sign-macho.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { diskImageCarrier, packageCarrier } from '../../src/ticket/ticket-carrier.js';
import { diskImage, flatPackage, type Signing } from '../archive/containers.js';
import { developer, testClock, timestamper, verifyOptions, withCopyOf } from '../bundle/test-app.js';
import { testRoot, validTime } from '../identity/fixtures.js';
import { signed } from '../signature/signed-image.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';
import { ticketFor, ticketService } from '../ticket/ticket-service.js';

const release = { signer: developer, hardenedRuntime: true, timestamper };

async function hashOf(path: string): Promise<string> {
  return (await inspectSlices(path))[0]?.signature.cdHash ?? '';
}

function request(path: string, kind: ArtifactKind, tickets: Record<string, Buffer> = {}) {
  const { http } = ticketService(new Map(Object.entries(tickets)));
  const dependencies = { http, clock: testClock, log: silentLog, ticketsUrl: 'http://tickets.test/lookup' };
  return { ...dependencies, ...verifyOptions, path, kind };
}

function withProgram<T>(signing: Partial<SignMachORequest>, use: (path: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'tool');
    await writeFile(path, await signed(machOImage(), { ...release, ...signing }));
    return use(path);
  });
}

describe.each(['dmg', 'pkg'] as const)('assess of a .%s', (kind) => {
  let signing: Signing;
  let trust: Trust;
  beforeAll(async () => {
    const authority = await createReplayAuthority({ now: validTime });
    const identity = kind === 'dmg' ? authority.application : await authority.issue('developer-id-installer');
    trust = [...verifyOptions.trust, ...trustOf(authority.rootPem)];
    signing = { identity, timestamper };
  });
  const assessed = (path: string, tickets: Record<string, Buffer> = {}) =>
    predictVerdict({ ...request(path, kind, tickets), trust });
  const make = async (how: Signing | null) =>
    kind === 'dmg'
      ? diskImage(how, [{ path: 'tool', contents: await signed(machOImage(), release), mode: 0o755 }])
      : flatPackage(how);

  function withContainer<T>(how: Signing | null, use: (path: string) => Promise<T>): Promise<T> {
    return withTemporaryFolder(async (folder) => {
      const path = join(folder, `Hello.${kind}`);
      await writeFile(path, await make(how));
      return use(path);
    });
  }
  const carrierOf = kind === 'dmg' ? diskImageCarrier : packageCarrier;

  test('rejects one without a signature', () =>
    withContainer(null, async (path) => {
      expect(await assessed(path)).toMatchObject({
        verdict: 'rejected',
        source: 'no usable signature',
        signatureValid: false,
      });
    }));

  test('finds its ticket by the hash of its own signature', () =>
    withContainer(signing, async (path) => {
      const { hash } = await carrierOf(path);
      const none = await assessed(path);
      const online = await assessed(path, { [hash.cdHash]: ticketFor(hash.cdHash) });
      expect([none.ticket, online.ticket]).toEqual(['none', 'online']);
      expect(none.verdict).toBe('rejected');
    }));

  test('ignores a stapled ticket for other code, with a warning', () =>
    withContainer({ ...signing, ticket: () => ticketFor('ab'.repeat(20)) }, async (path) => {
      const { ticket, issues } = await assessed(path);
      expect(ticket).toBe('none');
      expect(issues.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['ticket-stale', 'not-notarized']),
      );
    }));
});

test('assess accepts a disk image with a stapled ticket and a program for distribution in it', () =>
  withTemporaryFolder(async (folder) => {
    const path = join(folder, 'Hello.dmg');
    const program = await signed(machOImage(), release);
    const ticket = (hash: Buffer) => ticketFor(hash.toString('hex'));
    const files = [{ path: 'tool', contents: program, mode: 0o755 }];
    await writeFile(path, await diskImage({ identity: developer, timestamper, ticket }, files));
    expect(await predictVerdict(request(path, 'dmg'))).toMatchObject({
      verdict: 'accepted',
      source: 'Replay notary',
      origin: developer.name,
      ticket: 'stapled',
      signatureValid: true,
    });
  }));

describe('assess of an app', () => {
  test('accepts an app with its ticket stapled', async () => {
    await withCopyOf('small', async (app) => {
      await writeFile(join(app, 'Contents/CodeResources'), ticketFor(await hashOf(app)));
      expect(await predictVerdict(request(app, 'app'))).toEqual({
        verdict: 'accepted',
        source: 'Replay notary',
        origin: developer.name,
        teamId: 'TEST123456',
        flags: ['runtime'],
        ticket: 'stapled',
        signatureValid: true,
        issues: [],
        assessor: 'portable verifier',
        checks: [],
      });
    });
  });

  test('accepts an app by its online ticket, and advises to staple it', async () => {
    await withCopyOf('small', async (app) => {
      const hash = await hashOf(app);
      const assessment = await predictVerdict(request(app, 'app', { [hash]: ticketFor(hash) }));
      expect(assessment).toMatchObject({ verdict: 'accepted', ticket: 'online' });
      expect(assessment.issues).toMatchObject([{ severity: 'warning', code: 'ticket-not-stapled' }]);
    });
  });

  test('rejects an app without a ticket', async () => {
    await withCopyOf('small', async (app) => {
      const assessment = await predictVerdict(request(app, 'app'));
      expect(assessment).toMatchObject({
        verdict: 'rejected',
        source: 'Unnotarized Developer ID',
        ticket: 'none',
        signatureValid: true,
        issues: [{ code: 'not-notarized' }],
      });
    });
  });

  test('rejects an app with a ticket for other code', async () => {
    await withCopyOf('small', async (app) => {
      await writeFile(join(app, 'Contents/CodeResources'), ticketFor('ab'.repeat(20)));
      const { verdict, issues } = await predictVerdict(request(app, 'app'));
      expect(verdict).toBe('rejected');
      expect(issues.map(({ code }) => code)).toEqual(['ticket-stale', 'not-notarized']);
    });
  });

  test('rejects an app that was changed after notarization', async () => {
    await withCopyOf('small', async (app) => {
      await writeFile(join(app, 'Contents/CodeResources'), ticketFor(await hashOf(app)));
      await appendFile(join(app, 'Contents/Resources/page.html'), 'x');
      expect(await predictVerdict(request(app, 'app'))).toMatchObject({
        verdict: 'rejected',
        source: 'no usable signature',
        signatureValid: false,
        issues: [{ code: 'resource-changed' }],
      });
    });
  });
});

describe('assess of a program', () => {
  test('accepts a program by its online ticket', async () => {
    await withProgram({}, async (path) => {
      const hash = await hashOf(path);
      const assessment = await predictVerdict(request(path, 'binary', { [hash]: ticketFor(hash) }));
      expect(assessment).toMatchObject({ verdict: 'accepted', ticket: 'online', issues: [] });
    });
  });

  test('names Apple as the source for Apple’s root only', async () => {
    await withProgram({}, async (path) => {
      const hash = await hashOf(path);
      const trust: TrustAnchor[] = [{ certificate: testRoot, authority: 'apple' }];
      const assessment = await predictVerdict({
        ...request(path, 'binary', { [hash]: ticketFor(hash) }),
        trust,
      });
      expect(assessment.source).toBe('Notarized Developer ID');
    });
  });

  test.each<[string, Partial<SignMachORequest>, string]>([
    ['an ad-hoc signature', { signer: 'adhoc', timestamper: null }, 'signature-adhoc'],
    ['no hardened runtime', { hardenedRuntime: false }, 'hardened-runtime-missing'],
  ])('rejects a program with %s despite its ticket', async (_what, signing, code) => {
    await withProgram(signing, async (path) => {
      const hash = await hashOf(path);
      const assessment = await predictVerdict(request(path, 'binary', { [hash]: ticketFor(hash) }));
      expect(assessment).toMatchObject({ verdict: 'rejected', source: 'no usable signature' });
      expect(assessment.issues.map((issue) => issue.code)).toEqual([code]);
    });
  });

  test('waits for the ticket of a program that was notarized just now', async () => {
    await withProgram({}, async (path) => {
      const hash = await hashOf(path);
      const { http } = ticketService(new Map([[hash, ticketFor(hash)]]), 2);
      const assessment = await predictVerdict({ ...request(path, 'binary'), http, awaitTicket: true });
      expect(assessment.verdict).toBe('accepted');
    });
  });

  test('fails when the ticket service does not answer', async () => {
    await withProgram({}, async (path) => {
      const http = async () => ({ status: 500, headers: {}, body: Buffer.alloc(0) });
      expect(await failureOf(() => predictVerdict({ ...request(path, 'binary'), http }))).toFailWith(
        'service-failed',
      );
    });
  });
});

test('assess does not assess an archive', async () => {
  expect((await predictVerdict(request('/nowhere.zip', 'zip'))).verdict).toBe('not-assessed');
});

test('verifyPath reports the problems of all nested code', async () => {
  await withCopyOf('full', async (app) => {
    await writeFile(join(app, 'Contents/MacOS/helper'), machOImage());
    const { valid, authority, problems } = await verifyPath(app, verifyOptions);
    expect({ valid, authority }).toEqual({ valid: false, authority: 'replay' });
    expect(problems.map(({ code }) => code)).toEqual(['not-signed']);
  });
});

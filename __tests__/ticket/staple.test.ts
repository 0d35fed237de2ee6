import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCodeHashes } from '../../src/signature/code-directory/read-code-hashes.js';
import type { Clock } from '../../src/system/clock.js';
import { silentLog } from '../../src/system/log.js';
import type { Http } from '../../src/system/network/http.js';
import { lookUpTickets } from '../../src/ticket/look-up-tickets.js';
import { readStapledTicket, staple } from '../../src/ticket/staple.js';
import { withCopyOf } from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { failureOf } from '../support/failure.js';
import { ticketFor, ticketService } from './ticket-service.js';

function openDependencies(http: Http) {
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  const clock: Clock = { now: () => validTime, sleep };
  return { pauses, dependencies: { http, clock, log: silentLog, ticketsUrl: 'http://tickets.test/lookup' } };
}

const [hashA, hashB] = ['aa'.repeat(20), 'bb'.repeat(20)] as const;

describe('lookUpTickets', () => {
  const url = 'http://tickets.test/lookup';

  test('lookUpTickets requests all cdhashes in one call, by Apple’s record names', async () => {
    const ticket = ticketFor(hashA);
    const { http, requests } = ticketService(new Map([[hashA, ticket]]));
    const cdHashes = [
      { hashType: 2, cdHash: hashA },
      { hashType: 1, cdHash: hashB },
    ];
    expect(await lookUpTickets({ http, url, cdHashes })).toEqual(new Map([[hashA, ticket]]));
    expect(requests).toMatchObject([{ method: 'POST', url }]);
    expect(JSON.parse(String(requests[0]?.body))).toEqual({
      records: [{ recordName: `2/2/${hashA}` }, { recordName: `2/1/${hashB}` }],
    });
  });

  test.each<[string, number, string, string]>([
    ['an error', 503, '', 'service-failed'],
    ['something that is no JSON', 200, '<html>', 'service-failed'],
    ['JSON without records', 200, '{"records":7}', 'service-failed'],
    [
      'a ticket for other code',
      200,
      JSON.stringify({
        records: [
          {
            recordName: `2/2/${hashA}`,
            fields: { signedTicket: { value: ticketFor(hashB).toString('base64') } },
          },
        ],
      }),
      'ticket-invalid',
    ],
  ])('lookUpTickets fails on %s', async (_what, status, body, code) => {
    const http: Http = async () => ({ status, headers: {}, body: Buffer.from(body) });
    const look = () => lookUpTickets({ http, url, cdHashes: [{ hashType: 2, cdHash: hashA }] });
    expect(await failureOf(look)).toFailWith(code);
  });
});

describe('staple', () => {
  async function hashOf(app: string): Promise<string> {
    const [best] = await readCodeHashes(join(app, 'Contents/MacOS/small'));
    return best?.cdHash ?? '';
  }
  const artifactAt = (path: string) => ({ kind: 'app' as const, name: 'Test.app', path });

  test('staple writes the ticket of an app unchanged to Contents/CodeResources', async () => {
    await withCopyOf('small', async (app) => {
      const ticket = ticketFor(await hashOf(app));
      const { dependencies } = openDependencies(ticketService(new Map([[await hashOf(app), ticket]])).http);
      expect(await staple({ ...dependencies, artifact: artifactAt(app) })).toEqual({ stapled: 'true' });
      expect(await readFile(join(app, 'Contents/CodeResources'))).toEqual(ticket);
      expect(await readStapledTicket(app)).toEqual(ticket);
    });
  });

  test('staple waits for the ticket with growing pauses', async () => {
    await withCopyOf('small', async (app) => {
      const hash = await hashOf(app);
      const { dependencies, pauses } = openDependencies(
        ticketService(new Map([[hash, ticketFor(hash)]]), 2).http,
      );
      await staple({ ...dependencies, artifact: artifactAt(app) });
      expect(pauses).toEqual([10_000, 20_000]);
    });
  });

  test('staple gives up after three minutes and leaves nothing behind', async () => {
    await withCopyOf('small', async (app) => {
      const { dependencies, pauses } = openDependencies(ticketService(new Map()).http);
      const error = await failureOf(() => staple({ ...dependencies, artifact: artifactAt(app) }));
      expect(error).toFailWith('ticket-not-found');
      expect(error).toMatchObject({ retryable: true });
      expect(pauses).toEqual([10_000, 20_000, 40_000, 60_000, 60_000]);
      expect(existsSync(join(app, 'Contents/CodeResources'))).toBe(false);
    });
  });

  test('staple replaces a link of that name, on which stapler fails', async () => {
    await withCopyOf('small', async (app) => {
      const hash = await hashOf(app);
      await symlink('_CodeSignature/CodeResources', join(app, 'Contents/CodeResources'));
      expect(await readStapledTicket(app)).toBeNull();
      const { dependencies } = openDependencies(ticketService(new Map([[hash, ticketFor(hash)]])).http);
      await staple({ ...dependencies, artifact: artifactAt(app) });
      expect(await readStapledTicket(app)).toEqual(ticketFor(hash));
      expect(await readFile(join(app, 'Contents/_CodeSignature/CodeResources'), 'utf8')).toContain('files2');
    });
  });

  test.each(['binary', 'zip'] as const)('staple does not apply to a %s', async (kind) => {
    const { http, requests } = ticketService(new Map());
    const artifact = { kind, name: 'x', path: '/nowhere' };
    expect(await staple({ ...openDependencies(http).dependencies, artifact })).toEqual({
      stapled: 'not-applicable',
    });
    expect(requests).toEqual([]);
  });
});

test('readStapledTicket reads the ticket of a framework beside its resource envelope', async () => {
  await withCopyOf('full', async (app) => {
    const framework = join(app, 'Contents/Frameworks/B.framework');
    const ticket = ticketFor('ab'.repeat(20));
    await writeFile(join(framework, 'Versions/Current/CodeResources'), ticket);
    expect(await readStapledTicket(framework)).toEqual(ticket);
  });
});

test('readStapledTicket ignores a file that is not a ticket', async () => {
  await withCopyOf('small', async (app) => {
    await writeFile(join(app, 'Contents/CodeResources'), 'hello');
    expect(await readStapledTicket(app)).toBeNull();
  });
});

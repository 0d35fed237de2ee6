import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCodeHashes } from '../../src/signature/code-directory/read-code-hashes.js';
import type { Clock } from '../../src/system/clock.js';
import type { Http } from '../../src/system/http.js';
import { silentLog } from '../../src/system/log.js';
import { lookUpTickets } from '../../src/ticket/look-up-tickets.js';
import { staple, ticketOf } from '../../src/ticket/staple.js';
import { withCopyOf } from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { failureOf } from '../support/failure.js';
import { ticketFor, ticketService } from './ticket-service.js';

function world(http: Http) {
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  const clock: Clock = { now: () => validTime, sleep };
  return { pauses, facts: { http, clock, log: silentLog, ticketsUrl: 'http://tickets.test/lookup' } };
}

const [hashA, hashB] = ['aa'.repeat(20), 'bb'.repeat(20)] as const;

describe('looking up tickets', () => {
  const url = 'http://tickets.test/lookup';

  test('asks for all cdhashes in one call, by the names that Apple gives records', async () => {
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
  ])('fails on %s', async (_what, status, body, code) => {
    const http: Http = async () => ({ status, headers: {}, body: Buffer.from(body) });
    const look = () => lookUpTickets({ http, url, cdHashes: [{ hashType: 2, cdHash: hashA }] });
    expect(await failureOf(look)).toFailWith(code);
  });
});

describe('stapling', () => {
  async function hashOf(app: string): Promise<string> {
    const [best] = await readCodeHashes(join(app, 'Contents/MacOS/small'));
    return best?.cdHash ?? '';
  }
  const artifactAt = (path: string) => ({ kind: 'app' as const, name: 'Test.app', path });

  test('writes the ticket beside the seal, as it came', async () => {
    await withCopyOf('small', async (app) => {
      const ticket = ticketFor(await hashOf(app));
      const { facts } = world(ticketService(new Map([[await hashOf(app), ticket]])).http);
      expect(await staple({ ...facts, artifact: artifactAt(app) })).toEqual({ stapled: 'true' });
      expect(await readFile(join(app, 'Contents/CodeResources'))).toEqual(ticket);
      expect(await ticketOf(app)).toEqual(ticket);
    });
  });

  test('waits while the ticket is on its way, longer each time', async () => {
    await withCopyOf('small', async (app) => {
      const hash = await hashOf(app);
      const { facts, pauses } = world(ticketService(new Map([[hash, ticketFor(hash)]]), 2).http);
      await staple({ ...facts, artifact: artifactAt(app) });
      expect(pauses).toEqual([10_000, 20_000]);
    });
  });

  test('gives up after a while, and leaves nothing behind', async () => {
    await withCopyOf('small', async (app) => {
      const { facts, pauses } = world(ticketService(new Map()).http);
      const error = await failureOf(() => staple({ ...facts, artifact: artifactAt(app) }));
      expect(error).toFailWith('ticket-not-found');
      expect(error).toMatchObject({ retryable: true });
      expect(pauses).toEqual([10_000, 20_000, 40_000, 60_000, 60_000]);
      expect(existsSync(join(app, 'Contents/CodeResources'))).toBe(false);
    });
  });

  test('replaces a link of that name, on which stapler fails', async () => {
    await withCopyOf('small', async (app) => {
      const hash = await hashOf(app);
      await symlink('_CodeSignature/CodeResources', join(app, 'Contents/CodeResources'));
      expect(await ticketOf(app)).toBeNull();
      const { facts } = world(ticketService(new Map([[hash, ticketFor(hash)]])).http);
      await staple({ ...facts, artifact: artifactAt(app) });
      expect(await ticketOf(app)).toEqual(ticketFor(hash));
      expect(await readFile(join(app, 'Contents/_CodeSignature/CodeResources'), 'utf8')).toContain('files2');
    });
  });

  test.each(['binary', 'zip'] as const)('does not apply to a %s', async (kind) => {
    const { http, requests } = ticketService(new Map());
    const artifact = { kind, name: 'x', path: '/nowhere' };
    expect(await staple({ ...world(http).facts, artifact })).toEqual({ stapled: 'not-applicable' });
    expect(requests).toEqual([]);
  });
});

test('what is not a ticket is not taken for one', async () => {
  await withCopyOf('small', async (app) => {
    await writeFile(join(app, 'Contents/CodeResources'), 'hello');
    expect(await ticketOf(app)).toBeNull();
  });
});

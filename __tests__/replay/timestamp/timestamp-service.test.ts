import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { trustOf } from '../../../src/identity/trust.js';
import { createReplayAuthority, type ReplayAuthority } from '../../../src/replay/authority/authority.js';
import {
  startTimestampService,
  type TimestampFault,
} from '../../../src/replay/timestamp/timestamp-service.js';
import { readSignedData } from '../../../src/signature/cms/read-signed-data.js';
import {
  createTimestamper,
  type TimestampRequest,
  timestampRequest,
  tokenFromReply,
} from '../../../src/signature/timestamp/request-timestamp.js';
import { verifyTimestamp } from '../../../src/signature/timestamp/verify-timestamp.js';
import type { Clock } from '../../../src/system/clock.js';
import { createHttp, type HttpResponse } from '../../../src/system/network/http.js';
import { failureOf } from '../../support/failure.js';
import { hangLimit } from '../../support/hang-limit.js';

const now = new Date('2026-11-20T12:00:00.700Z');
const signature = Buffer.from('a signature value');
const http = createHttp();

let authority: ReplayAuthority;
beforeAll(async () => {
  authority = await createReplayAuthority({ now });
});

const services: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
});

/** A clock that does not move and records every sleep. */
function stoppedClock(): Clock & { sleeps: number[] } {
  const sleeps: number[] = [];
  const sleep = async (milliseconds: number) => {
    sleeps.push(milliseconds);
  };
  return { now: () => now, sleep, sleeps };
}

async function start(...faults: TimestampFault[]): Promise<{ url: string; clock: { sleeps: number[] } }> {
  const clock = stoppedClock();
  const service = await startTimestampService({ authority, clock, faults });
  services.push(service);
  return { url: service.url, clock };
}

function post(url: string, body: Buffer, type = 'application/timestamp-query'): Promise<HttpResponse> {
  const headers = { 'content-type': type };
  return http({ method: 'POST', url, headers, body, timeout: hangLimit, service: 'the timestamp service' });
}

async function stamp(request: TimestampRequest): Promise<Buffer> {
  const { url } = await start();
  return tokenFromReply((await post(url, request.der)).body, request, now);
}

/** Returns the query without its last element, `certReq TRUE`, which is FALSE by default. */
function withoutCertificates(query: Buffer): Buffer {
  const shorter = Buffer.from(query.subarray(0, -3));
  shorter.writeUInt8(query.readUInt8(1) - 3, 1);
  return shorter;
}

describe('the timestamp service', () => {
  test('the service returns a token that is trusted through the throwaway root', async () => {
    const { url } = await start();
    const token = await createTimestamper({ http, url, clock: stoppedClock() })(signature);
    expect(verifyTimestamp(token, signature, trustOf(authority.rootPem))).toEqual({
      time: new Date('2026-11-20T12:00:00Z'),
      problems: [],
    });
    expect(verifyTimestamp(token, Buffer.from('another'), trustOf(authority.rootPem)).time).toBeNull();
    expect(verifyTimestamp(token, signature, trustOf(null)).time).toBeNull();
  });

  test('the service answers with the media type of RFC 3161', async () => {
    const { url } = await start();
    const response = await post(url, timestampRequest(signature).der);
    expect(response).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/timestamp-reply' },
    });
  });

  test('each token has its own serial number', async () => {
    const request = timestampRequest(signature);
    expect(await stamp(request)).not.toEqual(await stamp(request));
  });

  test('a token contains certificates only if the query requests them', async () => {
    const request = timestampRequest(signature);
    const wanted = readSignedData(await stamp(request), 'the timestamp');
    expect(wanted.certificates).toHaveLength(3);
    const spared = await stamp({ ...request, der: withoutCertificates(request.der) });
    expect(readSignedData(spared, 'the timestamp').certificates).toEqual([]);
  });

  test.each([
    ['bytes that are not a query', Buffer.from('no query')],
    ['an empty body', Buffer.alloc(0)],
    ['a structure of another kind', Buffer.from('3003020101', 'hex')],
    ['an imprint by SHA-1', queryWithDigest('2b0e03021a', 20)],
    ['an imprint of a wrong length', queryWithDigest('608648016503040201', 20)],
  ])('%s is refused with a TimeStampResp', async (_what, query) => {
    const { url } = await start();
    const request = timestampRequest(signature);
    const { status, body } = await post(url, query);
    expect(status).toBe(200);
    const failure = await failureOf(() => tokenFromReply(body, request, now));
    expect(failure).toFailWith('timestamp-refused');
    expect(String(failure)).toContain('status 2');
  });

  test('the service accepts only short queries of the right media type by POST', async () => {
    const { url } = await start();
    const query = timestampRequest(signature).der;
    expect((await http({ method: 'GET', url, timeout: hangLimit, service: 'it' })).status).toBe(405);
    expect((await post(url, query, 'text/plain')).status).toBe(415);
    expect((await post(url, Buffer.alloc(100_000))).status).toBe(413);
  });
});

describe('set faults', () => {
  test.each([
    ['unavailable', 'timestamp-unavailable'],
    ['web-page', 'timestamp-unavailable'],
    ['wrong-nonce', 'timestamp-refused'],
    ['rejection', 'timestamp-refused'],
  ] as const)('the fault %s makes the client fail with %s', async (fault, code) => {
    const { url } = await start(fault, fault, fault, fault);
    const failure = await failureOf(() => createTimestamper({ http, url, clock: stoppedClock() })(signature));
    expect(failure).toFailWith(code);
  });

  test('a fault affects one request, so that a retry succeeds', async () => {
    const { url } = await start('unavailable', 'web-page');
    const clock = stoppedClock();
    await createTimestamper({ http, url, clock })(signature);
    expect(clock.sleeps).toHaveLength(2);
  });

  test('the fault slow delays the answer beyond the client’s limit of 15 s', async () => {
    const { url, clock } = await start('slow');
    await createTimestamper({ http, url, clock: stoppedClock() })(signature);
    expect(clock.sleeps).toEqual([20_000]);
  });
});

test('closing the service ends pending answers', async () => {
  let asleep = (): void => undefined;
  const sleeping = new Promise<void>((resolve) => {
    asleep = resolve;
  });
  const sleep: Clock['sleep'] = (_milliseconds, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      asleep();
    });
  const service = await startTimestampService({
    authority,
    clock: { now: () => now, sleep },
    faults: ['slow'],
  });
  const failure = failureOf(() => post(service.url, timestampRequest(signature).der));
  await sleeping;
  await service.close();
  expect(await failure).toFailWith('service-unreachable');
});

/** `TimeStampReq { 1, { { digest }, imprint } }` */
function queryWithDigest(oid: string, length: number): Buffer {
  const element = (tag: number, ...content: Buffer[]): Buffer => {
    const bytes = Buffer.concat(content);
    return Buffer.concat([Buffer.of(tag, bytes.length), bytes]);
  };
  const algorithm = element(0x30, element(0x06, Buffer.from(oid, 'hex')));
  const imprint = element(0x30, algorithm, element(0x04, Buffer.alloc(length)));
  return element(0x30, Buffer.from('020101', 'hex'), imprint);
}

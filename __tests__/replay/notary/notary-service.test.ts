import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Examination, Examiner } from '../../../src/replay/notary/examine-archive.js';
import {
  type NotaryFaults,
  type NotaryService,
  startNotaryService,
} from '../../../src/replay/notary/notary-service.js';
import type { Clock } from '../../../src/system/clock.js';
import { type Place, type PutOverrides, put, type TokenOverrides, tokenFor } from './notary-caller.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const archive = Buffer.from('an archive');
const sha256 = createHash('sha256').update(archive).digest('hex');
const cdhash = '0123456789abcdef0123456789abcdef01234567';
const acceptance: Examination = {
  status: 'Accepted',
  statusSummary: 'Ready for distribution',
  statusCode: 0,
  ticketContents: [{ path: 'hello.zip/hello', digestAlgorithm: 'SHA-256', cdhash, arch: 'arm64' }],
  issues: null,
};

/** Time that moves when it is told to; whoever sleeps longer than it has moved goes on sleeping. */
class TestClock implements Clock {
  #now = Date.parse('2026-11-20T12:00:00Z');
  #sleepers: { until: number; wake: () => void }[] = [];
  now(): Date {
    return new Date(this.#now);
  }
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (milliseconds === 0) return Promise.resolve();
    return new Promise((wake, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      this.#sleepers.push({ until: this.#now + milliseconds, wake });
    });
  }
  move(milliseconds: number): void {
    this.#now += milliseconds;
    for (const { until, wake } of this.#sleepers) if (until <= this.#now) wake();
  }
}

let folder: string;
let clock: TestClock;
const services: NotaryService[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-service-'));
  clock = new TestClock();
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
  await rm(folder, { recursive: true, force: true });
});

interface StartOptions {
  faults?: NotaryFaults;
  delay?: number;
  examine?: Examiner;
}

async function start(options: StartOptions = {}): Promise<NotaryService> {
  const { delay = 0, examine = async () => acceptance, faults = {} } = options;
  const service = await startNotaryService({ clock, folder: join(folder, 'kept'), delay, examine, faults });
  services.push(service);
  return service;
}

async function call(service: NotaryService, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${tokenFor(service, clock.now())}` };
  return fetch(`${service.baseUrl}${path}`, { headers, ...init });
}

const json = async (answer: Response | Promise<Response>) => JSON.parse(await (await answer).text());

async function submit(service: NotaryService, request: object = {}): Promise<{ id: string; place: Place }> {
  const body = JSON.stringify({ submissionName: 'hello.zip', sha256, notifications: [], ...request });
  const { data } = await json(call(service, '/submissions', { method: 'POST', body }));
  return { id: data.id, place: data.attributes };
}

const upload = (
  service: NotaryService,
  place: Place,
  overrides: PutOverrides = {},
  bytes = archive,
): Promise<Response> => put({ service, place, bytes, now: clock.now(), overrides });

/** Asks once and again, without waiting for a time. */
async function statusOf(service: NotaryService, id: string): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { data } = await json(call(service, `/submissions/${id}`));
    if (data.attributes.status !== 'In Progress') return data.attributes.status;
  }
  return 'In Progress';
}

async function logUrlOf(service: NotaryService, id: string): Promise<string> {
  const { data } = await json(call(service, `/submissions/${id}/logs`));
  return data.attributes.developerLogUrl;
}

async function judged(service: NotaryService): Promise<string> {
  const { id, place } = await submit(service);
  expect((await upload(service, place)).status).toBe(200);
  await statusOf(service, id);
  return id;
}

const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
}) as string;
const noon = Date.parse('2026-11-20T12:00:00Z') / 1000;

describe('who may call', () => {
  test('the holder of the key that was made at the start', async () => {
    const answer = await call(await start(), '/submissions');
    expect(answer.status).toBe(200);
    expect(await json(answer)).toEqual({ data: [], meta: {} });
  });

  test.each<[string, TokenOverrides]>([
    ['a token of another key', { key: otherKey }],
    ['another key id', { header: { kid: 'ABCDEF1234' } }],
    ['another algorithm', { header: { alg: 'none' } }],
    ['another issuer', { claims: { iss: '00000000-0000-4000-8000-000000000000' } }],
    ['another audience', { claims: { aud: 'appstoreconnect-v2' } }],
    ['no time of issue', { claims: { iat: undefined } }],
    ['no end', { claims: { exp: undefined } }],
    ['a token that is over', { claims: { iat: noon - 600, exp: noon - 1 } }],
    ['a token that is not valid yet', { claims: { iat: noon + 60, exp: noon + 600 } }],
    ['a life of more than 20 minutes', { claims: { iat: noon - 1, exp: noon + 1200 } }],
    ['a signature in DER', { encoding: 'der' }],
  ])('%s is refused in plain text', async (_what, overrides) => {
    const service = await start();
    const headers = { authorization: `Bearer ${tokenFor(service, clock.now(), overrides)}` };
    const answer = await call(service, '/submissions', { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toMatch(/^Unauthenticated\n\nRequest ID: /);
  });

  test.each([{}, { authorization: 'Bearer' }, { authorization: 'Bearer a.b.c' }])(
    'nobody with the headers %j',
    async (headers) => {
      expect((await call(await start(), '/submissions', { headers })).status).toBe(401);
    },
  );
});

describe('a submission', () => {
  test('is answered with credentials for one object, whose key has a colon', async () => {
    const service = await start();
    const body = JSON.stringify({ submissionName: 'hello.zip', sha256 });
    const { data, meta } = await json(call(service, '/submissions', { method: 'POST', body }));
    expect({ data, meta }).toEqual({
      data: {
        type: 'newSubmissions',
        id: expect.stringMatching(uuid),
        attributes: {
          awsAccessKeyId: expect.stringMatching(/^ASIA[0-9A-Z]{16}$/),
          awsSecretAccessKey: expect.any(String),
          awsSessionToken: expect.any(String),
          bucket: expect.any(String),
          object: expect.stringMatching(/^replay\/[^/]+:[0-9a-f-]+$/),
        },
      },
      meta: {},
    });
    expect(service.submissionIds()).toEqual([data.id]);
  });

  test.each([
    'no JSON',
    'null',
    '[]',
    '{}',
    JSON.stringify({ submissionName: 'hello.zip', sha256: 'abc' }),
    JSON.stringify({ submissionName: 7, sha256 }),
  ])('of %j is refused as a client’s mistake', async (body) => {
    const service = await start();
    const answer = await call(service, '/submissions', { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await json(answer)).toMatchObject({ errors: [{ status: '400', detail: expect.any(String) }] });
    expect(service.submissionIds()).toEqual([]);
  });

  test('is In Progress until the delay after its upload is over', async () => {
    const service = await start({ delay: 60_000 });
    const { id, place } = await submit(service);
    clock.move(60_000);
    expect(await statusOf(service, id)).toBe('In Progress');
    await upload(service, place);
    clock.move(59_999);
    expect(await statusOf(service, id)).toBe('In Progress');
    expect((await call(service, `/submissions/${id}/logs`)).status).toBe(404);
    clock.move(1);
    expect(await statusOf(service, id)).toBe('Accepted');
  });

  test('is shown with name, status and date', async () => {
    const service = await start();
    const id = await judged(service);
    expect(await json(call(service, `/submissions/${id}`))).toEqual({
      data: {
        id,
        type: 'submissions',
        attributes: { name: 'hello.zip', status: 'Accepted', createdDate: '2026-11-20T12:00:00.000Z' },
      },
      meta: {},
    });
  });

  test('is listed before older ones, of which the newest hundred are', async () => {
    const service = await start();
    for (let count = 0; count <= 100; count += 1) await submit(service);
    const { data } = await json(call(service, '/submissions'));
    const listed = data.map(({ id }: { id: string }) => id);
    expect(listed).toEqual(service.submissionIds().slice(1).reverse());
  });

  test.each([
    ['', "There is no resource of type 'submissions' with id 'nobody'"],
    ['/logs', "There is no resource of type 'submissionsLog' for id 'nobody'"],
  ])('that nobody made is not found at its address%s', async (tail, detail) => {
    const answer = await call(await start(), `/submissions/nobody${tail}`);
    expect(answer.status).toBe(404);
    expect(await json(answer)).toEqual({
      errors: [
        {
          id: expect.stringMatching(uuid),
          status: '404',
          code: 'NOT_FOUND',
          title: 'The specified resource does not exist',
          detail,
        },
      ],
    });
  });

  test('cannot be deleted, and other addresses have nothing', async () => {
    const service = await start();
    const { id } = await submit(service);
    expect((await call(service, `/submissions/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await call(service, '/submissions', { method: 'DELETE' })).status).toBe(404);
    expect((await call(service, '/elsewhere')).status).toBe(404);
  });
});

describe('an upload', () => {
  test('is kept byte for byte and judged under the name that was submitted', async () => {
    const names: string[] = [];
    const service = await start({
      examine: async (path, name) => {
        names.push(name);
        expect(await readFile(path)).toEqual(archive);
        return acceptance;
      },
    });
    const id = await judged(service);
    expect(await statusOf(service, id)).toBe('Accepted');
    expect(names).toEqual(['hello.zip']);
    expect(await readdir(join(folder, 'kept'))).toEqual([`${id}.zip`]);
  });

  test('may have a query, as AWS’s own clients send', async () => {
    const service = await start();
    const { place } = await submit(service);
    const path = `${place.bucket}/${place.object.replace(':', '%3A')}?x-id=PutObject`;
    expect((await upload(service, place, { path })).status).toBe(200);
  });

  const host = ['host', 'x-amz-content-sha256', 'x-amz-date'];
  test.each<[string, (place: Place) => PutOverrides, number]>([
    ['signed with another secret', () => ({ secret: 'another' }), 403],
    ['with another access key', () => ({ accessKey: 'ASIAANOTHER' }), 403],
    ['signed for another region', () => ({ region: 'eu-west-1' }), 403],
    ['whose colon is not encoded', ({ bucket, object }) => ({ path: `${bucket}/${object}` }), 403],
    ['with another session’s token', () => ({ sessionToken: 'x' }), 403],
    [
      'whose session token is changed after signing',
      () => ({ changed: { 'x-amz-security-token': 'x' } }),
      403,
    ],
    ['whose session token is not signed', () => ({ names: host }), 403],
    ['of an hour ago', () => ({ time: new Date((noon - 3600) * 1000) }), 403],
    ['whose hash is changed after signing', () => ({ changed: { 'x-amz-content-sha256': 'x' } }), 403],
    ['whose signature is missing', () => ({ changed: { authorization: '' } }), 403],
    ['whose bytes are not those signed', () => ({ sha256: '0'.repeat(64) }), 400],
    ['to another object', ({ bucket }) => ({ path: `${bucket}/replay/x%3Ay` }), 404],
    ['to an address that is none', ({ bucket }) => ({ path: `${bucket}/%zz` }), 400],
  ])('%s is refused, and nothing is kept', async (_what, overridesOf, status) => {
    const service = await start();
    const { id, place } = await submit(service);
    const answer = await upload(service, place, overridesOf(place));
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(/<Error><Code>\w+<\/Code><\/Error>/);
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
    expect(await statusOf(service, id)).toBe('In Progress');
  });

  test('with credentials of twelve hours ago is refused', async () => {
    const service = await start();
    const { place } = await submit(service);
    clock.move(12 * 3_600_000);
    const answer = await upload(service, place);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('ExpiredToken');
  });

  test('of other bytes than were announced is Invalid', async () => {
    const service = await start();
    const { id, place } = await submit(service);
    expect((await upload(service, place, {}, Buffer.from('other bytes'))).status).toBe(200);
    expect(await statusOf(service, id)).toBe('Invalid');
  });

  test('that comes a second time changes nothing', async () => {
    const service = await start();
    const { id, place } = await submit(service);
    await upload(service, place);
    expect(await statusOf(service, id)).toBe('Accepted');
    expect((await upload(service, place, {}, Buffer.from('other bytes'))).status).toBe(200);
    expect(await statusOf(service, id)).toBe('Accepted');
    expect(await readFile(join(folder, 'kept', `${id}.zip`))).toEqual(archive);
  });
});

describe('the log', () => {
  test('has every field of format 1', async () => {
    const service = await start();
    const id = await judged(service);
    expect(await json(fetch(await logUrlOf(service, id)))).toEqual({
      logFormatVersion: 1,
      jobId: id,
      status: 'Accepted',
      statusSummary: 'Ready for distribution',
      statusCode: 0,
      archiveFilename: 'hello.zip',
      uploadDate: '2026-11-20T12:00:00.000Z',
      sha256,
      ticketContents: acceptance.ticketContents,
      issues: null,
    });
  });

  test('is refused to who sends the token, too, and to who has not the signed address', async () => {
    const service = await start();
    const url = await logUrlOf(service, await judged(service));
    const headers = { authorization: `Bearer ${tokenFor(service, clock.now())}` };
    expect((await fetch(url, { headers })).status).toBe(400);
    expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(403);
    expect((await fetch(url.replace(/Signature=.{4}/, 'Signature=abcd'))).status).toBe(403);
  });
});

describe('trouble that was ordered', () => {
  test('comes in its order, and then no more', async () => {
    const service = await start({ faults: { api: [503, 0, 429] } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await call(service, '/submissions')).status);
    expect(statuses).toEqual([503, 200, 429, 200]);
  });

  test('comes to uploads the same way', async () => {
    const service = await start({ faults: { uploads: [503, 0, 500] } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { place } = await submit(service);
      statuses.push((await upload(service, place)).status);
    }
    expect(statuses).toEqual([503, 200, 500, 200]);
  });

  test.each([
    ['agreement', 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'],
    ['role', 'FORBIDDEN_ERROR'],
  ] as const)('a missing %s is said in JSON', async (refusal, code) => {
    const answer = await call(await start({ faults: { refusal } }), '/submissions');
    expect(answer.status).toBe(403);
    expect(await json(answer)).toMatchObject({ errors: [{ code }] });
  });

  test('refused credentials are said in plain text', async () => {
    const answer = await call(await start({ faults: { refusal: 'unauthenticated' } }), '/submissions');
    expect(answer.status).toBe(401);
    expect(await answer.text()).toMatch(/^Unauthenticated/);
  });

  test('a stuck submission stays In Progress', async () => {
    const service = await start({ faults: { stuck: true } });
    expect(await statusOf(service, await judged(service))).toBe('In Progress');
  });

  test('an examiner that fails makes the submission Invalid, with its reason in the log', async () => {
    const service = await start({ examine: () => Promise.reject(new Error('the disk is full')) });
    const id = await judged(service);
    expect(await statusOf(service, id)).toBe('Invalid');
    const { issues } = await json(fetch(await logUrlOf(service, id)));
    expect(issues).toMatchObject([{ severity: 'error', path: 'hello.zip' }]);
    expect(issues[0].message).toContain('the disk is full');
  });

  test('a service that is closed wakes who waits for a verdict', async () => {
    const service = await start({ delay: 60_000 });
    const slept: (AbortSignal | undefined)[] = [];
    const sleep = clock.sleep.bind(clock);
    clock.sleep = (milliseconds, signal) => {
      slept.push(signal);
      return sleep(milliseconds, signal);
    };
    const { place } = await submit(service);
    await upload(service, place);
    await service.close();
    expect(slept.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

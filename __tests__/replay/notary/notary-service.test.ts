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
import { type PutOverrides, put, type TokenOverrides, tokenFor, type UploadTarget } from './notary-caller.js';

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

/** A clock that moves only when a test advances it, and then wakes the sleeps that are over. */
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

async function submit(
  service: NotaryService,
  request: object = {},
): Promise<{ id: string; target: UploadTarget }> {
  const body = JSON.stringify({ submissionName: 'hello.zip', sha256, notifications: [], ...request });
  const { data } = await json(call(service, '/submissions', { method: 'POST', body }));
  return { id: data.id, target: data.attributes };
}

const upload = (
  service: NotaryService,
  target: UploadTarget,
  overrides: PutOverrides = {},
  bytes = archive,
): Promise<Response> => put({ service, target, bytes, now: clock.now(), overrides });

/** Repeats a request until its result is as expected, without a fixed time. */
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
  const { id, target } = await submit(service);
  expect((await upload(service, target)).status).toBe(200);
  await statusOf(service, id);
  return id;
}

const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
}) as string;
const noon = Date.parse('2026-11-20T12:00:00Z') / 1000;

describe('authentication of API requests', () => {
  test('a request with a token of the key that was made at the start is answered', async () => {
    const answer = await call(await start(), '/submissions');
    expect(answer.status).toBe(200);
    expect(await json(answer)).toEqual({ data: [], meta: {} });
  });

  test.each<[string, TokenOverrides]>([
    ['the signature of another key', { key: otherKey }],
    ['another key id', { header: { kid: 'ABCDEF1234' } }],
    ['another algorithm', { header: { alg: 'none' } }],
    ['another issuer', { claims: { iss: '00000000-0000-4000-8000-000000000000' } }],
    ['another audience', { claims: { aud: 'appstoreconnect-v2' } }],
    ['no time of issue', { claims: { iat: undefined } }],
    ['no time of expiry', { claims: { exp: undefined } }],
    ['a past time of expiry', { claims: { iat: noon - 600, exp: noon - 1 } }],
    ['a future time of issue', { claims: { iat: noon + 60, exp: noon + 600 } }],
    ['a life of more than 20 minutes', { claims: { iat: noon - 1, exp: noon + 1200 } }],
    ['a signature in DER', { encoding: 'der' }],
  ])('a token with %s is refused in plain text', async (_what, overrides) => {
    const service = await start();
    const headers = { authorization: `Bearer ${tokenFor(service, clock.now(), overrides)}` };
    const answer = await call(service, '/submissions', { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toMatch(/^Unauthenticated\n\nRequest ID: /);
  });

  test.each([{}, { authorization: 'Bearer' }, { authorization: 'Bearer a.b.c' }])(
    'a request with the headers %j is refused',
    async (headers) => {
      expect((await call(await start(), '/submissions', { headers })).status).toBe(401);
    },
  );
});

describe('submissions', () => {
  test('a new submission is answered with credentials for one object, whose key contains a colon', async () => {
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

  test('a submission is In Progress until the delay after its upload has passed', async () => {
    const service = await start({ delay: 60_000 });
    const { id, target } = await submit(service);
    clock.move(60_000);
    expect(await statusOf(service, id)).toBe('In Progress');
    await upload(service, target);
    clock.move(59_999);
    expect(await statusOf(service, id)).toBe('In Progress');
    expect((await call(service, `/submissions/${id}/logs`)).status).toBe(404);
    clock.move(1);
    expect(await statusOf(service, id)).toBe('Accepted');
  });

  test('the status of a submission has name, status and date', async () => {
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

  test('the list has the newest hundred submissions, newest first', async () => {
    const service = await start();
    for (let count = 0; count <= 100; count += 1) await submit(service);
    const { data } = await json(call(service, '/submissions'));
    const listed = data.map(({ id }: { id: string }) => id);
    expect(listed).toEqual(service.submissionIds().slice(1).reverse());
  });

  test.each([
    ['', "There is no resource of type 'submissions' with id 'unknown'"],
    ['/logs', "There is no resource of type 'submissionsLog' for id 'unknown'"],
  ])('an unknown submission is not found at its address%s', async (tail, detail) => {
    const answer = await call(await start(), `/submissions/unknown${tail}`);
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

  test('a submission cannot be deleted, and other addresses are not found', async () => {
    const service = await start();
    const { id } = await submit(service);
    expect((await call(service, `/submissions/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await call(service, '/submissions', { method: 'DELETE' })).status).toBe(404);
    expect((await call(service, '/elsewhere')).status).toBe(404);
  });
});

describe('uploads', () => {
  test('an upload is stored byte for byte and examined under the submitted name', async () => {
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
    expect(await readdir(join(folder, 'kept'))).toEqual([id]);
  });

  test('an upload may have a query, as sent by AWS’s clients', async () => {
    const service = await start();
    const { target } = await submit(service);
    const path = `${target.bucket}/${target.object.replace(':', '%3A')}?x-id=PutObject`;
    expect((await upload(service, target, { path })).status).toBe(200);
  });

  const host = ['host', 'x-amz-content-sha256', 'x-amz-date'];
  test.each<[string, (target: UploadTarget) => PutOverrides, number]>([
    ['signed with another secret', () => ({ secret: 'another' }), 403],
    ['with another access key', () => ({ accessKey: 'ASIAANOTHER' }), 403],
    ['signed for another region', () => ({ region: 'eu-west-1' }), 403],
    ['with a colon that is not encoded', ({ bucket, object }) => ({ path: `${bucket}/${object}` }), 403],
    ['with another session’s token', () => ({ sessionToken: 'x' }), 403],
    ['with a session token changed after signing', () => ({ changed: { 'x-amz-security-token': 'x' } }), 403],
    ['with a session token that is not signed', () => ({ names: host }), 403],
    ['signed an hour ago', () => ({ time: new Date((noon - 3600) * 1000) }), 403],
    ['with a hash changed after signing', () => ({ changed: { 'x-amz-content-sha256': 'x' } }), 403],
    ['without a signature', () => ({ changed: { authorization: '' } }), 403],
    ['with other bytes than signed', () => ({ sha256: '0'.repeat(64) }), 400],
    ['to another object', ({ bucket }) => ({ path: `${bucket}/replay/x%3Ay` }), 404],
    ['to a malformed address', ({ bucket }) => ({ path: `${bucket}/%zz` }), 400],
  ])('an upload %s is refused and not stored', async (_what, overridesOf, status) => {
    const service = await start();
    const { id, target } = await submit(service);
    const answer = await upload(service, target, overridesOf(target));
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(/<Error><Code>\w+<\/Code><\/Error>/);
    expect(await readdir(join(folder, 'kept'))).toEqual([]);
    expect(await statusOf(service, id)).toBe('In Progress');
  });

  test('an upload with credentials of twelve hours ago is refused', async () => {
    const service = await start();
    const { target } = await submit(service);
    clock.move(12 * 3_600_000);
    const answer = await upload(service, target);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('ExpiredToken');
  });

  test('an upload of other bytes than submitted is Invalid', async () => {
    const service = await start();
    const { id, target } = await submit(service);
    expect((await upload(service, target, {}, Buffer.from('other bytes'))).status).toBe(200);
    expect(await statusOf(service, id)).toBe('Invalid');
  });

  test('a second upload changes nothing', async () => {
    const service = await start();
    const { id, target } = await submit(service);
    await upload(service, target);
    expect(await statusOf(service, id)).toBe('Accepted');
    expect((await upload(service, target, {}, Buffer.from('other bytes'))).status).toBe(200);
    expect(await statusOf(service, id)).toBe('Accepted');
    expect(await readFile(join(folder, 'kept', id))).toEqual(archive);
  });
});

describe('logs', () => {
  test('a log has every field of format 1', async () => {
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

  test('a log is refused to requests that also send the token, and to requests without the signed address', async () => {
    const service = await start();
    const url = await logUrlOf(service, await judged(service));
    const headers = { authorization: `Bearer ${tokenFor(service, clock.now())}` };
    expect((await fetch(url, { headers })).status).toBe(400);
    expect((await fetch(url.replace(/\?.*/, ''))).status).toBe(403);
    expect((await fetch(url.replace(/Signature=.{4}/, 'Signature=abcd'))).status).toBe(403);
  });
});

describe('set faults', () => {
  test('faults of the API occur once each, in order', async () => {
    const service = await start({ faults: { api: [503, 0, 429] } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await call(service, '/submissions')).status);
    expect(statuses).toEqual([503, 200, 429, 200]);
  });

  test('faults of uploads occur once each, in order', async () => {
    const service = await start({ faults: { uploads: [503, 0, 500] } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { target } = await submit(service);
      statuses.push((await upload(service, target)).status);
    }
    expect(statuses).toEqual([503, 200, 500, 200]);
  });

  test.each([
    ['agreement', 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'],
    ['role', 'FORBIDDEN_ERROR'],
  ] as const)('a missing %s is refused in JSON', async (refusal, code) => {
    const answer = await call(await start({ faults: { refusal } }), '/submissions');
    expect(answer.status).toBe(403);
    expect(await json(answer)).toMatchObject({ errors: [{ code }] });
  });

  test('credentials are refused in plain text', async () => {
    const answer = await call(await start({ faults: { refusal: 'unauthenticated' } }), '/submissions');
    expect(answer.status).toBe(401);
    expect(await answer.text()).toMatch(/^Unauthenticated/);
  });

  test('a stuck submission stays In Progress', async () => {
    const service = await start({ faults: { stuck: true } });
    expect(await statusOf(service, await judged(service))).toBe('In Progress');
  });

  test('a failing examiner makes the submission Invalid, with its reason in the log', async () => {
    const service = await start({ examine: () => Promise.reject(new Error('the disk is full')) });
    const id = await judged(service);
    expect(await statusOf(service, id)).toBe('Invalid');
    const { issues } = await json(fetch(await logUrlOf(service, id)));
    expect(issues).toMatchObject([{ severity: 'error', path: 'hello.zip' }]);
    expect(issues[0].message).toContain('the disk is full');
  });

  test('closing the service ends pending examinations', async () => {
    const service = await start({ delay: 60_000 });
    const slept: (AbortSignal | undefined)[] = [];
    const sleep = clock.sleep.bind(clock);
    clock.sleep = (milliseconds, signal) => {
      slept.push(signal);
      return sleep(milliseconds, signal);
    };
    const { target } = await submit(service);
    await upload(service, target);
    await service.close();
    expect(slept.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

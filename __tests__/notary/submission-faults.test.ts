import { afterEach, describe, expect, test } from '@jest/globals';
import type { NotaryFaults } from '../../src/replay/notary/notary-service.js';
import { failureOf } from '../support/failure.js';
import { type SubmissionTest, startSubmissionTest } from './submission-support.js';

const running: SubmissionTest[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.close()));
});

async function start(faults: NotaryFaults = {}, endpoint?: string): Promise<SubmissionTest> {
  const started = await startSubmissionTest(faults, endpoint);
  running.push(started);
  return started;
}

const registrations = ({ requests }: SubmissionTest): number =>
  requests.filter((request) => request === 'POST /submissions').length;

describe('registering a submission', () => {
  test.each([429, 503])(
    'U39: a registration is repeated after status %i, which has no effect',
    async (status) => {
      const run = await start({ api: [0, status, status] });
      const { id } = await run.notary.submit(run.archive, run.observer);
      expect(registrations(run)).toBe(3);
      expect(run.service.submissionIds()).toEqual([id]);
      expect(run.others).toEqual([]);
    },
  );

  test('a registration is repeated no sooner than Retry-After asks', async () => {
    const run = await start({ api: [0, { status: 429, retryAfter: '40' }] });
    await run.notary.submit(run.archive, run.observer);
    expect(run.sleeps).toEqual([40_000]);
  });

  test('a registration is repeated after a refused connection, which has no effect', async () => {
    const run = await start({}, 'http://127.0.0.1:1/notary/v2');
    const failure = await failureOf(() => run.notary.submit(run.archive, run.observer));
    expect(failure).toFailWith('service-unreachable');
    expect(run.sleeps.length).toBeGreaterThan(2);
  });

  test.each(['answer-lost', 'malformed'] as const)(
    'U13, U39: a registration is repeated after the fault %s, and the orphan is reported with its id',
    async (fault) => {
      const run = await start({ api: [0, fault] });
      const { id, name } = await run.notary.submit(run.archive, run.observer);
      const [orphan = '', second] = run.service.submissionIds();
      expect(second).toBe(id);
      expect(run.submitted).toEqual([id]);
      expect(run.others).toEqual([
        { id: orphan, name, createdDate: expect.any(String), cause: 'answer-lost' },
      ]);
    },
  );

  test.each(['dropped', 500, 504] as const)(
    'a registration is repeated after the fault %s, without an orphan if the notary registered none',
    async (fault) => {
      const run = await start({ api: [0, fault] });
      await run.notary.submit(run.archive, run.observer);
      expect(run.service.submissionIds()).toHaveLength(1);
      expect(run.others).toEqual([]);
    },
  );

  test('U13: a registration whose answers are all lost fails, and all orphans are reported', async () => {
    const lost = Array.from({ length: 6 }, () => 'answer-lost' as const);
    const run = await start({ api: [0, ...lost] });
    const failure = await failureOf(() => run.notary.submit(run.archive, run.observer));
    expect(failure).toFailWith('service-unreachable');
    expect(run.others.map(({ id }) => id).sort()).toEqual(run.service.submissionIds().sort());
    expect(run.others).toHaveLength(6);
  });

  test('a possible submission is reported by its name if the list is not available either', async () => {
    const refused = Array.from({ length: 12 }, () => 503);
    const run = await start({ api: [0, 'answer-lost', ...refused] });
    expect(await failureOf(() => run.notary.submit(run.archive, run.observer))).toFailWith('notary-failed');
    expect(run.others).toEqual([
      { id: null, name: 'tool-0123456789ab.zip', createdDate: expect.any(String), cause: 'answer-lost' },
    ]);
  });
});

describe('uploading', () => {
  test.each(['answer-lost', 'dropped', 500, 503] as const)(
    'U16, U39: an upload is repeated with the same credentials after the fault %s',
    async (fault) => {
      const run = await start({ uploads: [fault] });
      const { id } = await run.notary.submit(run.archive, run.observer);
      expect(run.service.submissionIds()).toEqual([id]);
      expect(registrations(run)).toBe(1);
      expect(await run.notary.status(id)).toBe('Accepted');
    },
  );

  test('U13: the observer has the id of a submission whose upload fails permanently', async () => {
    const run = await start({ uploads: Array.from({ length: 6 }, () => 503) });
    expect(await failureOf(() => run.notary.submit(run.archive, run.observer))).toFailWith('upload-failed');
    expect(run.submitted).toEqual(run.service.submissionIds());
    expect(run.uploaded.size).toBe(0);
  });
});

describe('open submissions of the same archive', () => {
  test('U39: an open submission is waited for if a report records its upload', async () => {
    const run = await start({ stuck: true });
    const { id } = await run.notary.submit(run.archive, run.observer);
    expect(await run.notary.submit(run.archive, run.observer)).toMatchObject({ id });
    expect(run.service.submissionIds()).toEqual([id]);
    expect(run.others).toEqual([]);
  });

  test('U39: an open submission without a recorded upload is reported, and the archive submitted again', async () => {
    const run = await start({ stuck: true });
    const { id, name } = await run.notary.submit(run.archive, run.observer);
    run.uploaded.clear();
    const second = await run.notary.submit(run.archive, run.observer);
    expect(second.id).not.toBe(id);
    expect(run.others).toEqual([{ id, name, createdDate: expect.any(String), cause: 'earlier' }]);
  });
});

describe('malformed answers', () => {
  test('a list and a log that are not JSON are requested again', async () => {
    const run = await start({ api: ['malformed', 0, 0, 'malformed'] });
    const { id } = await run.notary.submit(run.archive, run.observer);
    expect(await run.notary.log(id)).toMatchObject({ jobId: id });
    expect(run.service.submissionIds()).toEqual([id]);
  });
});

describe('requests for a status', () => {
  test('U37: a single 401 is answered with a new token', async () => {
    const run = await start();
    const { id } = await run.notary.submit(run.archive, run.observer);
    const faulty = await start({ api: [401] });
    expect(await faulty.notary.list()).toEqual([]);
    expect(await run.notary.status(id)).toBe('Accepted');
  });

  test('a 404 right after submitting may pass', async () => {
    const run = await start({ api: [0, 0, 404] });
    const { id } = await run.notary.submit(run.archive, run.observer);
    expect(await failureOf(() => run.notary.status(id))).toMatchObject({ retryable: true });
    expect(await run.notary.status(id)).toBe('Accepted');
  });

  test('a 404 for a submission of another run is permanent', async () => {
    const run = await start();
    const failure = await failureOf(() => run.notary.status('00000000-0000-4000-8000-000000000000'));
    expect(failure).toFailWith('submission-unknown');
    expect(failure).toMatchObject({ retryable: false });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { NotaryStatus } from '../../src/notary/notary.js';
import { waitOrResubmit } from '../../src/notary/wait-or-resubmit.js';
import { silentLog } from '../../src/system/log.js';
import { failureOf } from '../support/failure.js';
import { jumpingClock } from './test-clock.js';

const minutes = 60_000;

/** Waits for an hour at most. `statusOf` returns the status of a submission at a time. */
function waiting(
  resubmitAfter: number | null,
  statusOf: (id: string, passed: number) => NotaryStatus | Error,
) {
  const clock = jumpingClock();
  const start = clock.now().getTime();
  const submitted: number[] = [];
  const passed = () => clock.now().getTime() - start;
  const verdict = waitOrResubmit({
    clock,
    log: silentLog,
    id: 'first',
    timeout: 60 * minutes,
    interval: 15_000,
    resubmitAfter,
    notary: {
      status: async (id) => {
        const status = statusOf(id, passed());
        if (status instanceof Error) throw status;
        return status;
      },
    },
    submitAgain: async () => {
      submitted.push(passed());
      return 'second';
    },
  });
  return { verdict, submitted };
}

describe('U17: submitting a stuck archive again', () => {
  test('a stuck submission is not submitted again by default', async () => {
    const { verdict, submitted } = waiting(null, () => 'In Progress');
    expect(await failureOf(() => verdict)).toFailWith('notary-timeout');
    expect(submitted).toEqual([]);
  });

  test('a stuck submission is submitted once more after resubmit-after, and the first verdict counts', async () => {
    const { verdict, submitted } = waiting(20 * minutes, (id, passed) =>
      id === 'second' && passed > 25 * minutes ? 'Accepted' : 'In Progress',
    );
    expect(await verdict).toMatchObject({ id: 'second', status: 'Accepted' });
    expect(submitted).toHaveLength(1);
    expect(submitted[0]).toBeLessThanOrEqual(20 * minutes);
  });

  test('the first submission may get its verdict before the second', async () => {
    const { verdict } = waiting(20 * minutes, (id, passed) =>
      id === 'first' && passed > 21 * minutes ? 'Invalid' : 'In Progress',
    );
    expect(await verdict).toMatchObject({ id: 'first', status: 'Invalid' });
  });

  test('the wait ends at the deadline if neither submission has a verdict', async () => {
    const { verdict, submitted } = waiting(20 * minutes, () => 'In Progress');
    const failure = await failureOf(() => verdict);
    expect(failure).toFailWith('notary-timeout');
    expect(String(failure)).toContain('second');
    expect(submitted).toHaveLength(1);
  });

  test('a submission with a verdict before resubmit-after is not submitted again', async () => {
    const { verdict, submitted } = waiting(20 * minutes, (_id, passed) =>
      passed > 5 * minutes ? 'Accepted' : 'In Progress',
    );
    expect(await verdict).toMatchObject({ id: 'first', status: 'Accepted' });
    expect(submitted).toEqual([]);
  });
});

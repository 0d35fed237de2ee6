import { describe, expect, test } from '@jest/globals';
import type { NotaryStatus } from '../../src/notary/notary.js';
import { waitForVerdict } from '../../src/notary/wait-for-verdict.js';
import { ToolError } from '../../src/system/errors.js';
import { type Log, silentLog } from '../../src/system/log.js';
import { failureOf } from '../support/failure.js';
import { jumpingClock } from './test-clock.js';

const busy = new ToolError('The notary is busy.', { code: 'notary-busy', remedy: 'Wait.', retryable: true });

/** Answers with the given statuses in order, then always with the last one. Failures are thrown. */
function waiting(answers: (NotaryStatus | Error)[], options: { timeout?: number } = {}) {
  const clock = jumpingClock();
  const lines: string[] = [];
  const log: Log = { ...silentLog, info: (line) => lines.push(line) };
  let requests = 0;
  const status = async (): Promise<NotaryStatus> => {
    const answer = answers[Math.min(requests++, answers.length - 1)];
    if (answer instanceof Error) throw answer;
    return answer ?? 'In Progress';
  };
  const verdict = waitForVerdict({
    notary: { status },
    id: 'an-id',
    clock,
    log,
    timeout: options.timeout ?? 30 * 60_000,
    interval: 15_000,
  });
  return { verdict, clock, lines, requests: () => requests };
}

describe('waiting for the verdict', () => {
  test.each(['Accepted', 'Invalid', 'Rejected'] as const)('the wait ends with %s', async (status) => {
    expect(await waiting(['In Progress', status]).verdict).toMatchObject({ status });
  });

  test('U38: the status is requested every 15 seconds or less often', async () => {
    const { verdict, clock } = waiting(['In Progress', 'In Progress', 'In Progress', 'Accepted']);
    await verdict;
    expect(clock.sleeps).toHaveLength(3);
    for (const pause of clock.sleeps) expect(pause).toBeGreaterThanOrEqual(15_000);
  });

  test('U14: each request logs the status and the time of the next request', async () => {
    const { verdict, lines } = waiting(['In Progress', 'In Progress', 'Accepted']);
    await verdict;
    expect(
      lines.filter((line) => /^In Progress: .* of 30 min, next request in \d+ s$/.test(line)),
    ).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/^Accepted after/);
  });

  test('U12, U15: the wait ends at the deadline with the id and a remedy that resumes it', async () => {
    const { verdict, clock } = waiting(['In Progress'], { timeout: 60 * 60_000 });
    const failure = await failureOf(() => verdict);
    expect(failure).toFailWith('notary-timeout');
    expect(failure).toMatchObject({ retryable: true, message: expect.stringContaining('an-id') });
    expect((failure as ToolError).remedy).toContain('submission-id: an-id');
    expect(clock.now().getTime() - Date.parse('2026-11-20T12:00:00Z')).toBeLessThanOrEqual(60 * 60_000);
  });

  test('a request that fails temporarily is repeated with growing pauses', async () => {
    const { verdict, clock } = waiting([busy, busy, busy, 'Accepted']);
    await verdict;
    const [first = 0, second = 0, third = 0] = clock.sleeps;
    expect(first).toBeGreaterThanOrEqual(30_000);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
  });

  test('a failure that is not retryable ends the wait at once', async () => {
    const refused = new ToolError('No.', { code: 'notary-forbidden', remedy: 'Ask.' });
    const { verdict, requests } = waiting([refused]);
    expect(await failureOf(() => verdict)).toFailWith('notary-forbidden');
    expect(requests()).toBe(1);
  });
});

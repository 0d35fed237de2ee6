import { describe, expect, test } from '@jest/globals';
import { cancelledBy } from '../../src/system/cancellation.js';
import { createClock } from '../../src/system/clock.js';
import { failureOf } from '../support/failure.js';

describe('the clock of a run', () => {
  test('ends a sleep with the reason when the run is cancelled', async () => {
    const run = new AbortController();
    const sleep = failureOf(() => createClock(run.signal).sleep(60_000));
    run.abort(cancelledBy('SIGINT'));
    expect(await sleep).toFailWith('cancelled');
  });

  test('ends a sleep with the reason of its own signal', async () => {
    const closing = AbortSignal.abort(new Error('closing'));
    expect(await failureOf(() => createClock().sleep(60_000, closing))).toMatchObject({ message: 'closing' });
  });
});

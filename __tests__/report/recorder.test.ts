import { expect, test } from '@jest/globals';
import { startRecorder } from '../../src/report/recorder.js';
import type { Clock } from '../../src/system/clock.js';

test('a finished report keeps the time of its end', () => {
  let time = 0;
  const clock: Clock = { now: () => new Date(time), sleep: async () => undefined };
  const record = startRecorder(clock, {
    ...{ toolVersion: '0', replay: false, source: null },
    outputDirectory: '/out',
  });
  time = 1000;
  record.finish();
  time = 2000;
  record.finish();
  expect(record.report().finishedAt).toBe(new Date(1000).toISOString());
});

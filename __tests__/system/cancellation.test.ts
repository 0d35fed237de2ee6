import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { listenOnLoopback } from '../../src/replay/loopback-server.js';
import { cancelledBy, onceAborted } from '../../src/system/cancellation.js';
import { silentLog } from '../../src/system/log.js';
import { createHttp } from '../../src/system/network/http.js';
import { createRunner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { hangLimit } from '../support/hang-limit.js';

/** More work at a time than Node.js allows listeners of one event without a warning. */
const many = Array.from({ length: 20 }, (_, index) => index);

describe('work that a signal ends', () => {
  test('has one listener however much of it runs at a time', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const run = createRunner(silentLog, createSecrets(), { signal });
    const http = createHttp(signal);
    const silent = await listenOnLoopback(() => undefined);
    const request = { method: 'GET', url: silent.url, timeout: hangLimit, service: 'a service' } as const;
    const work = many.flatMap(() => [
      run({ tool: 'sleep', args: ['3600'], timeout: hangLimit }),
      http(request),
    ]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort(cancelledBy('SIGTERM'));
    const outcomes = await Promise.allSettled(work);
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'));
    await silent.close();
  });

  test('is not ended after it has withdrawn', () => {
    const controller = new AbortController();
    const ended: string[] = [];
    onceAborted(controller.signal, () => ended.push('first'))();
    onceAborted(controller.signal, () => ended.push('second'));
    controller.abort();
    expect(ended).toEqual(['second']);
  });
});

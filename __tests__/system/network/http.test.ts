import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cancelledBy } from '../../../src/system/cancellation.js';
import { createHttp, type HttpRequest } from '../../../src/system/network/http.js';
import { failureOf } from '../../support/failure.js';
import { stillClock } from '../../support/still-clock.js';

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

/** Starts a server. Out: a request to it. */
async function requestTo(listener: RequestListener, more: Partial<HttpRequest> = {}): Promise<HttpRequest> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { method: 'GET', url, timeout: 10_000, service: 'the service', ...more };
}

const http = createHttp();

describe('a request', () => {
  test('resolves for every status, with lower-case headers and the body', async () => {
    const request = await requestTo((_, response) =>
      response.writeHead(503, { 'X-Why': 'busy' }).end('later'),
    );
    expect(await http(request)).toMatchObject({
      status: 503,
      headers: { 'x-why': 'busy' },
      body: Buffer.from('later'),
    });
  });

  test('ends at its deadline when the server is silent', async () => {
    const request = await requestTo(() => undefined, { timeout: 300 });
    const failure = await failureOf(() => http(request));
    expect(failure).toFailWith('service-unreachable');
  });

  test('ends at its deadline when the server drips an answer', async () => {
    const request = await requestTo(
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(drip));
      },
      { timeout: 500 },
    );
    const failure = await failureOf(() => http(request));
    expect(failure).toFailWith('service-unreachable');
    expect(failure).toMatchObject({ message: expect.stringContaining('no full answer within 0.5 s') });
  });

  test('ends when the server is silent in the middle of an answer', async () => {
    const clock = stillClock();
    const request = await requestTo((_, response) => void response.writeHead(200).write('half'), {
      silence: 300,
      onBytes: () => setImmediate(() => clock.advance(300)),
    });
    const failure = await failureOf(() => createHttp(undefined, clock)(request));
    expect(failure).toFailWith('service-unreachable');
    expect(failure).toMatchObject({ message: expect.stringContaining('silent for 0.3 s') });
  });

  test('outlasts pauses that are each shorter than the silence that it allows', async () => {
    const clock = stillClock();
    let server: ServerResponse | undefined;
    const request = await requestTo(
      (_, response) => {
        server = response;
        response.writeHead(200).write('x');
      },
      {
        silence: 300,
        onBytes: (received) => {
          clock.advance(200);
          if (received < 5) server?.write('x');
          else server?.end();
        },
      },
    );
    expect((await createHttp(undefined, clock)(request)).body.toString()).toBe('xxxxx');
  });

  test('ends when the answer is larger than allowed', async () => {
    let sent = 0;
    const request = await requestTo(
      (_, response) => {
        const flood = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
        };
        response.on('drain', flood);
        flood();
      },
      { largest: 1_000_000 },
    );
    const failure = await failureOf(() => http(request));
    expect(failure).toMatchObject({ message: expect.stringContaining('larger than 1000000 bytes') });
    expect(sent).toBeLessThan(30_000_000);
  });

  test('follows redirects of a GET, and sends the authorization to no other host', async () => {
    const seen: (string | undefined)[] = [];
    const target = await requestTo(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end('here');
    });
    const other = target.url.replace('127.0.0.1', 'localhost');
    const request = await requestTo(
      ({ url }, response) => response.writeHead(302, { location: url === '/' ? '/again' : other }).end(),
      { headers: { authorization: 'Bearer x' } },
    );
    expect((await http(request)).body.toString()).toBe('here');
    expect(seen).toEqual([undefined]);
  });

  test('ends after ten redirects', async () => {
    const request = await requestTo((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(await failureOf(() => http(request))).toFailWith('service-unreachable');
  });
});

describe('a request of a cancelled run', () => {
  test('ends at once with the reason', async () => {
    const run = new AbortController();
    const request = await requestTo(() => setTimeout(() => run.abort(cancelledBy('SIGTERM')), 100));
    const failure = await failureOf(() => createHttp(run.signal)(request));
    expect(failure).toFailWith('cancelled');
  });

  test('is not sent', async () => {
    let count = 0;
    const request = await requestTo((_, response) => void response.end(String(count++)));
    const cancelled = createHttp(AbortSignal.abort(cancelledBy('SIGINT')));
    expect(await failureOf(() => cancelled(request))).toFailWith('cancelled');
    expect(count).toBe(0);
  });
});

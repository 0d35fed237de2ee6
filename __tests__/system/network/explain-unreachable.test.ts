import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/system/network/http.js';
import { failureOf } from '../../support/failure.js';

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY'];
const before = variables.map((name) => [name, process.env[name]] as const);
let server: Server | undefined;
afterEach(() => {
  server?.close();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

/** Requests an address that only the proxy could reach. `proxy` is the value of HTTPS_PROXY. */
function requestThrough(proxy: string | undefined) {
  for (const name of variables) delete process.env[name];
  if (proxy !== undefined) process.env.HTTPS_PROXY = proxy;
  const url = 'https://notary.invalid/v2';
  return failureOf(() => createHttp()({ method: 'GET', url, timeout: 10_000, service: 'the notary' }));
}

/** Starts a proxy that answers every CONNECT with a status. Returns its port. */
async function proxyAnswering(status: string): Promise<number> {
  const proxy = createServer();
  server = proxy;
  proxy.on('connect', (_request, socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`));
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return (proxy.address() as AddressInfo).port;
}

describe('the failure of a request without an answer', () => {
  test('names HTTPS_PROXY where no proxy is set', async () => {
    const failure = await requestThrough(undefined);
    expect(failure).toFailWith('service-unreachable');
    expect(failure).toHaveProperty(
      'remedy',
      expect.stringContaining('If it needs a proxy, set HTTPS_PROXY.'),
    );
  });

  test('names a proxy that refuses, without its password, and the two variables', async () => {
    const port = await proxyAnswering('403 Forbidden');
    const failure = await requestThrough(`http://me:hunter2@127.0.0.1:${port}`);
    expect(failure).toMatchObject({
      message: `The request to the notary at notary.invalid through the proxy 127.0.0.1:${port} failed: the proxy refused the connection (status 403).`,
      remedy: expect.stringMatching(/^Check HTTPS_PROXY, .* add notary\.invalid to NO_PROXY/),
      retryable: false,
    });
  });

  test('explains how to write the password of a proxy that wants one', async () => {
    const port = await proxyAnswering('407 Proxy Authentication Required');
    const failure = await requestThrough(`http://127.0.0.1:${port}`);
    expect(failure).toHaveProperty('message', expect.stringContaining('http://USER:PASSWORD@PROXY'));
  });

  test('names a proxy that cannot be reached, and may pass', async () => {
    const port = await proxyAnswering('200 OK');
    server?.close();
    const failure = await requestThrough(`http://127.0.0.1:${port}`);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/the proxy cannot be reached \(connect ECONNREFUSED/),
      retryable: true,
    });
  });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { createFetch, type Fetch } from '../../../src/go/download/fetch.js';
import { askProxies, parseGoproxy, shownHost } from '../../../src/go/download/module-proxy.js';
import { readGoSettings } from '../../../src/go/install/read-go-settings.js';
import { ToolError } from '../../../src/system/errors.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { Http, HttpRequest } from '../../../src/system/network/http.js';
import { stillClock } from '../../support/still-clock.js';

const fetchOver = (http: Http): Fetch => createFetch({ http, clock: stillClock(), log: silentLog });

/** Hosts answer with their status; 0 does not answer at all. */
const hosts =
  (status: Record<string, number>): Fetch =>
  async (url) => {
    const { host } = new URL(url);
    const found = status[host] ?? 0;
    if (found === 0) throw new Error('no answer');
    return { status: found, body: Buffer.from(host) };
  };

const ask = (goproxy: string, status: Record<string, number>) =>
  askProxies(hosts(status), parseGoproxy(goproxy), 'm/@v/list');

describe('GOPROXY', () => {
  test('the list ends at direct and off, which are not servers', () => {
    expect(parseGoproxy('https://a/,direct,https://b')).toEqual([
      { base: 'https://a', nextAfterFailure: false },
    ]);
    expect(parseGoproxy('off')).toEqual([]);
    expect(parseGoproxy('')).toEqual([]);
  });

  test('a comma continues only after 404 and 410', async () => {
    expect(await ask('https://a,https://b', { a: 404, b: 200 })).toMatchObject({
      kind: 'found',
      base: 'https://b',
    });
    expect(await ask('https://a,https://b', { a: 410, b: 200 })).toMatchObject({ kind: 'found' });
    expect(await ask('https://a,https://b', { a: 403, b: 200 })).toEqual({
      kind: 'failed',
      reasons: ['a: 403'],
    });
    expect(await ask('https://a,https://b', { b: 200 })).toEqual({
      kind: 'failed',
      reasons: ['a: no answer'],
    });
  });

  test('a bar continues after any failure', async () => {
    expect(await ask('https://a|https://b', { a: 500, b: 200 })).toMatchObject({ kind: 'found' });
    expect(await ask('https://a|https://b', { b: 404 })).toEqual({
      kind: 'failed',
      reasons: ['a: no answer', 'b: 404'],
    });
  });

  test('the answer is absent when every proxy answers 404 or 410', async () => {
    expect(await ask('https://a,https://b|direct', { a: 404, b: 410 })).toMatchObject({ kind: 'absent' });
  });

  test('a proxy can be a folder', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'm/@v'), { recursive: true });
      await writeFile(join(folder, 'm/@v/list'), 'v1');
      const steps = parseGoproxy(pathToFileURL(folder).href);
      const found = await askProxies(hosts({}), steps, 'm/@v/list');
      expect(found).toMatchObject({ kind: 'found', body: Buffer.from('v1') });
      expect(await askProxies(hosts({}), steps, 'm/@v/other')).toMatchObject({ kind: 'absent' });
    });
  });

  test('credentials of a proxy are never shown and are sent in a header', async () => {
    expect(shownHost('https://user:p%40ss@proxy.corp/go')).toBe('proxy.corp');
    const sent: HttpRequest[] = [];
    const fetch = fetchOver(async (request) => {
      sent.push(request);
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    });
    await askProxies(fetch, parseGoproxy('https://user:p%40ss@proxy.corp/go'), 'x');
    expect(sent[0]?.url).toBe('https://proxy.corp/go/x');
    expect(sent[0]?.headers).toEqual({ authorization: `Basic ${btoa('user:p@ss')}` });
  });
});

describe('fetching', () => {
  const unreachable = (code: string) =>
    new ToolError('no answer', {
      code: 'service-unreachable',
      remedy: 'x',
      retryable: true,
      cause: Object.assign(new Error('gone'), { code }),
    });

  test('a busy server is retried and its last answer returned', async () => {
    const statuses = [503, 429, 200];
    const fetch = fetchOver(async () => ({
      status: statuses.shift() ?? 0,
      headers: {},
      body: Buffer.alloc(0),
    }));
    expect((await fetch('http://h/x', 'it')).status).toBe(200);
    const busy = fetchOver(async () => ({ status: 502, headers: {}, body: Buffer.alloc(0) }));
    expect((await busy('http://h/x', 'it')).status).toBe(502);
  });

  test('a host that does not exist is not retried', async () => {
    let tries = 0;
    const fetch = fetchOver(async () => {
      tries++;
      throw unreachable('ENOTFOUND');
    });
    await expect(fetch('http://h/x', 'it')).rejects.toThrow('no answer');
    expect(tries).toBe(1);
  });
});

describe("Go's own settings", () => {
  test("settings come from the environment, then the user's file, then the installed Go", async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'env'), '# mine\nGOPROXY=https://user\n');
      await writeFile(join(folder, 'go.env'), 'GOPROXY=https://built-in\nGOSUMDB=sum.built-in\n');
      const GOENV = join(folder, 'env');
      const all = await readGoSettings({ GOENV, GOPROXY: 'https://env' }, folder);
      expect(all('GOPROXY')).toBe('https://env');
      const user = await readGoSettings({ GOENV, GOPROXY: '' }, folder);
      expect([user('GOPROXY'), user('GOSUMDB')]).toEqual(['https://user', 'sum.built-in']);
      const off = await readGoSettings({ GOENV: 'off' }, folder);
      expect(off('GOPROXY')).toBe('https://built-in');
      const none = await readGoSettings({ GOENV: 'off' }, null);
      expect(none('GOPROXY')).toBeNull();
    });
  });

  test("the user's file is in the configuration folder", async () => {
    await withTemporaryFolder(async (home) => {
      const folder = process.platform === 'darwin' ? 'Library/Application Support/go' : '.config/go';
      await mkdir(join(home, folder), { recursive: true });
      await writeFile(join(home, folder, 'env'), 'GOSUMDB=off\n');
      const setting = await readGoSettings({ HOME: home }, null);
      expect(setting('GOSUMDB')).toBe('off');
    });
  });
});

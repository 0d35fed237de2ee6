import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Fetch } from './fetch.js';

/**
 * GOPROXY (https://go.dev/ref/mod#goproxy-protocol): addresses separated by `,` (go on when the answer is 404 or 410)
 * or `|` (go on after any failure). `direct` and `off` end the list: neither is a server to ask.
 */
export interface ProxyStep {
  /** Without a trailing slash; may hold credentials, so it is never printed: see `shownHost`. */
  base: string;
  /** Whether the next address is asked after any failure, rather than only when this one has nothing. */
  nextAfterFailure: boolean;
}

/** What the proxies say of one path. `said` has one entry for each that was asked, e.g. `proxy.corp: 404`. */
export type ProxyAnswer =
  | { kind: 'found'; body: Buffer; base: string }
  | { kind: 'absent'; said: string[] }
  | { kind: 'failed'; said: string[] };

/** Splits the text of GOPROXY; addresses that are none are left out. */
export function parseGoproxy(text: string): ProxyStep[] {
  const steps: ProxyStep[] = [];
  for (const [, word = '', separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
    const base = word.trim().replace(/\/+$/, '');
    if (base === 'direct' || base === 'off') break;
    if (/^(https?|file):\/\//.test(base) && URL.canParse(base)) {
      steps.push({ base, nextAfterFailure: separator === '|' });
    }
  }
  return steps;
}

/** A proxy as it may be shown: its host, or the path of a folder, without credentials. */
export function shownHost(base: string): string {
  const url = new URL(base);
  return url.protocol === 'file:' ? fileURLToPath(url) : url.host;
}

/** Asks the proxies for a path (`module/@v/version.zip`) in the order and with the meaning of GOPROXY. */
export async function askProxies(
  fetch: Fetch,
  steps: readonly ProxyStep[],
  path: string,
): Promise<ProxyAnswer> {
  const said: string[] = [];
  let failed = false;
  for (const { base, nextAfterFailure } of steps) {
    const answer = await askOne(fetch, base, path);
    if (answer.status === 200) return { kind: 'found', body: answer.body, base };
    said.push(`${shownHost(base)}: ${answer.said}`);
    if (isAbsent(answer.status)) continue;
    failed = true;
    if (!nextAfterFailure) break;
  }
  return { kind: failed ? 'failed' : 'absent', said };
}

/** "Not found" and "gone" both mean: this server does not have it, another one may. */
export const isAbsent = (status: number): boolean => status === 404 || status === 410;

/** Asks one proxy, a server or a folder (`file://`). Status 0 means that no answer came; never rejects. */
export async function askOne(
  fetch: Fetch,
  base: string,
  path: string,
): Promise<{ status: number; body: Buffer; said: string }> {
  const nothing = Buffer.alloc(0);
  try {
    if (base.startsWith('file:')) {
      return { status: 200, body: await readFile(fileURLToPath(`${base}/${path}`)), said: 'read' };
    }
    const { status, body } = await fetch(`${base}/${path}`, 'the module proxy');
    return { status, body, said: String(status) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return { status: 404, body: nothing, said: 'no such file' };
    }
    return { status: 0, body: nothing, said: reasonOf(error) };
  }
}

/** Why there was no answer, without the sentence around it. */
export function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return String(inner);
  return inner.message || ((inner as NodeJS.ErrnoException).code ?? inner.name);
}

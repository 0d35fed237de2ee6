import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Fetch } from './fetch.js';

/**
 * GOPROXY (https://go.dev/ref/mod#goproxy-protocol): addresses separated by `,` (continue after 404 or 410) or `|`
 * (continue after any failure). `direct` and `off` end the list: neither is a server.
 */
export interface ProxyStep {
  /** Without a trailing slash; may contain credentials, so print it with `shownHost` only. */
  base: string;
  /** Continues with the next address after any failure, not only after 404 and 410. */
  nextAfterFailure: boolean;
}

/** Answer of the proxies for one path. `reasons` has one entry for each request, e.g. `proxy.corp: 404`. */
export type ProxyAnswer =
  | { kind: 'found'; body: Buffer; base: string }
  | { kind: 'absent'; reasons: string[] }
  | { kind: 'failed'; reasons: string[] };

/** Splits the text of GOPROXY; ignores malformed addresses. */
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

/** Returns the host of a proxy, or the path of a folder, without credentials. */
export function shownHost(base: string): string {
  const url = new URL(base);
  return url.protocol === 'file:' ? fileURLToPath(url) : url.host;
}

/** Requests a path (`module/@v/version.zip`) from the proxies, in the order and with the meaning of GOPROXY. */
export async function askProxies(
  fetch: Fetch,
  steps: readonly ProxyStep[],
  path: string,
): Promise<ProxyAnswer> {
  const reasons: string[] = [];
  let failed = false;
  for (const { base, nextAfterFailure } of steps) {
    const answer = await askOne(fetch, base, path);
    if (answer.status === 200) return { kind: 'found', body: answer.body, base };
    reasons.push(`${shownHost(base)}: ${answer.reason}`);
    if (isAbsent(answer.status)) continue;
    failed = true;
    if (!nextAfterFailure) break;
  }
  return { kind: failed ? 'failed' : 'absent', reasons };
}

/** 404 and 410 mean that this server does not have a file; another may. */
export const isAbsent = (status: number): boolean => status === 404 || status === 410;

/** Requests a path from one proxy, a server or a folder (`file://`). Status 0 means no answer; never rejects. */
export async function askOne(
  fetch: Fetch,
  base: string,
  path: string,
): Promise<{ status: number; body: Buffer; reason: string }> {
  const nothing = Buffer.alloc(0);
  try {
    if (base.startsWith('file:')) {
      return { status: 200, body: await readFile(fileURLToPath(`${base}/${path}`)), reason: 'read' };
    }
    const { status, body } = await fetch(`${base}/${path}`, 'the module proxy');
    return { status, body, reason: String(status) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return { status: 404, body: nothing, reason: 'no such file' };
    }
    return { status: 0, body: nothing, reason: reasonOf(error) };
  }
}

/** Returns the innermost message of a failure. */
export function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return String(inner);
  return inner.message || ((inner as NodeJS.ErrnoException).code ?? inner.name);
}

import { Readable } from 'node:stream';
import { HttpClient, type HttpClientResponse } from '@actions/http-client';
import { onceAborted } from '../cancellation.js';
import { type Clock, systemClock } from '../clock.js';
import { ToolError } from '../errors.js';
import { unreachable } from './explain-unreachable.js';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'HEAD';
  url: string;
  headers?: Record<string, string>;
  body?: string | Buffer | NodeJS.ReadableStream;
  /** Limit in milliseconds for the whole exchange, redirects included. */
  timeout: number;
  /** Longest time without a byte of the answer, in milliseconds; by default the limit of the whole exchange. */
  silence?: number;
  /** Called with the bytes of the answer so far, and their number in all where the server says it. */
  onBytes?: (received: number, total: number | null) => void;
  /** Largest answer in bytes; by default 16 MiB. */
  largest?: number;
  /** Name of the service in messages, e.g. `the notary`. */
  service: string;
}

export interface HttpResponse {
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Sends one request. Resolves for every status; rejects with a retryable `ToolError` when no answer comes. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** More than any answer of a service, apart from downloads. */
const defaultLargest = 16 * 2 ** 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 10;

/**
 * Returns a client that honours HTTPS_PROXY and NO_PROXY, which `fetch` does not on every supported Node. Requests end
 * with the signal's reason when the run is cancelled. Only GET and HEAD follow redirects; retries are the caller's.
 */
export function createHttp(cancelled?: AbortSignal, clock: Clock = systemClock): Http {
  return async (request) => {
    cancelled?.throwIfAborted();
    const exchange = new AbortController();
    const stop = (why: string): void => exchange.abort(new Error(why));
    const withdraw = onceAborted(cancelled, () => exchange.abort(cancelled?.reason));
    const limits = watchLimits(request, { clock, stop });
    const onBytes: HttpRequest['onBytes'] = (received, total) => {
      limits.hear();
      request.onBytes?.(received, total);
    };
    try {
      return await followRedirects({ ...request, onBytes }, exchange);
    } catch (cause) {
      if (cancelled?.aborted) throw cancelled.reason;
      throw unreachable(request, exchange.signal.aborted ? exchange.signal.reason : cause);
    } finally {
      limits.end();
      withdraw();
      stop('over'); // closes what is still open
    }
  };
}

/** Stops an exchange that takes too long in all, or whose server is silent for too long. */
function watchLimits(
  { timeout, silence = timeout }: HttpRequest,
  { clock, stop }: { clock: Clock; stop(why: string): void },
): { hear(): void; end(): void } {
  const over = new AbortController();
  let heardAt = clock.now().getTime();
  const watchSilence = async (): Promise<void> => {
    for (let left = silence; left > 0; left = heardAt + silence - clock.now().getTime()) {
      await clock.sleep(left, over.signal);
    }
    stop(`silent for ${silence / 1000} s`);
  };
  const watchAll = async (): Promise<void> => {
    await clock.sleep(timeout, over.signal);
    stop(`no full answer within ${timeout / 1000} s`);
  };
  for (const watch of [watchAll, ...(silence < timeout ? [watchSilence] : [])]) {
    watch().catch(() => undefined); // the exchange was over first
  }
  return {
    hear: () => {
      heardAt = clock.now().getTime();
    },
    end: () => over.abort(),
  };
}

async function followRedirects(request: HttpRequest, exchange: AbortController): Promise<HttpResponse> {
  let current = request;
  for (let count = 0; ; count++) {
    const response = await send(current, exchange);
    const { location } = response.headers;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || location === undefined || !redirects.has(response.status)) return response;
    if (count === mostRedirects) throw new Error(`more than ${mostRedirects} redirects`);
    current = redirected(current, new URL(location, current.url));
  }
}

/** Keeps the authorization for its own host, and never leaves https. */
function redirected(request: HttpRequest, target: URL): HttpRequest {
  const from = new URL(request.url);
  if (from.protocol === 'https:' && target.protocol !== 'https:')
    throw new Error('a redirect from https to http');
  const headers = Object.entries(request.headers ?? {}).filter(
    ([name]) => target.host === from.host || name.toLowerCase() !== 'authorization',
  );
  return { ...request, url: target.href, headers: Object.fromEntries(headers) };
}

async function send(request: HttpRequest, exchange: AbortController): Promise<HttpResponse> {
  const { signal } = exchange;
  signal.throwIfAborted();
  const client = new HttpClient('go-notarize', [endedBy(signal)], {
    socketTimeout: request.timeout,
    allowRetries: false,
    allowRedirects: false,
  });
  try {
    const { message } = await begin(client, request, exchange);
    const abort = (): void => void message.destroy(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const body = await readBody(message, request);
    signal.removeEventListener('abort', abort);
    return { status: message.statusCode ?? 0, headers: headersOf(message), body };
  } finally {
    client.dispose();
  }
}

type RequestHandler = NonNullable<ConstructorParameters<typeof HttpClient>[1]>[number];

/** Passes the abort signal to node:http with each request; HttpClient has no option for it. */
function endedBy(signal: AbortSignal): RequestHandler {
  return {
    prepareRequest: (options) => void Object.assign(options, { signal }),
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('no authentication is negotiated')),
  };
}

function begin(
  client: HttpClient,
  { method, url, headers = {}, body = '' }: HttpRequest,
  exchange: AbortController,
): Promise<HttpClientResponse> {
  if (typeof body === 'string') return client.request(method, url, body, headers);
  // The client takes bytes only as a stream; a length header keeps the request from being chunked.
  const stream = Buffer.isBuffer(body) ? Readable.from([body]) : body;
  stream.on('error', (error) => exchange.abort(error));
  return client.request(method, url, stream, headers);
}

async function readBody(
  message: HttpClientResponse['message'],
  { largest = defaultLargest, onBytes }: HttpRequest,
): Promise<Buffer> {
  const total = /^\d+$/.test(message.headers['content-length'] ?? '')
    ? Number(message.headers['content-length'])
    : null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largest) throw new Error(`its answer is larger than ${largest} bytes`);
    chunks.push(chunk);
    onBytes?.(length, total);
  }
  return Buffer.concat(chunks);
}

function headersOf({ headers }: HttpClientResponse['message']): HttpResponse['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** Errors of a connection that was never made. Source: errno(3); Node.js documentation, "Common system errors". */
const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Returns true if the error shows that the request never reached the service, so that it had no effect there. */
export function wasNotSent(error: unknown): boolean {
  if (!(error instanceof ToolError)) return false;
  const { code } = (error.cause ?? {}) as NodeJS.ErrnoException;
  return code !== undefined && connectionErrors.has(code);
}

/** Returns the milliseconds that an answer asks to wait (RFC 9110, 10.2.3), or undefined. */
export function retryAfterOf({ headers }: HttpResponse): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const pause = Date.parse(value) - Date.parse(headers.date ?? '');
  return pause >= 0 ? pause : undefined;
}

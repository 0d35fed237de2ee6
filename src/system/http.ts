import { Readable } from 'node:stream';
import { HttpClient } from '@actions/http-client';
import { ToolError } from './errors.js';

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'HEAD';
  url: string;
  headers?: Record<string, string>;
  body?: string | Buffer | NodeJS.ReadableStream;
  /** Limit in milliseconds for the socket to stay silent. */
  timeout: number;
  /** What the service is called in messages, e.g. `the notary`. */
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

/**
 * The toolkit's client rather than `fetch`: it honours HTTPS_PROXY and NO_PROXY on every Node we support.
 * Redirects are followed by it; retries are the caller's.
 */
export function createHttp(userAgent = 'go-notarize'): Http {
  return async (request) => {
    const client = new HttpClient(userAgent, [], { socketTimeout: request.timeout, allowRetries: false });
    try {
      const { message } = await send(client, request);
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(chunk as Buffer);
      return {
        status: message.statusCode ?? 0,
        headers: Object.fromEntries(
          Object.entries(message.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value[0] : value,
          ]),
        ),
        body: Buffer.concat(chunks),
      };
    } catch (cause) {
      const url = new URL(request.url);
      const reason =
        cause instanceof Error ? cause.message || (cause as NodeJS.ErrnoException).code : String(cause);
      throw new ToolError(`${request.service} at ${url.host} did not answer: ${reason}`, {
        code: 'service-unreachable',
        remedy: `Check that this machine can reach ${url.host}, then run again.`,
        retryable: true,
        cause,
      });
    } finally {
      client.dispose();
    }
  };
}

function send(client: HttpClient, request: HttpRequest): ReturnType<HttpClient['get']> {
  const { method, url, headers = {}, body } = request;
  if (body === undefined || typeof body === 'string') return client.request(method, url, body ?? '', headers);
  const stream = Buffer.isBuffer(body) ? oneChunk(body) : body;
  return client.request(method, url, stream, headers);
}

/** The client takes bytes only as a stream; a length header keeps the request from being chunked. */
function oneChunk(buffer: Buffer): NodeJS.ReadableStream {
  return Readable.from([buffer]);
}

/** Errors of a connection that was never made. Source: errno(3); Node.js documentation, "Common system errors". */
const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Returns true if the request of a failure did not reach the service, so that it had no effect there. */
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

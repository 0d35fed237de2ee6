import type { Clock } from '../../system/clock.js';
import { ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { Http, HttpResponse } from '../../system/network/http.js';
import { retry } from '../../system/network/retry.js';
import { withProgress } from '../../system/progress.js';

/** Sends one GET request. Resolves for every status; rejects with `service-unreachable` without an answer. */
export type Fetch = (url: string, service: string) => Promise<Pick<HttpResponse, 'status' | 'body'>>;

export interface FetchLimits {
  /** Milliseconds for a whole download. */
  timeout: number;
  /** Milliseconds without a byte after which a download fails. */
  silence: number;
  /** Largest download in bytes. */
  largest: number;
}

/** A slow line needs minutes for a Go of 80 MB; the largest size leaves room to grow. */
const defaultLimits: FetchLimits = { timeout: 30 * 60_000, silence: 30_000, largest: 2 ** 30 };

const pauses = [1_000, 3_000];

export interface FetchDependencies {
  http: Http;
  clock: Clock;
  log: Log;
}

/**
 * Returns a GET that retries when a server is busy or a connection breaks, and logs the progress of a slow download.
 * Sends credentials of the address in a header.
 */
export function createFetch(dependencies: FetchDependencies, limits: FetchLimits = defaultLimits): Fetch {
  const { http, clock } = dependencies;
  return async (url, service) => {
    const { address, headers } = withoutCredentials(url);
    const attempt = async (): Promise<HttpResponse> => {
      let received = '0 MB';
      const response = await withProgress(
        (seconds) => `${service} at ${new URL(address).host}: received ${received} in ${seconds} s`,
        dependencies,
        () =>
          http({
            ...{ method: 'GET', url: address, headers, ...limits, service },
            onBytes: (bytes, total) => {
              received = total === null ? megabytes(bytes) : `${megabytes(bytes)} of ${megabytes(total)}`;
            },
          }),
      );
      if (response.status !== 429 && response.status < 500) return response;
      throw new Busy(response, service, address);
    };
    try {
      return await retry({ clock, pauses, mayPass: isTransient }, attempt);
    } catch (error) {
      if (error instanceof Busy) return error.response;
      throw error;
    }
  };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** A server is busy or fails for the moment. */
class Busy extends ToolError {
  constructor(
    readonly response: HttpResponse,
    service: string,
    address: string,
  ) {
    super(`${service} at ${new URL(address).host} answered ${response.status}.`, {
      code: 'service-failed',
      remedy: 'Run it again later.',
      retryable: true,
    });
  }
}

/** Excludes hosts that do not exist, refuse connections or hang: another source is better than a retry. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof ToolError) || !error.retryable) return false;
  const code = (error.cause as NodeJS.ErrnoException | undefined)?.code;
  const reason = error.cause instanceof Error ? error.cause.message : '';
  const isHung = /^silent for |^no full answer within |timeout/i.test(reason);
  return !isHung && code !== 'ENOTFOUND' && code !== 'ECONNREFUSED';
}

function withoutCredentials(url: string): { address: string; headers: Record<string, string> } {
  const parsed = new URL(url);
  if (parsed.username === '' && parsed.password === '') return { address: url, headers: {} };
  const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
  parsed.username = '';
  parsed.password = '';
  return {
    address: parsed.href,
    headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
  };
}

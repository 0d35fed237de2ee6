import type { Clock } from '../../system/clock.js';
import { ToolError } from '../../system/errors.js';
import type { Http, HttpResponse } from '../../system/http.js';
import { retry } from '../../system/retry.js';

/** Gets one address. Resolves for every status; rejects with `service-unreachable` when no answer comes. */
export type Fetch = (url: string, service: string) => Promise<Pick<HttpResponse, 'status' | 'body'>>;

/** Silence of a socket, in milliseconds, after which a download counts as dead. */
const silenceLimit = 30_000;

const pauses = [1_000, 3_000];

/** A GET that tries again when a server is busy or a connection breaks; credentials in the address become a header. */
export function createFetch(http: Http, clock: Clock): Fetch {
  return async (url, service) => {
    const { address, headers } = withoutCredentials(url);
    const attempt = async (): Promise<HttpResponse> => {
      const response = await http({ method: 'GET', url: address, headers, timeout: silenceLimit, service });
      if (response.status !== 429 && response.status < 500) return response;
      throw new Busy(response, service, address);
    };
    try {
      return await retry({ clock, pauses, mayPass }, attempt);
    } catch (error) {
      if (error instanceof Busy) return error.response;
      throw error;
    }
  };
}

/** An answer that may be another one in a moment. */
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

/** A host that does not exist or refuses will do so a second later too. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ToolError) || !error.retryable) return false;
  const code = (error.cause as NodeJS.ErrnoException | undefined)?.code;
  return code !== 'ENOTFOUND' && code !== 'ECONNREFUSED';
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

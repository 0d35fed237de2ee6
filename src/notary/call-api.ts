import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import type { Http, HttpResponse } from '../system/network/http.js';
import { retry } from '../system/network/retry.js';
import type { Secrets } from '../system/secrets.js';
import { refusalOf } from './explain-refusal.js';
import { createTokenSource } from './make-token.js';
import type { ApiKeyCredentials } from './notary.js';

export interface NotaryApiDependencies {
  credentials: ApiKeyCredentials;
  /** Base address of the web API. */
  notary: string;
  http: Http;
  clock: Clock;
  log: Log;
  /** Masks each token before its first use. */
  secrets: Pick<Secrets, 'add'>;
}

interface RequestOptions {
  /** Sent as JSON. */
  body?: object;
  /** Limit in milliseconds, if it is shorter than the usual one. */
  timeout?: number | undefined;
}

/** Requests to the notary's web API. */
export interface NotaryApi {
  /** Sends one request, and once more with a new token after a 401. Resolves for every status. */
  send(method: 'GET' | 'POST', path: string, options?: RequestOptions): Promise<HttpResponse>;
  /** Repeats work that fails temporarily. Waits as long as the service asks with Retry-After. */
  patiently<T>(work: () => Promise<T>): Promise<T>;
}

/** Milliseconds that an answer may take. Apple's answers take less than a second. */
export const answerTimeout = 60_000;
/** Milliseconds between tries of a request that failed temporarily. */
const pauses = [1_000, 5_000, 15_000, 30_000, 60_000];

/** Throws `InputError` (`notary-key-invalid`) for credentials without a valid key. */
export function createNotaryApi(dependencies: NotaryApiDependencies): NotaryApi {
  const { credentials, notary, http, clock, log, secrets } = dependencies;
  const tokens = createTokenSource(credentials, clock, (token) => secrets.add(token));
  return {
    async send(method, path, { body, timeout = answerTimeout } = {}) {
      const sendWith = (token: string): Promise<HttpResponse> =>
        http({
          method,
          url: `${notary}${path}`,
          headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/json',
            ...(body ? { 'content-type': 'application/json' } : {}),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
          timeout: Math.min(timeout, answerTimeout),
          service: 'the notary',
        });
      const response = await sendWith(tokens.current());
      return response.status === 401 ? sendWith(tokens.renew()) : response;
    },
    patiently: (work) =>
      retry(
        {
          clock,
          pauses,
          onRetry: (error, pause) =>
            log.info(`${messageOf(error)} Trying again in ${Math.round(pause / 1000)} s.`),
        },
        work,
      ),
  };
}

/** Returns an answer with a status of success. Throws the refusal that another status means. */
export function orRefusal(response: HttpResponse, submissionId?: string): HttpResponse {
  if (response.status >= 200 && response.status < 300) return response;
  throw refusalOf(response, submissionId);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

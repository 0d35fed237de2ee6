import { basename } from 'node:path';
import type { Clock } from '../system/clock.js';
import type { Endpoints } from '../system/endpoints.js';
import { sha256OfFile } from '../system/files.js';
import type { Http, HttpRequest, HttpResponse } from '../system/http.js';
import type { Log } from '../system/log.js';
import { retry } from '../system/retry.js';
import {
  type KnownSubmission,
  readLog,
  readLogUrl,
  readNewSubmission,
  readSubmission,
  readSubmissions,
} from './read-answers.js';
import type { ApiKeyCredentials, Notary, Submission } from './notary.js';
import { warnOfOpenOnes } from './open-submissions.js';
import { refusalOf } from './explain-refusal.js';
import { createTokenSource } from './make-token.js';
import { uploadArchive } from './upload-archive.js';

export interface NotaryDependencies {
  credentials: ApiKeyCredentials;
  endpoints: Pick<Endpoints, 'notary' | 'upload'>;
  http: Http;
  clock: Clock;
  log: Log;
}

/** The notary's web API, with what only the command line uses. */
export interface NotaryClient extends Notary {
  /** Returns the newest submissions of the team. */
  list(): Promise<KnownSubmission[]>;
}

/** Milliseconds that an answer may take; real ones take less than a second. */
const timeout = 60_000;
/** Milliseconds between tries of a call that failed in a way that may pass. */
const pauses = [1_000, 5_000, 15_000];

/**
 * The client of Apple's Notary web API, version 2. Nothing is submitted twice: a call that fails in passing is made
 * again, but an upload is repeated for the submission that it belongs to.
 * Throws `InputError` (`notary-key-invalid`) at once for a key that is none.
 */
export function createNotaryClient(dependencies: NotaryDependencies): NotaryClient {
  const { credentials, endpoints, http, clock, log } = dependencies;
  const token = createTokenSource(credentials, clock);

  const call = (method: 'GET' | 'POST', path: string, body?: object): Promise<HttpResponse> =>
    http({
      method,
      url: `${endpoints.notary}${path}`,
      headers: {
        authorization: `Bearer ${token()}`,
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      timeout,
      service: 'the notary',
    });
  const patiently = <T>(work: () => Promise<T>): Promise<T> =>
    retry(
      {
        clock,
        pauses,
        onRetry: (error, pause) => log.info(`${said(error)} Trying again in ${pause / 1000} s.`),
      },
      work,
    );
  const get = (path: string): Promise<HttpResponse> => patiently(() => call('GET', path).then(orRefusal()));

  const list = async (): Promise<KnownSubmission[]> => readSubmissions((await get('/submissions')).body);

  return {
    list,

    async submit(archive, onSubmitted) {
      const name = basename(archive);
      const sha256 = await sha256OfFile(archive);
      warnOfOpenOnes(name, await list(), log);
      // Not retried: an answer that is lost on its way would leave a second submission behind.
      const answer = await call('POST', '/submissions', { submissionName: name, sha256, notifications: [] });
      const { id, ticket } = readNewSubmission(orRefusal()(answer).body);
      const submission: Submission = { id, name, sha256 };
      await onSubmitted(submission);
      await patiently(() => uploadArchive({ archive, sha256, ticket, endpoints, http, clock }));
      return submission;
    },

    async status(id) {
      const answer = await call('GET', `/submissions/${encodeURIComponent(id)}`);
      return readSubmission(orRefusal(id)(answer).body).status;
    },

    async log(id) {
      const answer = await patiently(async () => {
        const response = await call('GET', `/submissions/${encodeURIComponent(id)}/logs`);
        return response.status === 404 ? response : orRefusal(id)(response);
      });
      if (answer.status === 404) return null;
      return readLog((await patiently(() => fetchLog(readLogUrl(answer.body), http))).body);
    },
  };
}

/** Without the token: the address is signed, and whoever serves it should not see what else we may do. */
async function fetchLog(url: string, http: Http): Promise<HttpResponse> {
  const request: HttpRequest = { method: 'GET', url, timeout, service: "the notary's log storage" };
  return orRefusal()(await http(request));
}

function orRefusal(submissionId?: string): (response: HttpResponse) => HttpResponse {
  return (response) => {
    if (response.status >= 200 && response.status < 300) return response;
    throw refusalOf(response, submissionId);
  };
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

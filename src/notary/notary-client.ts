import { basename } from 'node:path';
import type { Clock } from '../system/clock.js';
import { sha256OfFile } from '../system/files/digest-file.js';
import type { Log } from '../system/log.js';
import type { Endpoints } from '../system/network/endpoints.js';
import type { Http, HttpResponse } from '../system/network/http.js';
import type { Secrets } from '../system/secrets.js';
import { answerTimeout, createNotaryApi, type NotaryApi, orRefusal } from './call-api.js';
import { submissionNotShownYet } from './explain-refusal.js';
import type { ApiKeyCredentials, Notary, Submission, SubmissionObserver } from './notary.js';
import {
  type KnownSubmission,
  readLog,
  readLogUrl,
  readSubmission,
  readSubmissions,
} from './read-answers.js';
import { chooseOpenSubmission } from './submit/choose-open-submission.js';
import { registerSubmission } from './submit/register-submission.js';
import { traceLostAnswers } from './submit/trace-lost-answers.js';
import { uploadArchive } from './submit/upload-archive.js';

export interface NotaryDependencies {
  credentials: ApiKeyCredentials;
  endpoints: Pick<Endpoints, 'notary' | 'upload'>;
  http: Http;
  clock: Clock;
  log: Log;
  secrets: Pick<Secrets, 'add'>;
}

/** The notary's web API, with requests that only the command line uses. */
export interface NotaryClient extends Notary {
  /** Returns the newest submissions of the team. */
  list(): Promise<KnownSubmission[]>;
}

/** Milliseconds after a submission during which the service may not show it yet. */
const propagation = 2 * 60_000;

/**
 * Creates a client of Apple's Notary web API, version 2. Requests that fail temporarily are repeated. An upload is
 * repeated for the submission that it belongs to.
 * Throws `InputError` (`notary-key-invalid`) at once for credentials without a valid key.
 */
export function createNotaryClient(dependencies: NotaryDependencies): NotaryClient {
  const { endpoints, http, clock, log } = dependencies;
  const api = createNotaryApi({ ...dependencies, notary: endpoints.notary });
  /** Submissions of this client, with the time at which they were registered. */
  const registered = new Map<string, number>();

  const list = (): Promise<KnownSubmission[]> => {
    return api.patiently(async () => readSubmissions(orRefusal(await api.send('GET', '/submissions')).body));
  };

  return {
    list,

    async submit(archive, observer) {
      const name = basename(archive);
      const sha256 = await sha256OfFile(archive);
      const known = await list();
      const open = await chooseOpenSubmission({ name, known }, observer, log);
      if (open !== null) return reuse({ id: open, name, sha256 }, observer);
      const lost = traceLostAnswers({ name, known, list, clock, log }, observer);
      try {
        const { id, ticket } = await registerSubmission(api, { name, sha256 }, lost.note);
        registered.set(id, clock.now().getTime());
        const submission: Submission = { id, name, sha256 };
        await observer.onSubmitted?.(submission);
        lost.exclude(id);
        dependencies.secrets.add(ticket.secretAccessKey);
        dependencies.secrets.add(ticket.sessionToken);
        await api.patiently(() => uploadArchive({ archive, sha256, ticket, endpoints, http, clock, log }));
        await observer.onUploaded?.(submission);
        return submission;
      } finally {
        await lost.report();
      }
    },

    async status(id, timeout) {
      const answer = await api.send('GET', `/submissions/${encodeURIComponent(id)}`, { timeout });
      const age = clock.now().getTime() - (registered.get(id) ?? Number.NEGATIVE_INFINITY);
      if (answer.status === 404 && age < propagation) throw submissionNotShownYet(id);
      return readSubmission(orRefusal(answer, id).body).status;
    },

    log: (id) => fetchLog(api, http, id),
  };
}

/** Reports a submission of an earlier run, whose archive is uploaded. */
async function reuse(submission: Submission, observer: SubmissionObserver): Promise<Submission> {
  await observer.onSubmitted?.(submission);
  await observer.onUploaded?.(submission);
  return submission;
}

/** Returns the log, or null while there is none. */
async function fetchLog(api: NotaryApi, http: Http, id: string): ReturnType<Notary['log']> {
  const url = await api.patiently(async () => {
    const response = await api.send('GET', `/submissions/${encodeURIComponent(id)}/logs`);
    return response.status === 404 ? null : readLogUrl(orRefusal(response, id).body);
  });
  if (url === null) return null;
  return api.patiently(async () => readLog((await fetchStoredLog(url, http)).body));
}

/** Sends no token: the address is signed, and its server must not learn what else the token allows. */
async function fetchStoredLog(url: string, http: Http): Promise<HttpResponse> {
  return orRefusal(
    await http({ method: 'GET', url, timeout: answerTimeout, service: "the notary's log storage" }),
  );
}

import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { ApiKeyCredentials } from '../../notary/notary.js';
import type { Clock } from '../../system/clock.js';
import { asObject, parseJson } from '../../system/json/json.js';
import { Secret } from '../../system/secrets.js';
import type { TicketSigner } from '../../ticket/ticket.js';
import { listenOnLoopback } from '../loopback-server.js';
import { answerWithFault, type Fault } from './answer-with-fault.js';
import { isAuthorized } from './check-authentication.js';
import type { Examiner } from './examine-archive.js';
import {
  type Answer,
  answerNotFound,
  emptyAnswer,
  jsonAnswer,
  jsonError,
  storageError,
  textAnswer,
} from './notary-answers.js';
import type { NotaryFaults, State } from './notary-state.js';
import { logAddressOf, logs, receiveUpload, serveLog } from './notary-storage.js';
import { newSubmission, type StoredSubmission } from './submissions.js';
import { createTicketStore } from './ticket-store.js';

export type { NotaryFaults } from './notary-state.js';

export interface NotaryServiceOptions {
  clock: Clock;
  /** Folder for received archives; created if missing. */
  folder: string;
  /** Milliseconds from an upload to the verdict, at least. */
  delay: number;
  examine: Examiner;
  /** Signs the tickets; by default one that nothing trusts. */
  ticketSigner?: TicketSigner;
  faults?: NotaryFaults;
}

/** A notary on loopback that speaks Apple's web API, version 2. */
export interface NotaryService {
  /** Base of the web API, as `Endpoints.notary`. */
  baseUrl: string;
  /** Base of the buckets, as path-style `Endpoints.upload`. */
  uploadBase: string;
  /** Ticket look-up, as `Endpoints.tickets`. */
  tickets: string;
  credentials: Required<ApiKeyCredentials>;
  /** Returns the ids of all submissions. */
  submissionIds(): string[];
  /** Returns the ids of the submissions whose archive was received. */
  uploadedIds(): string[];
  close(): Promise<void>;
}

const api = '/notary/v2';
const uploads = '/s3';
const ticketLookUp = '/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup';

/** Starts the local notary with a new API key. */
export async function startNotaryService(options: NotaryServiceOptions): Promise<NotaryService> {
  const { faults = {}, folder } = options;
  await mkdir(folder, { recursive: true });
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const store = createTicketStore({
    clock: options.clock,
    ...(options.ticketSigner ? { signer: options.ticketSigner } : {}),
    ...(faults.lateTicket ? { lateBy: faults.lateTicket } : {}),
  });
  const closing = new AbortController();
  const state: State = {
    ...options,
    publicKey,
    credentials: {
      kind: 'api-key',
      key: new Secret(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string),
      keyId: randomBytes(5).toString('hex').toUpperCase(),
      issuer: randomUUID(),
    },
    faults,
    apiFaults: [...(faults.api ?? [])],
    uploadFaults: [...(faults.uploads ?? [])],
    submissions: new Map(),
    store,
    onVerdict: ({ ticketContents }) => store.issue(ticketContents ?? []),
    closing: closing.signal,
    url: '',
  };
  const server = await listenOnLoopback((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const carryOut = (): Promise<Answer> => answer(request, path, state).catch(internalError);
    void answerWithFault(takeFault(`${request.method} ${path}`, state), response, {
      carryOut,
      refuse: path.startsWith(`${uploads}/`) ? slowDown : emptyAnswer,
    });
  });
  state.url = server.url;
  return {
    baseUrl: `${server.url}${api}`,
    uploadBase: `${server.url}${uploads}`,
    tickets: `${server.url}${ticketLookUp}`,
    credentials: state.credentials,
    submissionIds: () => [...state.submissions.keys()],
    uploadedIds: () =>
      [...state.submissions.values()].filter(({ isReceived }) => isReceived).map(({ id }) => id),
    close: () => {
      closing.abort();
      return server.close();
    },
  };
}

/** Returns the next fault for a request by method and path. */
function takeFault(request: string, { faults, apiFaults, uploadFaults }: State): Fault | undefined {
  const set = request.includes(` ${api}/`) ? apiFaults : request.includes(` ${uploads}/`) ? uploadFaults : [];
  return set.shift() ?? faults.each?.(request);
}

function slowDown(status: number): Answer {
  return storageError(status, 'SlowDown');
}

function internalError(error: unknown): Answer {
  return textAnswer(500, error instanceof Error ? error.message : String(error));
}

async function answer(request: IncomingMessage, path: string, state: State): Promise<Answer> {
  if (path.startsWith(`${api}/`)) return answerApi(request, path.slice(api.length), state);
  if (path.startsWith(`${uploads}/`)) {
    const address = decoded(path.slice(uploads.length + 1));
    return address === null ? storageError(400, 'InvalidURI') : receiveUpload(request, address, state);
  }
  if (path.startsWith(logs)) return serveLog(request, state);
  if (path === ticketLookUp) return state.store.lookUp(await bodyOf(request));
  return emptyAnswer(404);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function answerApi(request: IncomingMessage, path: string, state: State): Promise<Answer> {
  const refused = refusal(request, state);
  if (refused) return refused;
  const call = `${request.method} ${path}`;
  if (call === 'POST /submissions') return submit(request, state);
  if (call === 'GET /submissions') return jsonAnswer({ data: newest(state).map(shown), meta: {} });
  const [, id, tail] = /^GET \/submissions\/([^/]+)(\/logs)?$/.exec(call) ?? [];
  if (id === undefined) return emptyAnswer(404);
  const submission = state.submissions.get(id);
  if (tail !== undefined) return logAnswer(id, submission, state);
  return submission ? jsonAnswer({ data: shown(submission), meta: {} }) : answerNotFound('submissions', id);
}

function refusal(request: IncomingMessage, { faults, publicKey, credentials, clock }: State): Answer | null {
  if (faults.refusal === 'agreement') {
    return jsonError(403, {
      code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
      title: 'A required agreement is missing or has expired.',
      detail: 'This request requires an in-effect agreement that has not been signed or has expired.',
    });
  }
  if (faults.refusal === 'role') {
    const title = 'This request is forbidden for security reasons';
    return jsonError(403, { code: 'FORBIDDEN_ERROR', title, detail: title });
  }
  const rules = { publicKey, ...credentials, now: clock.now() };
  if (faults.refusal !== 'unauthenticated' && isAuthorized(request, rules)) return null;
  return textAnswer(
    401,
    `Unauthenticated\n\nRequest ID: ${randomBytes(13).toString('hex').toUpperCase()}.0.0\n`,
  );
}

async function submit(request: IncomingMessage, state: State): Promise<Answer> {
  const { submissionName, sha256 } = asObject(parseJson(await bodyOf(request)));
  if (typeof submissionName !== 'string' || typeof sha256 !== 'string' || !/^[A-Fa-f0-9]{64}$/.test(sha256)) {
    return jsonError(400, {
      code: 'PARAMETER_ERROR.INVALID',
      title: 'A parameter has an invalid value',
      detail: 'A submission has a submissionName and the sha256 of its archive.',
    });
  }
  const submission = newSubmission({ name: submissionName, sha256: sha256.toLowerCase() }, state);
  state.submissions.set(submission.id, submission);
  const { accessKeyId, secretAccessKey, sessionToken } = submission.credentials;
  const attributes = {
    awsAccessKeyId: accessKeyId,
    awsSecretAccessKey: secretAccessKey,
    awsSessionToken: sessionToken,
    bucket: submission.bucket,
    object: submission.object,
  };
  return jsonAnswer({ data: { type: 'newSubmissions', id: submission.id, attributes }, meta: {} });
}

function shown({ id, name, status, createdDate }: StoredSubmission): object {
  return { id, type: 'submissions', attributes: { name, status, createdDate } };
}

/** Length of the notary's list. Source: Notary API reference, "Get Previous Submissions". */
const longestList = 100;

function newest({ submissions }: State): StoredSubmission[] {
  return [...submissions.values()].reverse().slice(0, longestList);
}

function logAnswer(id: string, submission: StoredSubmission | undefined, state: State): Answer {
  if (!submission || submission.status === 'In Progress' || state.faults.withoutLog)
    return answerNotFound('submissionsLog', id);
  const attributes = { developerLogUrl: logAddressOf(submission, state) };
  return jsonAnswer({ data: { id, type: 'submissionsLog', attributes }, meta: {} });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

import { ToolError } from '../system/errors.js';
import { asObject, type JsonObject, parseJson } from '../system/json/json.js';
import {
  isSubmissionId,
  type NotaryIssue,
  type NotaryLog,
  type NotaryStatus,
  type TicketContent,
} from './notary.js';
import { notaryRemedies } from './remedies.js';
import type { UploadTicket } from './submit/upload-archive.js';

/**
 * Reads the notary's answers and checks each value before it is used.
 * Source: Notary API reference (NewSubmissionResponse, SubmissionResponse, SubmissionLogURLResponse) and the
 * developer_log.json files that users have published.
 */

/** Reads the id of a new submission and the upload credentials for its archive. */
export function readNewSubmission(body: Buffer): { id: string; ticket: UploadTicket } {
  const data = asObject(asObject(parseJson(body)).data);
  const attributes = asObject(data.attributes);
  const bucket = text(attributes.bucket, 'bucket');
  // The bucket becomes part of a host name: an answer must not send the archive to another host.
  if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket)) throw malformed('bucket');
  return {
    id: readId(data.id),
    ticket: {
      accessKeyId: text(attributes.awsAccessKeyId, 'awsAccessKeyId'),
      secretAccessKey: text(attributes.awsSecretAccessKey, 'awsSecretAccessKey'),
      sessionToken: text(attributes.awsSessionToken, 'awsSessionToken'),
      bucket,
      object: text(attributes.object, 'object'),
    },
  };
}

const statuses: readonly NotaryStatus[] = ['In Progress', 'Accepted', 'Invalid', 'Rejected'];

export interface KnownSubmission {
  id: string;
  name: string;
  status: NotaryStatus;
  createdDate: string;
}

/** Reads one submission with its current status. */
export function readSubmission(body: Buffer): KnownSubmission {
  return submissionIn(asObject(parseJson(body)).data);
}

/** Reads the list of the team's newest submissions. */
export function readSubmissions(body: Buffer): KnownSubmission[] {
  const { data } = asObject(parseJson(body));
  if (!Array.isArray(data)) throw malformed('data');
  return data.map(submissionIn);
}

function submissionIn(value: unknown): KnownSubmission {
  const { id, attributes } = asObject(value);
  return knownSubmission({ ...asObject(attributes), id });
}

/** Reads a submission as notarytool prints it. The web API has the same fields in `attributes`. */
export function knownSubmission({ id, name, status, createdDate }: JsonObject): KnownSubmission {
  return {
    id: readId(id),
    name: String(name ?? ''),
    status: statusIn(status),
    createdDate: String(createdDate ?? ''),
  };
}

function statusIn(value: unknown): NotaryStatus {
  const status = statuses.find((known) => known === value);
  if (status === undefined) throw malformed(`status ${JSON.stringify(value)}`);
  return status;
}

/** Reads the address of a submission's log. The address expires. */
export function readLogUrl(body: Buffer): string {
  const { developerLogUrl } = asObject(asObject(asObject(parseJson(body)).data).attributes);
  const url = text(developerLogUrl, 'developerLogUrl');
  if (!URL.canParse(url)) throw malformed('developerLogUrl');
  return url;
}

/** Reads developer_log.json. Lists that are missing become null. */
export function readLog(body: Buffer): NotaryLog {
  return knownLog(asObject(parseJson(body)));
}

/** Reads developer_log.json from parsed JSON. */
export function knownLog(log: JsonObject): NotaryLog {
  return {
    logFormatVersion: Number(log.logFormatVersion ?? 1),
    jobId: String(log.jobId ?? ''),
    status: statusIn(log.status),
    statusSummary: String(log.statusSummary ?? ''),
    statusCode: Number(log.statusCode ?? 0),
    archiveFilename: String(log.archiveFilename ?? ''),
    uploadDate: String(log.uploadDate ?? ''),
    sha256: String(log.sha256 ?? ''),
    ticketContents: listIn(log.ticketContents, contentIn),
    issues: listIn(log.issues, issueIn),
  };
}

function listIn<T>(value: unknown, read: (entry: JsonObject) => T): T[] | null {
  return Array.isArray(value) ? value.map((entry) => read(asObject(entry))) : null;
}

function contentIn({ path, digestAlgorithm, cdhash, arch }: JsonObject): TicketContent {
  return {
    path: String(path ?? ''),
    digestAlgorithm: String(digestAlgorithm ?? ''),
    cdhash: String(cdhash ?? '').toLowerCase(),
    ...(typeof arch === 'string' ? { arch } : {}),
  };
}

function issueIn(issue: JsonObject): NotaryIssue {
  const { severity, code, path, message, docUrl, architecture } = issue;
  return {
    severity: severity === 'warning' ? 'warning' : 'error',
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    path: String(path ?? ''),
    message: String(message ?? ''),
    docUrl: typeof docUrl === 'string' ? docUrl : null,
    architecture: typeof architecture === 'string' ? architecture : null,
  };
}

/** Returns the id of a submission. It is written to outputs, files and logs, so that other texts are refused. */
export function readId(value: unknown): string {
  const id = text(value, 'id');
  if (!isSubmissionId(id)) throw malformed('id');
  return id;
}

/** Returns a required text. Throws `ToolError` (`notary-answer-malformed`) if it is missing or empty. */
function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw malformed(name);
}

function malformed(what: string): ToolError {
  return new ToolError(`The notary's answer cannot be used: ${what} is missing or malformed.`, {
    code: 'notary-answer-malformed',
    remedy: notaryRemedies.serverFailed,
    retryable: true,
  });
}

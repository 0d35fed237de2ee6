import type { Secret } from '../system/secrets.js';

/** The notary service as the pipeline uses it. Both engines implement this contract. */

/** Statuses documented by Apple. Source: Notary API reference, SubmissionResponse.Data.Attributes. */
export type NotaryStatus = 'In Progress' | 'Accepted' | 'Invalid' | 'Rejected';

export interface Submission {
  id: string;
  /** File name shown in the notary's history. */
  name: string;
  /** SHA-256 of the uploaded archive, lower-case hex. */
  sha256: string;
}

/** Returns true for a text in the form of submission ids, which are UUIDs. */
export function isSubmissionId(text: string): boolean {
  return /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/.test(text);
}

/** One entry of the log's `issues`, as the notary writes it. */
export interface NotaryIssue {
  severity: 'error' | 'warning';
  code: string | number | null;
  path: string;
  message: string;
  docUrl: string | null;
  architecture: string | null;
}

export interface TicketContent {
  path: string;
  digestAlgorithm: string;
  /** 40 lower-case hex digits. */
  cdhash: string;
  arch?: string;
}

/** developer_log.json, logFormatVersion 1. */
export interface NotaryLog {
  logFormatVersion: number;
  jobId: string;
  status: NotaryStatus;
  statusSummary: string;
  statusCode: number;
  archiveFilename: string;
  uploadDate: string;
  sha256: string;
  ticketContents: TicketContent[] | null;
  issues: NotaryIssue[] | null;
}

/** Another submission of the same archive, besides the one that the run waits for. */
export interface OtherSubmission {
  /** Null if it is not known that the notary has registered one. The account's list has it by its name. */
  id: string | null;
  name: string;
  /** Time of its creation, ISO 8601, if it is known. */
  createdDate: string | null;
  /**
   * `answer-lost`: the request may have been carried out, but its answer was lost; nothing was uploaded for it.
   * `upload-failed`: its upload did not end well. `earlier`: it was open before this run submitted.
   * `resubmitted`: it had no verdict within resubmit-after, or got one later than the other submission.
   */
  cause: 'answer-lost' | 'upload-failed' | 'earlier' | 'resubmitted';
}

/** Receives the events of a submission. */
export interface SubmissionObserver {
  /** Called as soon as a submission exists. With the web API that is before the first byte is uploaded. */
  onSubmitted?: (submission: Submission) => Promise<void> | void;
  /** Called when the whole archive is uploaded. */
  onUploaded?: (submission: Submission) => Promise<void> | void;
  /** Called for each other submission of the same archive. */
  onOther?: (other: OtherSubmission) => Promise<void> | void;
  /** Returns true if an earlier report records that the archive of this submission was uploaded. */
  isUploaded?: (id: string) => boolean;
}

export interface Notary {
  /**
   * Registers and uploads an archive, whose name contains a part of its hash (see name-archive.ts). Returns an open
   * submission of this name instead if the observer knows that it was uploaded.
   */
  submit(archive: string, observer: SubmissionObserver): Promise<Submission>;
  /** Returns the status. The request takes `timeout` milliseconds at most. */
  status(id: string, timeout?: number): Promise<NotaryStatus>;
  /** Returns the developer log, or null while there is none. */
  log(id: string): Promise<NotaryLog | null>;
}

/** Credentials of one of the three kinds that notarytool accepts. */
export type NotaryCredentials = ApiKeyCredentials | AppleIdCredentials | KeychainProfile;

/** An Apple account with an app-specific password. */
interface AppleIdCredentials {
  kind: 'apple-id';
  appleId: string;
  password: Secret;
  teamId: string;
}

/** Credentials stored in a keychain by `notarytool store-credentials`. */
interface KeychainProfile {
  kind: 'keychain-profile';
  profile: string;
  /** Path of the keychain file that holds the profile; without one notarytool uses its default. */
  keychain?: string;
}

/** App Store Connect API key. */
export interface ApiKeyCredentials {
  kind: 'api-key';
  /** PEM text of the `.p8` file. */
  key: Secret;
  keyId: string;
  /** Issuer UUID of a Team key; absent for an Individual key. */
  issuer?: string;
}

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

export interface Notary {
  /** Registers and uploads an archive. `onSubmitted` hears the id before the first byte is uploaded. */
  submit(archive: string, onSubmitted: (submission: Submission) => Promise<void> | void): Promise<Submission>;
  status(id: string): Promise<NotaryStatus>;
  /** Returns the developer log, or null while there is none. */
  log(id: string): Promise<NotaryLog | null>;
}

/** Credentials of one of the three kinds that notarytool accepts. */
export type NotaryCredentials = ApiKeyCredentials | AppleIdCredentials | KeychainProfile;

/** An Apple account with an app-specific password. */
export interface AppleIdCredentials {
  kind: 'apple-id';
  appleId: string;
  password: string;
  teamId: string;
}

/** Credentials stored in a keychain by `notarytool store-credentials`. */
export interface KeychainProfile {
  kind: 'keychain-profile';
  profile: string;
}

/** App Store Connect API key. */
export interface ApiKeyCredentials {
  kind: 'api-key';
  /** PEM text of the `.p8` file. */
  key: string;
  keyId: string;
  /** Issuer UUID of a Team key; absent for an Individual key. */
  issuer?: string;
}

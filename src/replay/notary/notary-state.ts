import type { KeyObject } from 'node:crypto';
import type { ApiKeyCredentials } from '../../notary/notary.js';
import type { KeptSubmission, SubmissionRules } from './submissions.js';
import type { TicketStore } from './ticket-store.js';

/** What the notary is to do wrong. */
export interface NotaryFaults {
  /** Statuses of the first answers of the web API, e.g. 503, 429; 0 is an answer without fault. */
  api?: readonly number[];
  /** Statuses of the first answers to uploads, in the same way. */
  uploads?: readonly number[];
  /** Refuses every call: the credentials, an agreement that is not accepted, or the key's role. */
  refusal?: 'unauthenticated' | 'agreement' | 'role';
  /** Never comes to a verdict. */
  stuck?: boolean;
  /** Answers Rejected, since the team is not configured. */
  teamNotConfigured?: boolean;
  withoutLog?: boolean;
  /** So many ticket look-ups find nothing yet. */
  lateTicket?: number;
}

/** What the parts of the local notary share. */
export interface State extends SubmissionRules {
  publicKey: KeyObject;
  credentials: Required<ApiKeyCredentials>;
  faults: NotaryFaults;
  /** Faults that are still to come. */
  apiFaults: number[];
  uploadFaults: number[];
  submissions: Map<string, KeptSubmission>;
  store: TicketStore;
  /** Of the service itself, without a trailing slash. */
  url: string;
}

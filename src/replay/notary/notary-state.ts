import type { KeyObject } from 'node:crypto';
import type { ApiKeyCredentials } from '../../notary/notary.js';
import type { StoredSubmission, SubmissionRules } from './submissions.js';
import type { TicketStore } from './ticket-store.js';

/** Faults that a test or a replay sets. */
export interface NotaryFaults {
  /** Statuses of the first answers of the web API, e.g. 503 or 429. 0 is an answer without a fault. */
  api?: readonly number[];
  /** Statuses of the first answers to uploads, likewise. */
  uploads?: readonly number[];
  /** Refuses every request because of the credentials, an agreement that is not accepted, or the key's role. */
  refusal?: 'unauthenticated' | 'agreement' | 'role';
  /** Never gives a verdict. */
  stuck?: boolean;
  /** Answers Rejected, as for a team that is not configured. */
  teamNotConfigured?: boolean;
  withoutLog?: boolean;
  /** Number of ticket look-ups that find nothing yet. */
  lateTicket?: number;
}

/** State shared by the parts of the local notary. */
export interface State extends SubmissionRules {
  publicKey: KeyObject;
  credentials: Required<ApiKeyCredentials>;
  faults: NotaryFaults;
  /** Faults that have not occurred yet. */
  apiFaults: number[];
  uploadFaults: number[];
  submissions: Map<string, StoredSubmission>;
  store: TicketStore;
  /** Address of the service, without a trailing slash. */
  url: string;
}

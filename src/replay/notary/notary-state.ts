import type { KeyObject } from 'node:crypto';
import type { ApiKeyCredentials } from '../../notary/notary.js';
import type { Fault } from './answer-with-fault.js';
import type { StoredSubmission, SubmissionRules } from './submissions.js';
import type { TicketStore } from './ticket-store.js';

/** Faults that a test or a replay sets. */
export interface NotaryFaults {
  /** Faults of the first requests to the web API. 0 is an answer without a fault. */
  api?: readonly Fault[];
  /** Faults of the first uploads, likewise. */
  uploads?: readonly Fault[];
  /** Faults of all other requests, by method and path; none if it returns undefined. */
  each?: (request: string) => Fault | undefined;
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
  apiFaults: Fault[];
  uploadFaults: Fault[];
  submissions: Map<string, StoredSubmission>;
  store: TicketStore;
  /** Address of the service, without a trailing slash. */
  url: string;
}

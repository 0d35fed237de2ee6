import type { Issue } from '../system/issue.js';

export type Verdict = 'accepted' | 'rejected' | 'not-assessed';

/** What Gatekeeper says of one artifact, or what our own verifier says it would. */
export interface Assessment {
  verdict: Verdict;
  /** In spctl's words, e.g. `Notarized Developer ID`, `Unnotarized Developer ID`; `Replay notary` in a replay. */
  source: string | null;
  /** Name of the leaf certificate. */
  origin: string | null;
  /** Where the ticket was found. */
  ticket: 'stapled' | 'online' | 'none';
  signatureValid: boolean;
  issues: Issue[];
  /** Who says so: `spctl and codesign`, or `portable verifier`. */
  assessor: string;
}

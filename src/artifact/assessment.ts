import type { Issue } from '../system/issue.js';

export type Verdict = 'accepted' | 'rejected' | 'not-assessed';

/** What Gatekeeper says of one artifact, or what our own verifier says it would. */
export interface Assessment {
  verdict: Verdict;
  /** In spctl's words, e.g. `Notarized Developer ID`, `Unnotarized Developer ID`; `Replay notary` in a replay. */
  source: string | null;
  /** Name of the leaf certificate. */
  origin: string | null;
  teamId: string | null;
  /** Names of the CodeDirectory's flags, e.g. `runtime`. */
  flags: string[];
  /** Where the ticket was found. */
  ticket: 'stapled' | 'online' | 'none';
  signatureValid: boolean;
  issues: Issue[];
  /** Who says so: `spctl and codesign`, or `portable verifier`. */
  assessor: string;
  /** What tools were asked, and what they said; none where our own verifier says it all. */
  checks: Check[];
}

/** A question to one of Apple's tools, and its answer word for word. */
export interface Check {
  command: string;
  /** Null when a signal ended it. */
  exitCode: number | null;
  text: string;
}

/** In spctl's words. */
export const sources = {
  unnotarized: 'Unnotarized Developer ID',
  unusable: 'no usable signature',
} as const;

/** The source of what is accepted; no Mac would accept what a replay has signed. */
export const acceptedSources = { apple: 'Notarized Developer ID', replay: 'Replay notary' } as const;

/** Of what Gatekeeper is not asked about: zip archives. */
export function unassessed(assessor: string): Assessment {
  return {
    verdict: 'not-assessed',
    source: null,
    origin: null,
    teamId: null,
    flags: [],
    ticket: 'none',
    signatureValid: false,
    issues: [],
    assessor,
    checks: [],
  };
}

import type { Issue } from '../system/issue.js';

export type Verdict = 'accepted' | 'rejected' | 'not-assessed';

/** Gatekeeper's verdict about one artifact, or our own verifier's. */
export interface Assessment {
  verdict: Verdict;
  /** In spctl's words, e.g. `Notarized Developer ID`, `Unnotarized Developer ID`; `Replay notary` in a replay. */
  source: string | null;
  /** Name of the leaf certificate. */
  origin: string | null;
  teamId: string | null;
  /** Names of the CodeDirectory's flags, e.g. `runtime`. */
  flags: string[];
  /** How the ticket was found. */
  ticket: 'stapled' | 'online' | 'none';
  signatureValid: boolean;
  issues: Issue[];
  /** `spctl and codesign`, or `portable verifier`. */
  assessor: string;
  /** Commands that were run, with their output; empty for the portable verifier. */
  checks: Check[];
  /** Of an archive: the assessments of what it holds, by path. */
  contents?: (Assessment & { path: string })[];
}

/** One run of Apple's tools, with its output unchanged. */
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

/** The source of an accepted artifact. No Mac accepts a signature made in a replay. */
export const acceptedSources = { apple: 'Notarized Developer ID', replay: 'Replay notary' } as const;

/** Returns the assessment of an artifact that Gatekeeper does not assess. */
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

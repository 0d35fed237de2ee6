import type { Artifact } from '../artifact/artifact.js';
import type { Verdict } from '../artifact/assessment.js';
import type { SignerDescription } from '../engine/engine.js';
import type { GoInstallation } from '../go/install/install-go.js';
import type { NotaryStatus, OtherSubmission } from '../notary/notary.js';
import type { Issue } from '../system/issue.js';
import type { ReportedFailure } from './failure.js';

/**
 * Everything that came of a run, as plain data: `JSON.parse(JSON.stringify(report))` equals the report. Outputs,
 * annotations, job summary and terminal text are functions of it. report-schema.ts describes the same shape;
 * `schemaVersion` grows when a reader of the old shape would break.
 */
export interface Report {
  schemaVersion: 1;
  toolVersion: string;
  /** ISO 8601, UTC, as all times here. */
  startedAt: string;
  finishedAt: string;
  /** Whether throwaway stand-ins took the place of Apple's services: nothing here is then Apple's word. */
  replay: boolean;
  source: SourceFacts | null;
  go: GoFacts | null;
  signing: SigningFacts | null;
  artifacts: FinishedArtifact[];
  /** Whether the user's command ran on what was signed, and passed. */
  smokeTest: 'passed' | 'failed' | 'not-run';
  /** `SHA256SUMS`; null when the run ended before the final bytes. */
  checksumsPath: string | null;
  notarization: NotarizationReport | null;
  /** Of all artifacts together; see `overallAssessment`. */
  assessment: OverallAssessment;
  /** In the order they ran. */
  stages: Stage[];
  failure: ReportedFailure | null;
}

/** What was built, as the caller read it from the environment. */
export interface SourceFacts {
  /** `owner/name`. */
  repository: string | null;
  /** Full hash. */
  commit: string | null;
  /** `refs/tags/v1.2.3`, `refs/heads/main`, ... */
  ref: string | null;
  /** Go packages as they were asked for. */
  packages: string[];
}

export interface GoFacts {
  /** Without the `go` in front, e.g. `1.25.4`. */
  version: string;
  /** Setting or file that names the version, e.g. `go.mod (toolchain go1.26.8)`. */
  selectedBy: string;
  /** GOROOT. */
  root: string;
  /** Which way led to it, e.g. `tool cache`, `PATH`, `GOPROXY`. */
  from: string;
  /** What its bytes were checked against. */
  verifiedBy: string;
  /** Whether Go's build cache was restored. */
  cacheHit: boolean;
}

/** The identity that signed; never anything secret. */
export interface SigningFacts extends Omit<SignerDescription, 'expires'> {
  expires: string | null;
}

/** An artifact whose last byte is written. */
export interface FinishedArtifact extends Artifact {
  /** Bytes; of an `.app` the sum of its regular files. */
  size?: number;
}

export interface NotarizationReport {
  submissionId: string | null;
  /** Null when the notary was never heard. */
  status: NotaryStatus | null;
  waitedMilliseconds: number;
  issues: Issue[];
  /** Where the notary's log was saved. */
  logPath: string | null;
  /** Of the archive that was uploaded, lower-case hex; null when another run uploaded it. */
  archiveSha256: string | null;
  /** File name of that archive in the notary's list. */
  archiveName: string | null;
  /** Null when another run uploaded it. */
  uploaded: boolean | null;
  /** Other submissions of the same archive that this run made or found. */
  otherSubmissions: OtherSubmission[];
}

export interface OverallAssessment {
  verdict: Verdict;
  source: string | null;
}

export interface Stage {
  /** The verb that the log shows. */
  name: string;
  startedAt: string;
  milliseconds: number;
  outcome: 'done' | 'failed' | 'skipped';
  /** What a reader wants to know of it in a few words, e.g. why it was skipped. */
  detail?: string;
}

/**
 * One verdict for all artifacts: rejected when any is, accepted when every assessed one is, else not assessed.
 * The source is that of the artifacts which decided; several different ones are joined by commas.
 */
export function overallAssessment(artifacts: readonly Artifact[]): OverallAssessment {
  const assessments = artifacts.flatMap((artifact) => artifact.assessment ?? []);
  const decided = (verdict: Verdict): OverallAssessment | null => {
    const deciding = assessments.filter((assessment) => assessment.verdict === verdict);
    if (deciding.length === 0) return null;
    const sources = new Set(deciding.flatMap((assessment) => assessment.source ?? []));
    return { verdict, source: sources.size > 0 ? [...sources].join(', ') : null };
  };
  return decided('rejected') ?? decided('accepted') ?? { verdict: 'not-assessed', source: null };
}

/** The signer's facts with the date as text. */
export function signingFacts(facts: SignerDescription): SigningFacts {
  return { ...facts, expires: facts.expires?.toISOString() ?? null };
}

/** Where a Go came from, in the words of the report. */
const goSources: Readonly<Record<GoInstallation['from'], string>> = {
  'tool-cache': 'tool cache',
  path: 'PATH',
  'download-site': 'Go download site',
  'toolchain-module': 'GOPROXY',
};

/** The Go that was used, and whether its build cache was restored. */
export function goFacts(
  { version, selectedBy, root, from, verifiedBy }: GoInstallation,
  cacheHit: boolean,
): GoFacts {
  return { version, selectedBy, root, from: goSources[from], verifiedBy: verifiedBy.join('; '), cacheHit };
}

/** Whether a signature was made; a run that ended before has only the identity that would have made it. */
export function isSigned({ artifacts }: Report): boolean {
  return artifacts.some(({ signature }) => signature !== undefined);
}

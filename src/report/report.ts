import type { Artifact } from '../artifact/artifact.js';
import type { Verdict } from '../artifact/assessment.js';
import type { SignerDescription } from '../engine/engine.js';
import type { GoInstallation } from '../go/install/go-installation.js';
import type { MachineDescription } from '../machine/describe-machine.js';
import type { NotaryStatus, OtherSubmission } from '../notary/notary.js';
import type { Reproducibility } from '../reproducibility/reproducibility.js';
import type { Issue } from '../system/issue.js';
import type { CodeDescription } from './describe-code.js';
import type { ReportedFailure } from './report-failure.js';

/**
 * The result of a run as plain data: `JSON.parse(JSON.stringify(report))` equals the report. Outputs, annotations, job
 * summary and terminal text are functions of it. schema/report-schema.ts describes the same shape; `schemaVersion` grows when
 * a reader of the old shape would break.
 */
export interface Report {
  schemaVersion: 1;
  toolVersion: string;
  /** ISO 8601, UTC, as all times here. */
  startedAt: string;
  finishedAt: string;
  /** True when local stand-ins replaced Apple's services. Apple has seen nothing of such a run. */
  replay: boolean;
  source: SourceReport | null;
  /** Absolute path of the folder that the run wrote into. */
  outputDirectory: string;
  /** The machine of the run; null when the run ended before it was examined. */
  machine: MachineDescription | null;
  go: GoReport | null;
  signing: SigningReport | null;
  artifacts: FinishedArtifact[];
  /** Result of the user's command on the signed programs. */
  smokeTest: 'passed' | 'failed' | 'not-run';
  /** `SHA256SUMS`; null when the run ended before the final bytes. */
  checksumsPath: string | null;
  /** Findings about the built programs before they were signed; null when nothing was built, or the check is off. */
  advice: Issue[] | null;
  /** Comparison of two builds; null when nothing was built, or the check is off. */
  reproducibility: Reproducibility | null;
  /** SHA-256 of the archive for a later job, lower-case hex; null when there is none. */
  handOverSha256: string | null;
  /** Findings of the check before the upload; null when it was not reached or is off. */
  preflight: Issue[] | null;
  notarization: NotarizationReport | null;
  /** Of all artifacts together; see `overallAssessment`. */
  assessment: OverallAssessment;
  /** In the order they ran. */
  stages: Stage[];
  failure: ReportedFailure | null;
}

/** The source of the programs, as the entry point read it from the environment. */
interface SourceReport {
  /** `owner/name`. */
  repository: string | null;
  /** Full hash. */
  commit: string | null;
  /** `refs/tags/v1.2.3`, `refs/heads/main`, ... */
  ref: string | null;
  /** Version in the settings. */
  version: string | null;
  /** Address of the GitHub server, e.g. `https://github.com`. */
  server: string | null;
  /** ID of the workflow run. */
  runId: string | null;
  /** OWNER/REPO/PATH of the workflow of the run: the caller's, where it calls the reusable workflow. */
  workflow: string | null;
  /** OWNER/REPO/PATH of the called workflow that signs attestations; null when none does. */
  signerWorkflow: string | null;
  /** Go packages as the input names them. */
  packages: string[];
}

export interface GoReport {
  /** Without the `go` in front, e.g. `1.25.4`. */
  version: string;
  /** Setting or file that names the version, e.g. `go.mod (toolchain go1.26.8)`. */
  selectedBy: string;
  /** GOROOT. */
  root: string;
  /** SHA-256 of the download; null for a Go that go-notarize did not download. */
  sha256: string | null;
  /** Its source, e.g. `tool cache`, `PATH`, `GOPROXY`. */
  from: string;
  /** Proofs of the download; the origin of a Go that was on the machine. */
  verifiedBy: string;
  /** True when Go's build cache was restored. */
  cacheHit: boolean;
}

/** The identity that signed. Contains no secret. */
export interface SigningReport extends Omit<SignerDescription, 'expires'> {
  expires: string | null;
  /** The input signing. */
  requested: 'required' | 'auto' | 'adhoc';
}

/** An artifact whose last byte is written. */
export interface FinishedArtifact extends Artifact {
  /** Bytes; of an `.app` the sum of its regular files. */
  size?: number;
  /** Of a program or an app. */
  code?: CodeDescription;
}

export interface NotarizationReport {
  submissionId: string | null;
  /** Null when the notary was not contacted. */
  status: NotaryStatus | null;
  waitedMilliseconds: number;
  issues: Issue[];
  /** Path of the notary's log. */
  logPath: string | null;
  /** SHA-256 of the uploaded archive, lower-case hex; null when another run uploaded it. */
  archiveSha256: string | null;
  /** File name of that archive in the notary's list. */
  archiveName: string | null;
  /**
   * The artifacts in that archive, as they were then: stapling changes apps, images and packages afterwards, and a .zip or
   * .tar.gz that ships is made after that. Empty when another run uploaded it.
   */
  archiveContents: SubmittedArtifact[];
  /** Null when another run uploaded it. */
  uploaded: boolean | null;
  /** Other submissions of the same archive that this run made or found. */
  otherSubmissions: OtherSubmission[];
}

/** An artifact as the notary got it. */
export interface SubmittedArtifact {
  name: string;
  /** Path of the file that was packed. */
  path: string;
  /** Lower-case hex; null for an app, which is a folder. */
  sha256: string | null;
}

export interface OverallAssessment {
  verdict: Verdict;
  source: string | null;
}

export interface Stage {
  /** The verb in the log. */
  name: string;
  startedAt: string;
  milliseconds: number;
  outcome: 'done' | 'failed' | 'skipped';
  /** A few words, e.g. why it was skipped. */
  detail?: string;
}

/**
 * Combines the verdicts on all artifacts: rejected when any is, accepted when every assessed one is, otherwise not
 * assessed. The source is taken from the artifacts that decide; several sources are joined by commas.
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

/**
 * Returns an archive with the verdict and the ticket of what it contains: Gatekeeper assesses that after unpacking. Returns
 * every other artifact as it is.
 */
export function withVerdict<T extends Artifact>(artifact: T, artifacts: readonly Artifact[]): T {
  if (artifact.assessment !== undefined) return artifact;
  const { assessment, ticket } = artifacts.find(({ path }) => path === artifact.holds) ?? {};
  return { ...artifact, ...(assessment && { assessment }), ...(ticket && { ticket }) };
}

/** Returns the signer with the expiry as text, and the input signing. */
export function reportSigning(
  facts: SignerDescription,
  requested: SigningReport['requested'],
): SigningReport {
  return { ...facts, expires: facts.expires?.toISOString() ?? null, requested };
}

/** Origins of Go in words. */
const goSources: Readonly<Record<GoInstallation['from'], string>> = {
  'tool-cache': 'tool cache',
  path: 'PATH',
  'download-site': 'Go download site',
  'toolchain-module': 'GOPROXY',
};

/** Returns the Go of the build for the report. */
export function reportGo(
  { version, selectedBy, root, sha256, from, verifiedBy }: GoInstallation,
  cacheHit: boolean,
): GoReport {
  return {
    version,
    selectedBy,
    root,
    sha256,
    from: goSources[from],
    verifiedBy: verifiedBy.join('; '),
    cacheHit,
  };
}

/** True when something was signed. A run that ended earlier only has an identity. */
export function isSigned({ artifacts }: Report): boolean {
  return artifacts.some(({ signature }) => signature !== undefined);
}

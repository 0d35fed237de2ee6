import { errorsFirst } from '../collect-findings.js';
import type { ReportFiles } from '../files/write-report.js';
import { cdHashesOf } from '../plain-text.js';
import { type Report, withVerdict } from '../report.js';

/** All outputs with their descriptions. A test keeps action.yml and the documentation equal. */
export const outputTable = {
  'go-version': 'Version of the Go of the build, e.g. `1.25.4`.',
  'go-root': 'GOROOT of that Go.',
  'go-sha256': 'SHA-256 of the download of that Go; empty for a Go that go-notarize did not download.',
  'cache-hit': '`true` when the build cache was restored, else `false`.',
  artifacts:
    'The published artifacts as JSON: a list of `name`, `kind`, `path`, `source`, `target`, `size`, `sha256`, `stapled`, `assessment`.',
  'artifact-paths':
    'Paths of the published artifacts, one on each line. Until the notary has answered, those of all signed artifacts. The paths are absolute; with `archive` or `write-archive`, they are relative to the output folder.',
  checksums: 'Path of `SHA256SUMS`, computed over the final bytes.',
  'signing-mode': 'Kind of the signature: `developer-id`, `adhoc` or `replay`.',
  'team-id': 'Team of the signing certificate.',
  'identity-sha1': 'SHA-1 of the signing certificate, as `security find-identity` prints it.',
  'identity-expires': 'Time at which the signing certificate expires, in ISO 8601.',
  cdhashes: 'The code directory hashes, as JSON: a list of `artifact`, `path`, `arch`, `cdhash`.',
  'signature-valid': '`true` when every assessed signature holds, `false` when one does not.',
  'smoke-test-status':
    'Result of the smoke test: `passed`, `failed`, or `not-run` when there is none or this machine cannot run it.',
  'submission-id': 'Id of the notary submission; with it another run can finish this one.',
  'notarization-status': 'The notary’s answer: `In Progress`, `Accepted`, `Invalid` or `Rejected`.',
  'notarization-issues':
    'Findings of the notary as JSON, errors first. A list too long for an output is cut; report.json has all.',
  'notarization-log': 'Path of the notary’s log.',
  stapled:
    '`true` when every artifact that can carry a ticket does, `false` when one does not, `not-applicable` when none can.',
  assessment: 'Gatekeeper’s verdict on all artifacts: `accepted`, `rejected` or `not-assessed`.',
  'assessment-source':
    'Reason of the verdict in Gatekeeper’s words, e.g. `Notarized Developer ID`; `Replay notary` in a replay.',
  'assessment-detail':
    'The verdict on each artifact, as JSON: a list of `artifact`, `path`, `verdict`, `source`, `origin`, `ticket`, `signatureValid`, `assessor`, `issues`, and `checks`: each command with its exit code and output.',
  reproducible:
    '`true` when two builds of the programs are equal, `false` when they are not or a build elsewhere differs; empty when `reproducible` is off.',
  'archive-sha256':
    'SHA-256 of the file that `write-archive` names, for the input `archive-sha256` of a later job.',
  'failure-code': 'Stable name of the failure; empty when the run succeeded.',
  retryable: 'After a failure, `true` when the same run may succeed if it is tried again, else `false`.',
  report: 'Path of `report.json`.',
  fingerprint:
    'Path of `build-fingerprint.json`, which `go-notarize diff` compares; empty when nothing was built.',
} as const;

export type OutputName = keyof typeof outputTable;

/**
 * All outputs of one job together may take 1 MB as UTF-16. Three outputs are lists of open length; each gets this many
 * characters, which leaves room for the rest of the job.
 * Source: GitHub Docs, "Workflow syntax for GitHub Actions", jobs.<job_id>.outputs.
 */
const maximumCharacters = 100_000;

/** Returns all outputs of a run; empty text for an unknown one. `files` is null when the run wrote none. */
export function outputsOf(report: Report, files: ReportFiles | null): Record<OutputName, string> {
  return {
    ...goOutputs(report),
    ...artifactOutputs(report, files),
    ...signatureOutputs(report),
    ...notaryOutputs(report, files),
    ...verdictOutputs(report),
    reproducible: report.reproducibility ? String(report.reproducibility.reproducible) : '',
    'archive-sha256': report.handOverSha256 ?? '',
    'failure-code': report.failure?.code ?? '',
    retryable: report.failure ? String(report.failure.retryable) : '',
    report: files?.report ?? '',
    fingerprint: files?.fingerprint ?? '',
  };
}

function goOutputs({ go }: Report) {
  return {
    'go-version': go?.version ?? '',
    'go-root': go?.root ?? '',
    'go-sha256': go?.sha256 ?? '',
    'cache-hit': go ? String(go.cacheHit) : '',
  };
}

function artifactOutputs(report: Report, files: ReportFiles | null) {
  // Others are in a package, and their paths lead into it.
  const artifacts = report.artifacts
    .filter(({ shipsIn }) => shipsIn === undefined)
    .map((artifact) => withVerdict(artifact, report.artifacts));
  const shipped = artifacts.map(({ name, kind, path, source, target, size, sha256, ticket, assessment }) => ({
    name,
    kind,
    path,
    source,
    target,
    size: size ?? null,
    sha256: sha256 ?? null,
    stapled: ticket?.stapled ?? null,
    assessment: assessment?.verdict ?? 'not-assessed',
  }));
  return {
    artifacts: jsonList(shipped),
    'artifact-paths': artifacts.map(({ path }) => path).join('\n'),
    checksums: files?.checksums ?? '',
  };
}

function signatureOutputs({ signing, artifacts, smokeTest }: Report) {
  const hashes = artifacts.flatMap((artifact) =>
    cdHashesOf(artifact).map(({ arch, cdHash }) => ({
      artifact: artifact.name,
      path: artifact.path,
      arch,
      cdhash: cdHash,
    })),
  );
  const assessments = artifacts.flatMap(({ assessment }) => assessment ?? []);
  return {
    'signing-mode': signing?.mode ?? '',
    'team-id': signing?.teamId ?? '',
    'identity-sha1': signing?.sha1 ?? '',
    'identity-expires': signing?.expires ?? '',
    cdhashes: jsonList(hashes),
    'smoke-test-status': smokeTest,
    'signature-valid':
      assessments.length > 0 ? String(assessments.every(({ signatureValid }) => signatureValid)) : '',
  };
}

function notaryOutputs({ notarization }: Report, files: ReportFiles | null) {
  return {
    'submission-id': notarization?.submissionId ?? '',
    'notarization-status': notarization?.status ?? '',
    'notarization-issues': jsonList(errorsFirst(notarization?.issues ?? [])),
    'notarization-log': files?.notarizationLog ?? '',
  };
}

function verdictOutputs(report: Report) {
  const details = report.artifacts.flatMap(({ name, path, assessment }) =>
    assessment ? [{ artifact: name, path, ...assessment, issues: errorsFirst(assessment.issues) }] : [],
  );
  return {
    stapled: stapledOf(report),
    assessment: report.assessment.verdict,
    'assessment-source': report.assessment.source ?? '',
    'assessment-detail': assessmentDetail(details),
  };
}

/** Returns the worst result of stapling; empty when the run ended before it. */
function stapledOf({ artifacts }: Report): string {
  const states = new Set(artifacts.flatMap(({ ticket }) => ticket?.stapled ?? []));
  return (['false', 'true', 'not-applicable'] as const).find((state) => states.has(state)) ?? '';
}

/** Keeps every verdict; cuts findings first when the text is too long. */
function assessmentDetail(details: readonly { issues: readonly unknown[] }[]): string {
  const whole = JSON.stringify(details);
  if (whole.length <= maximumCharacters) return whole;
  const share = Math.floor(maximumCharacters / details.length / 2);
  return jsonList(details.map((detail) => ({ ...detail, issues: fitting(detail.issues, share) })));
}

function jsonList(items: readonly unknown[]): string {
  return JSON.stringify(fitting(items, maximumCharacters));
}

/** Returns the first items that fit into `limit` characters of JSON. */
function fitting(items: readonly unknown[], limit: number): readonly unknown[] {
  let used = '[]'.length;
  const end = items.findIndex((item) => {
    used += JSON.stringify(item).length + ','.length;
    return used > limit;
  });
  return end === -1 ? items : items.slice(0, end);
}

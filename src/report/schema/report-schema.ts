import { failureCodes } from '../../system/failure-codes.js';
import {
  flag,
  list,
  nullable,
  nullableFlag,
  nullableOneOf,
  nullableText,
  object,
  oneOf,
  text,
  whole,
} from '../../system/json/json-schema.js';
import { machine } from './machine-schema.js';
import { reproducibility } from './reproducibility-schema.js';

export const artifactKinds = ['binary', 'app', 'zip', 'tar.gz', 'dmg', 'pkg'];
export const targets = ['darwin/arm64', 'darwin/amd64', 'darwin/universal'];
export const stapledStates = ['true', 'false', 'not-applicable'];

export const issue = object(
  'One finding about a signed file.',
  {
    severity: oneOf('Severity.', ['error', 'warning']),
    code: text('Stable name of the finding.'),
    path: text('The file, with the path inside its container after it.'),
    architecture: nullableText('The slice, or null for the whole file.'),
    offset: whole('Byte offset in the file.'),
    message: text('The problem.'),
    remedy: text('How to fix it.'),
    docUrl: nullableText('Apple’s page about it.'),
  },
  ['offset'],
);

/** Results for the items of an archive, which may be archives, too. */
const contents = list('Of an archive: the same for each item in it, with its path.', {
  type: 'object',
  description: 'One item: its path in the archive, and the members of this object.',
});

const assessmentMembers = {
  verdict: oneOf('The verdict.', ['accepted', 'rejected', 'not-assessed']),
  source: nullableText('Reason, in spctl’s words.'),
  origin: nullableText('Name of the leaf certificate.'),
  teamId: nullableText('The team in the signature.'),
  flags: list('Flags of the CodeDirectory.', text('Its name, such as runtime.')),
  ticket: oneOf('Where the ticket was found.', ['stapled', 'online', 'none']),
  signatureValid: flag('True when the signature is valid.'),
  issues: list('Findings.', issue),
  assessor: text('Tool that gave the verdict.'),
  checks: list(
    'Calls of Apple’s tools; empty when our own verifier gave the verdict.',
    object('One call and its output.', {
      command: text('The command, with PATH for the artifact.'),
      exitCode: { type: ['integer', 'null'], description: 'Null when a signal ended it.' },
      text: text('Its output, unchanged.'),
    }),
  ),
};

export const assessment = object(
  'The verdict of Gatekeeper, or of our own verifier in its place.',
  { ...assessmentMembers, contents },
  ['contents'],
);

const signatureMembers = {
  identifier: text('The code signing identifier.'),
  slices: list(
    'One for each architecture.',
    object('One slice.', {
      arch: text('Its architecture.'),
      cdHashes: list(
        'The hash of each CodeDirectory, the strongest last.',
        text('40 lower-case hex digits.'),
      ),
    }),
  ),
};

export const signature = object('The new signature.', { ...signatureMembers, contents }, ['contents']);

export const stapling = object(
  'The notarization ticket.',
  { stapled: oneOf('Whether it is stapled.', stapledStates), contents },
  ['contents'],
);

const artifact = object(
  'One artifact.',
  {
    kind: oneOf('Its kind.', artifactKinds),
    name: text('File name.'),
    path: text('Absolute path.'),
    source: nullableText(
      'Package or folder that it was made from; null for an artifact that existed already.',
    ),
    target: nullableOneOf('Target of the build.', targets),
    holds: text('For a package: path of the artifact inside.'),
    made: {
      type: 'boolean',
      enum: [true],
      description: 'True when go-notarize put it into the output folder.',
    },
    shipsIn: text('Path of the package in which it ships, when it is not published for itself.'),
    signature,
    ticket: stapling,
    assessment,
    sha256: text('Lower-case hex of the final bytes; an .app has none.'),
    size: whole('Bytes; of an .app the sum of its regular files.'),
    code: object('Facts about the signed program.', {
      oldestMacOS: nullableText('The oldest macOS that it runs on.'),
      entitlements: list('Its entitlements.', text('Name.')),
      flags: list('Flags of its signature.', text('Its name, such as runtime.')),
    }),
  },
  ['holds', 'made', 'shipsIn', 'signature', 'ticket', 'assessment', 'sha256', 'size', 'code'],
);

const signing = object('The identity that signs.', {
  mode: oneOf('Kind of signature.', ['developer-id', 'adhoc', 'replay']),
  name: nullableText('Common name of the certificate.'),
  kind: nullableText('Kind of certificate.'),
  teamId: nullableText('The team.'),
  sha1: nullableText('SHA-1 of the certificate, 40 upper-case hex digits.'),
  expires: nullableText('When the certificate expires.'),
  requested: oneOf('The input signing.', ['required', 'auto', 'adhoc']),
});

const otherSubmission = object('Another submission of the same archive.', {
  id: nullableText('Id of the submission; null if only its name is known.'),
  name: text('File name in the list of submissions.'),
  createdDate: nullableText('Time of its creation, if it is known.'),
  cause: oneOf('Reason for which it exists.', ['answer-lost', 'upload-failed', 'earlier', 'resubmitted']),
});

const notarization = object('The notary’s answer.', {
  submissionId: nullableText('Id of the submission.'),
  status: nullableOneOf('Last status.', ['In Progress', 'Accepted', 'Invalid', 'Rejected']),
  waitedMilliseconds: whole('Time that this run waited for it.'),
  issues: list('Findings of the notary.', issue),
  logPath: nullableText('Path of its log.'),
  archiveSha256: nullableText('SHA-256 of the archive that was submitted.'),
  archiveName: nullableText('File name of the archive in the list of submissions.'),
  archiveContents: list(
    'The artifacts in the archive, as the notary got them: stapling changes some afterwards.',
    object('One artifact.', {
      name: text('Its name.'),
      path: text('Path of the file that was packed.'),
      sha256: nullableText('Lower-case hex; null for an .app, which is a folder.'),
    }),
  ),
  uploaded: nullableFlag('True once the whole archive is uploaded; null if another run uploaded it.'),
  otherSubmissions: list('Other submissions of the same archive.', otherSubmission),
});

const failure = object('Why the run failed.', {
  code: oneOf('Stable name of the failure.', Object.keys(failureCodes)),
  message: text('The problem.'),
  remedy: text('What to do.'),
  retryable: flag('True when the same run may succeed on another try.'),
  exitCode: whole('Exit code of the command line: 1 rejected, 2 wrong input, 3 a tool or service failed.'),
  lines: list('Last output lines of a failed tool.', text('One line, secrets removed.')),
  issues: list('Findings of a rejection.', issue),
});

const stage = object(
  'One stage of the run.',
  {
    name: text('Its name in the log.'),
    startedAt: text('When it began.'),
    milliseconds: whole('How long it took.'),
    outcome: oneOf('How it ended.', ['done', 'failed', 'skipped']),
    detail: text('Details.'),
  },
  ['detail'],
);

/** The shape of `report.json`, equal to the type `Report`; a test compares them. */
export const reportSchema = object('The result of a run. All times are ISO 8601 in UTC.', {
  schemaVersion: { type: 'integer', enum: [1], description: 'Version of this shape.' },
  toolVersion: text('Version of go-notarize.'),
  startedAt: text('When the run began.'),
  finishedAt: text('When it ended.'),
  replay: flag(
    'True when local stand-ins replaced Apple’s services; Apple has then seen nothing of the run.',
  ),
  source: nullable(
    object('The source.', {
      repository: nullableText('owner/name.'),
      commit: nullableText('Full hash.'),
      ref: nullableText('The branch or tag.'),
      version: nullableText('Version in the settings.'),
      server: nullableText('Address of the GitHub server.'),
      runId: nullableText('ID of the workflow run.'),
      workflow: nullableText('OWNER/REPO/PATH of the workflow of the run.'),
      signerWorkflow: nullableText('OWNER/REPO/PATH of the called workflow that signs attestations.'),
      packages: list('Go packages.', text('As the input names it.')),
    }),
  ),
  outputDirectory: text('Absolute path of the folder that the run wrote into.'),
  machine: nullable(machine),
  go: nullable(
    object('The Go of the build.', {
      version: text('Without the `go` in front.'),
      selectedBy: text('Setting or file that names the version.'),
      root: text('GOROOT.'),
      sha256: nullableText('SHA-256 of the download.'),
      from: text('Its source.'),
      verifiedBy: text('Proofs of the download; the origin of a Go that was on the machine.'),
      cacheHit: flag('Whether the build cache was restored.'),
    }),
  ),
  signing: nullable(signing),
  artifacts: list('The artifacts.', artifact),
  smokeTest: oneOf('Result of the smoke test.', ['passed', 'failed', 'not-run']),
  checksumsPath: nullableText('Path of SHA256SUMS.'),
  advice: nullable(list('Findings about the built programs before they were signed.', issue)),
  reproducibility: nullable(reproducibility),
  handOverSha256: nullableText('SHA-256 of the archive for a later job.'),
  preflight: nullable(list('Findings of the check before the upload.', issue)),
  notarization: nullable(notarization),
  assessment: object('The verdict on all artifacts together.', {
    verdict: oneOf('Rejected when any is.', ['accepted', 'rejected', 'not-assessed']),
    source: nullableText('Reason, in Gatekeeper’s words.'),
  }),
  stages: list('In the order they ran.', stage),
  failure: nullable(failure),
});

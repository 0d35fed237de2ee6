import { failureCodes } from '../system/failure-codes.js';

/** As much of JSON Schema (draft 2020-12) as `report.json` needs. Every property is required, but for those named. */
export interface Schema {
  type: string | string[];
  description?: string;
  enum?: readonly (string | number | null)[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: false;
  items?: Schema;
}

const text = (description: string): Schema => ({ type: 'string', description });
const nullableText = (description: string): Schema => ({ type: ['string', 'null'], description });
const whole = (description: string): Schema => ({ type: 'integer', description });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const nullableFlag = (description: string): Schema => ({ type: ['boolean', 'null'], description });
const oneOf = (description: string, values: readonly string[]): Schema => ({
  type: 'string',
  description,
  enum: values,
});
const nullableOneOf = (description: string, values: readonly string[]): Schema => ({
  type: ['string', 'null'],
  description,
  enum: [...values, null],
});
const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });

function object(description: string, properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, properties, required, additionalProperties: false };
}

function nullable(schema: Schema): Schema {
  return { ...schema, type: [schema.type, 'null'].flat() };
}

const issue = object(
  'One finding about a signed file.',
  {
    severity: oneOf('How grave it is.', ['error', 'warning']),
    code: text('Stable name of the finding.'),
    path: text('The file, with the path inside its container after it.'),
    architecture: nullableText('The slice, or null for the whole file.'),
    offset: whole('Byte offset in the file.'),
    message: text('What was found.'),
    remedy: text('How to mend it.'),
    docUrl: nullableText('Apple’s page about it.'),
  },
  ['offset'],
);

const assessment = object('What Gatekeeper, or our own verifier in its place, says.', {
  verdict: oneOf('The verdict.', ['accepted', 'rejected', 'not-assessed']),
  source: nullableText('Why, in spctl’s words.'),
  origin: nullableText('Name of the leaf certificate.'),
  teamId: nullableText('The team in the signature.'),
  flags: list('Flags of the CodeDirectory.', text('Its name, such as runtime.')),
  ticket: oneOf('Where the ticket was found.', ['stapled', 'online', 'none']),
  signatureValid: flag('Whether the signature holds.'),
  issues: list('What was found.', issue),
  assessor: text('Who says so.'),
  checks: list(
    'What Apple’s tools were asked; none where our own verifier says it all.',
    object('One question and its answer.', {
      command: text('The command, with PATH for the artifact.'),
      exitCode: { type: ['integer', 'null'], description: 'Null when a signal ended it.' },
      text: text('What it said, word for word.'),
    }),
  ),
});

const signature = object('The signature that was made.', {
  identifier: text('The code signing identifier.'),
  slices: list(
    'One for each architecture.',
    object('One slice.', {
      arch: text('Its architecture.'),
      cdHashes: list('Of each CodeDirectory; the last is the best.', text('40 lower-case hex digits.')),
    }),
  ),
});

const artifact = object(
  'Something that is shipped.',
  {
    kind: oneOf('What it is.', ['binary', 'app', 'zip', 'dmg', 'pkg']),
    name: text('File name.'),
    path: text('Absolute path.'),
    source: nullableText('What it was made from; null for what was built already.'),
    target: nullableOneOf('What it was built for.', ['darwin/arm64', 'darwin/amd64', 'darwin/universal']),
    holds: text('Of a package: the path of the artifact that is in it.'),
    signature,
    ticket: object('The notarization ticket.', {
      stapled: oneOf('Whether it is in the file.', ['true', 'false', 'not-applicable']),
    }),
    assessment,
    sha256: text('Lower-case hex of the final bytes; an .app has none.'),
    size: whole('Bytes; of an .app the sum of its regular files.'),
  },
  ['holds', 'signature', 'ticket', 'assessment', 'sha256', 'size'],
);

const signing = object('The identity that signs.', {
  mode: oneOf('Who signs.', ['developer-id', 'adhoc', 'replay']),
  name: nullableText('Common name of the certificate.'),
  kind: nullableText('What Apple issued the certificate for.'),
  teamId: nullableText('The team.'),
  sha1: nullableText('SHA-1 of the certificate, 40 upper-case hex digits.'),
  expires: nullableText('When the certificate expires.'),
});

const otherSubmission = object('Another submission of the same archive.', {
  id: nullableText('Id of the submission; null if only its name is known.'),
  name: text('File name in the list of submissions.'),
  createdDate: nullableText('Time of its creation, if it is known.'),
  cause: oneOf('Reason for which it exists.', ['answer-lost', 'upload-failed', 'earlier', 'resubmitted']),
});

const notarization = object('The notary’s answer.', {
  submissionId: nullableText('Id of the submission.'),
  status: nullableOneOf('What the notary said last.', ['In Progress', 'Accepted', 'Invalid', 'Rejected']),
  waitedMilliseconds: whole('How long this run waited for it.'),
  issues: list('What the notary found.', issue),
  logPath: nullableText('Where its log was saved.'),
  archiveSha256: nullableText('SHA-256 of the archive that was submitted.'),
  archiveName: nullableText('File name of the archive in the list of submissions.'),
  uploaded: nullableFlag('True once the whole archive is uploaded; null if another run uploaded it.'),
  otherSubmissions: list('Other submissions of the same archive.', otherSubmission),
});

const failure = object('Why the run failed.', {
  code: oneOf('Stable name of the failure.', Object.keys(failureCodes)),
  message: text('What happened.'),
  remedy: text('What to do.'),
  retryable: flag('Whether the same run may succeed when it is tried again.'),
  exitCode: whole('Exit code of the command line: 1 rejected, 2 wrong input, 3 a tool or service failed.'),
  lines: list('The last lines that a failed tool said.', text('One line, secrets removed.')),
  issues: list('What a rejection found.', issue),
});

const stage = object(
  'One stage of the run.',
  {
    name: text('Its name in the log.'),
    startedAt: text('When it began.'),
    milliseconds: whole('How long it took.'),
    outcome: oneOf('How it ended.', ['done', 'failed', 'skipped']),
    detail: text('A few words more.'),
  },
  ['detail'],
);

/** The shape of `report.json`; the same as the type `Report`, which a test holds against it. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'go-notarize report',
  ...object('Everything that came of a run. All times are ISO 8601 in UTC.', {
    schemaVersion: { type: 'integer', enum: [1], description: 'Version of this shape.' },
    toolVersion: text('Version of go-notarize.'),
    startedAt: text('When the run began.'),
    finishedAt: text('When it ended.'),
    replay: flag('Whether stand-ins took the place of Apple’s services; then nothing here is Apple’s word.'),
    source: nullable(
      object('What was built.', {
        repository: nullableText('owner/name.'),
        commit: nullableText('Full hash.'),
        ref: nullableText('The branch or tag.'),
        packages: list('Go packages.', text('As it was asked for.')),
      }),
    ),
    go: nullable(
      object('The Go that built.', {
        version: text('Without the `go` in front.'),
        selectedBy: text('Setting or file that names the version.'),
        root: text('GOROOT.'),
        from: text('Which way led to it.'),
        verifiedBy: text('What its bytes were checked against.'),
        cacheHit: flag('Whether the build cache was restored.'),
      }),
    ),
    signing: nullable(signing),
    artifacts: list('What is shipped.', artifact),
    smokeTest: oneOf('Whether the user’s command ran on what was signed.', ['passed', 'failed', 'not-run']),
    checksumsPath: nullableText('Path of SHA256SUMS.'),
    notarization: nullable(notarization),
    assessment: object('The verdict on all artifacts together.', {
      verdict: oneOf('Rejected when any is.', ['accepted', 'rejected', 'not-assessed']),
      source: nullableText('Why, in Gatekeeper’s words.'),
    }),
    stages: list('In the order they ran.', stage),
    failure: nullable(failure),
  }),
} as const;

import { doctorSchema } from '../../doctor/report-schema.js';
import { failureCodes } from '../../system/failure-codes.js';
import {
  dictionary,
  flag,
  list,
  nullable,
  nullableOneOf,
  nullableText,
  object,
  oneOf,
  type Schema,
  text,
  whole,
} from '../../system/json/json-schema.js';
import { inspectSchema, sliceInspection } from './inspect-schema.js';
import { assessment, issue, reportSchema, signature, stapling } from './report-schema.js';

const status = oneOf('Status at the notary.', ['In Progress', 'Accepted', 'Invalid', 'Rejected']);
const outputs = dictionary('The outputs of the action, by name.', text('Its value.'));

/** The notary's log has members that Apple may add to. */
const notaryLog: Schema = {
  type: ['object', 'null'],
  description: 'The log as the notary wrote it (logFormatVersion 1); null while there is none.',
};

const withPath = (schema: Schema): Schema => ({
  ...schema,
  properties: { path: text('The path in the command.'), ...schema.properties },
  required: ['path', ...(schema.required ?? [])],
});

const verification = object(
  'One path.',
  {
    path: text('The path in the command.'),
    slices: list('Slices of the program, or of the main program of a bundle.', sliceInspection),
    valid: flag('True without errors.'),
    authority: nullableOneOf('Owner of the trusted root; null without one.', ['apple', 'replay']),
    problems: list('Problems of the path and of everything in it.', issue),
    contents: list('Of a container: what is in it.', { $ref: '#/$defs/content' }),
    notOpened: nullableText('Of a container: why it was not opened; null when it was.'),
  },
  ['contents', 'notOpened'],
);

/** As the verification of a path, but for the slices. */
const { slices: _slices, ...contentMembers } = verification.properties ?? {};
const content = object('One item in a container.', contentMembers, ['contents', 'notOpened']);

const issues = list('Findings, in the order of the paths.', issue);

/** The documents that the commands print with `--json`, by the command. */
export const commandSchemas: Readonly<Record<string, Schema>> = {
  inspect: inspectSchema,
  verify: { ...list('One item for each path.', verification), $defs: { content } },
  preflight: object('The result for all paths.', {
    verdict: oneOf('Whether the notary would accept them.', ['ready', 'rejected']),
    issues,
  }),
  assess: list('One item for each path.', withPath(assessment)),
  sign: list('One item for each path.', withPath(signature)),
  staple: list('One item for each path.', withPath(stapling)),
  submit: object('The submission.', {
    id: text('Its id.'),
    name: text('Its file name in the list of submissions.'),
    sha256: text('SHA-256 of the archive, lower-case hex.'),
  }),
  wait: object('The answer of the notary.', { id: text('The submission.'), status, issues, log: notaryLog }),
  submissions: {
    description: 'The list of submissions, or with show one of them, or with log its log.',
    anyOf: [
      list(
        'The newest submissions of the team.',
        object('One submission.', {
          id: text('Its id.'),
          name: text('Its file name.'),
          status,
          createdDate: text('Time of its creation, ISO 8601.'),
        }),
      ),
      object('With show.', { id: text('The submission.'), status }),
      notaryLog,
    ],
  },
  diff: list(
    'The differences, causes before effects.',
    object('One difference.', { subject: text('The fact that differs.'), text: text('It in one sentence.') }),
  ),
  doctor: doctorSchema,
  release: object('The result of a release.', { outputs, report: reportSchema }),
  replay: object('The result of a replay.', {
    programs: list(
      'One item for each program.',
      object('One program.', {
        name: text('Its name.'),
        exitCode: { type: ['integer', 'null'], description: 'Null when a signal ended the step.' },
        outputs,
        report: nullable(reportSchema),
        folder: text('Folder of its files.'),
      }),
    ),
    rootPath: text('PEM file with the throwaway root, for verify --replay-root.'),
    wallTime: whole('Milliseconds in total.'),
    ownTime: whole('Milliseconds without installing Go, building, and the delay of the notary.'),
  }),
};

/** The document that every command prints with `--json` when it fails. */
export const errorSchema = object('A failure.', {
  error: object('The failure.', {
    code: oneOf('Stable name of the failure.', Object.keys(failureCodes)),
    message: text('The problem.'),
    remedy: text('What to do.'),
    retryable: flag('True when the same command may succeed on another try.'),
  }),
});

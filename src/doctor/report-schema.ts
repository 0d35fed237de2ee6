import {
  flag,
  list,
  nullable,
  nullableText,
  object,
  oneOf,
  text,
  whole,
} from '../system/json/json-schema.js';
import { groupTitles } from './row.js';

const statuses = ['ok', 'warning', 'wrong'];

const row = object('One line of the table.', {
  group: oneOf('Heading under which it is shown.', Object.keys(groupTitles)),
  id: text('Stable name of the row.'),
  status: oneOf('wrong: work fails because of it. warning: it works, but not as expected.', statuses),
  finding: text('The state.'),
  remedy: nullableText('Next step; null when the row is ok.'),
});

const state = nullable(
  object('The row in one of the reports; null where it is missing.', {
    status: oneOf('Its status.', statuses),
    finding: text('The state.'),
  }),
);

const change = object('One difference.', {
  id: text('Name of the row.'),
  kind: oneOf('Kind of difference.', ['new', 'gone', 'changed']),
  before: state,
  after: state,
  worse: flag('True when the row is worse than before.'),
});

/** JSON Schema of the doctor's report. Publishing it makes the report part of the contract. */
export const doctorSchema = object(
  'The state of one machine at one time.',
  {
    schemaVersion: { ...whole('Version of this shape.'), enum: [1] },
    createdAt: text('Time of the examination.'),
    platform: text("Name of the system in Node's words, e.g. darwin."),
    arch: text("Architecture of the process in Go's words."),
    status: oneOf('The worst status of the rows.', statuses),
    rows: list('The rows, in the order of the table.', row),
    changes: list('With --baseline: every difference from the earlier report.', change),
  },
  ['changes'],
);

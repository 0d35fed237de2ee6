import {
  list,
  nullableOneOf,
  nullableText,
  object,
  oneOf,
  type Schema,
  text,
} from '../../system/json/json-schema.js';
import type { listOutputs } from '../actions/list-outputs.js';
import { artifactKinds, assessment, issue, stapledStates, targets } from './report-schema.js';

/** The shapes of the outputs of the action that are JSON. A run without results has an empty list. */
export const outputSchemas = {
  artifacts: list(
    'The published artifacts.',
    object('One file or app.', {
      name: text('File name.'),
      kind: oneOf('Its kind.', artifactKinds),
      path: text('Absolute path.'),
      source: nullableText('Go package that it was made from; null for an artifact that existed already.'),
      target: nullableOneOf('Target of the build.', targets),
      size: { type: ['integer', 'null'], description: 'Bytes; null before the last byte is written.' },
      sha256: nullableText('Lower-case hex; null for an .app, which is a folder.'),
      stapled: nullableOneOf('Whether a ticket is stapled; null before that.', stapledStates),
      assessment: oneOf('The verdict; that of an archive is the verdict on what it contains.', [
        'accepted',
        'rejected',
        'not-assessed',
      ]),
    }),
  ),
  cdhashes: list(
    'The code directory hash of each signed slice.',
    object('One slice.', {
      artifact: text('Name of the artifact.'),
      path: text('Its path; of an artifact in a package, the path of the package and the name inside.'),
      arch: text('Architecture of the slice.'),
      cdhash: text('40 lower-case hex digits.'),
    }),
  ),
  'notarization-issues': list('Findings of the notary, errors first.', issue),
  'assessment-detail': list('The verdict on each assessed artifact.', {
    ...assessment,
    description: 'One artifact.',
    properties: {
      artifact: text('Name of the artifact.'),
      path: text('Its path.'),
      ...assessment.properties,
    },
    required: ['artifact', 'path', ...(assessment.required ?? [])],
  }),
} as const satisfies Record<(typeof listOutputs)[number], Schema>;

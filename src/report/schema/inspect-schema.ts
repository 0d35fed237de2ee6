import {
  flag,
  list,
  nullable,
  nullableOneOf,
  nullableText,
  object,
  oneOf,
  type Schema,
  text,
} from '../../system/json/json-schema.js';

const nullableWhole = (description: string): Schema => ({ type: ['integer', 'null'], description });

const codeSignature = object('A code signature, as it is in the file.', {
  kind: oneOf('Kind of signature.', ['none', 'adhoc', 'linker-signed', 'certificate']),
  identifier: nullableText('The code signing identifier.'),
  teamId: nullableText('The team.'),
  cdHash: nullableText('Hash of the best CodeDirectory, 40 lower-case hex digits.'),
  flags: list('Flags of the CodeDirectory.', text('Its name, such as runtime.')),
  hashType: nullableText('Type of the hashes.'),
  pageSize: nullableWhole('Bytes in a hashed page; 0 when the whole file is one page.'),
  runtimeVersion: nullableText('Version of the hardened runtime.'),
  authorities: list('Common names, leaf first.', text('Its name.')),
  timestamp: nullableText('ISO 8601 time from the timestamp token.'),
  entitlements: { type: 'object', description: 'The entitlements.' },
  requirement: nullableText('The designated requirement in the language of codesign; null when implicit.'),
  infoPlist: oneOf('Whether the signature covers an Info.plist.', ['bound', 'not bound']),
});

/** One architecture of a program or library. */
export const sliceInspection = object('One slice.', {
  arch: text('Its architecture.'),
  fileType: text('execute, dylib, bundle, ...'),
  minOS: nullableText('The oldest macOS that it runs on.'),
  sdk: nullableText('The SDK that it was built with.'),
  signature: codeSignature,
});

const packageSignature = object('The signature of an installer package.', {
  kind: oneOf('Kind of signature.', ['none', 'certificate']),
  teamId: nullableText('The team.'),
  authorities: list('Common names, leaf first.', text('Its name.')),
  timestamp: nullableText('ISO 8601 time from the timestamp token.'),
  checksum: nullable(
    object('Checksum of the table of contents, which signature and ticket cover.', {
      algorithm: text('Its algorithm.'),
      value: text('Lower-case hex.'),
    }),
  ),
});

const common = {
  path: text('The path; in a container, the path of the container and the path inside it.'),
  slices: list('Slices of the program, or of the main program of a bundle.', sliceInspection),
  ticket: oneOf('The stapled ticket.', ['stapled', 'for-other-code', 'malformed', 'none', 'not-applicable']),
};

const container = {
  ...common,
  contents: list('The outermost of what is signed in it.', { $ref: '#/$defs/inspection' }),
  notOpened: nullableOneOf('Why a container was not opened; null when it was.', [
    'encrypted',
    'apfs',
    'unknown-file-system',
  ]),
};

/** The document of `inspect --json`. */
export const inspectSchema: Schema = {
  ...list('One item for each path.', { $ref: '#/$defs/inspection' }),
  $defs: {
    inspection: {
      description: 'One program, bundle or container.',
      anyOf: [
        object(
          'A program, library or bundle.',
          {
            kind: oneOf('Its kind.', ['binary', 'bundle']),
            ...common,
            linksLost: flag(
              'True for a framework whose links were lost on its way; its program is described.',
            ),
          },
          ['linksLost'],
        ),
        object('An archive.', { kind: oneOf('Its kind.', ['zip', 'tar.gz']), ...container }),
        object('A disk image.', {
          kind: oneOf('Its kind.', ['dmg']),
          ...container,
          signature: codeSignature,
        }),
        object('An installer package.', {
          kind: oneOf('Its kind.', ['pkg']),
          ...container,
          signature: packageSignature,
        }),
      ],
    },
  },
};

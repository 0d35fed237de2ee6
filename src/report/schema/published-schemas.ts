import { fingerprintSchema } from '../../fingerprint/fingerprint-schema.js';
import type { Schema } from '../../system/json/json-schema.js';
import { commandSchemas, errorSchema } from './command-schemas.js';
import { outputSchemas } from './output-schemas.js';
import { reportSchema } from './report-schema.js';

const site = 'https://raw.githubusercontent.com/go-notarize/go-notarize/main/schemas';

function published(name: string, title: string, schema: Schema): [string, Schema] {
  const file = `${name}.schema.json`;
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${site}/${file}`, title };
  return [file, { ...head, ...schema }];
}

/** The files of the folder schemas/, by name; a test keeps them equal. */
export const publishedSchemas: Readonly<Record<string, Schema>> = Object.fromEntries([
  published('report', 'report.json of go-notarize', reportSchema),
  published('build-fingerprint', 'build-fingerprint.json of go-notarize', fingerprintSchema),
  ...Object.entries(outputSchemas).map(([name, schema]) =>
    published(`output-${name}`, `The output ${name} of go-notarize`, schema),
  ),
  ...Object.entries(commandSchemas).map(([name, schema]) =>
    published(name, `The document of go-notarize ${name} --json`, schema),
  ),
  published('error', 'The document of a go-notarize command that fails, with --json', errorSchema),
]);

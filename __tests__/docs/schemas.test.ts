import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { doctorSchema } from '../../src/doctor/report-schema.js';

/** `npm run docs` sets this: the schemas are then written instead of compared. */
const update = process.env.UPDATE_DOCS === '1';

test.each([['schemas/doctor.schema.json', doctorSchema]])('%s is up to date', (path, schema) => {
  const rendered = `${JSON.stringify(schema, null, 2)}\n`;
  if (update) writeFileSync(path, rendered);
  expect(readFileSync(path, 'utf8')).toBe(rendered);
});

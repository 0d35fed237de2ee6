import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commandTable } from '../../src/commands/command-table.js';
import { commandSchemas } from '../../src/report/schema/command-schemas.js';
import { publishedSchemas } from '../../src/report/schema/published-schemas.js';

const folder = 'schemas';

/** Commands that print the script of a shell, or the output of act or go test. */
const withoutDocument = ['act', 'completion', 'test'];

describe('the folder schemas/', () => {
  test('schemas/ contains the schemas of the source, and no others', () => {
    const rendered = Object.entries(publishedSchemas).map(
      ([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`] as const,
    );
    if (process.env.UPDATE_DOCS === '1') {
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of rendered) writeFileSync(join(folder, name), text);
    }
    const found = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(rendered));
  });

  test('schemas/ describes the document of every command', () => {
    const commands = Object.keys(commandTable).filter((name) => !withoutDocument.includes(name));
    expect(Object.keys(commandSchemas).sort()).toEqual(commands.sort());
  });
});

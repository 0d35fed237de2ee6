import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/threat-model.md', 'utf8');
const rows = page
  .slice(page.indexOf('## What an attacker can do'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|attacker holds)/.test(line));

describe('the threat model', () => {
  test('the page has a table of attackers', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(rows)('the test of this line exists: %s', (row) => {
    const [, path = '', names = ''] = /`(__tests__\/[^`]+)` ((?:"[^"]+"(?:, )?)+) \|$/.exec(row) ?? [];
    expect(path).not.toBe('');
    const source = readFileSync(path, 'utf8');
    for (const [, name = ''] of names.matchAll(/"([^"]+)"/g)) expect(source).toContain(`'${name}'`);
  });
});

describe('workflows', () => {
  const read = (name: string): string => readFileSync(`.github/workflows/${name}`, 'utf8');

  test('the job that publishes runs no install script and no test', () => {
    const [checked = '', publish = ''] = read('release.yml').split('\n  publish:\n');
    expect(publish).toContain('contents: write');
    expect(publish).not.toMatch(/npm (?!publish --ignore-scripts )|npx |node_modules/);
    expect(checked).not.toMatch(/: write/);
    expect(publish).toContain('needs.check.outputs.dist');
  });
});

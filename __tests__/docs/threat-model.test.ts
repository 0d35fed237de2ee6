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
    const [, path = '', name = ''] = /`(__tests__\/[^`]+)` "([^"]+)"/.exec(row) ?? [];
    expect(path).not.toBe('');
    expect(readFileSync(path, 'utf8')).toContain(`'${name}'`);
  });
});

describe('workflows', () => {
  const read = (name: string): string => readFileSync(`.github/workflows/${name}`, 'utf8');

  test('the reusable workflow empties the folder of the action before it is checked out', () => {
    const jobs = read('notarize.yml').split(/\n {2}(?=\w+:\n)/);
    const users = jobs.filter((job) => job.includes('uses: ./.go-notarize'));
    expect(users).toHaveLength(2);
    for (const job of users) {
      const emptied = job.indexOf('rm -rf .go-notarize');
      const checkedOut = job.indexOf('path: .go-notarize');
      expect(emptied).toBeGreaterThan(0);
      expect(checkedOut).toBeGreaterThan(emptied);
      // Nothing writes to the workspace between the two.
      expect(job.slice(emptied, checkedOut)).not.toMatch(/tar |download-artifact/);
    }
  });

  test('the job that publishes runs no install script and no test', () => {
    const [checked = '', publish = ''] = read('release.yml').split('\n  publish:\n');
    expect(publish).toContain('contents: write');
    expect(publish).not.toMatch(/npm (?!publish --ignore-scripts )|npx |node_modules/);
    expect(checked).not.toMatch(/: write/);
    expect(publish).toContain('needs.check.outputs.dist');
  });
});

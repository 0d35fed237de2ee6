import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { testSettings } from '../support/test-settings.js';

interface Step {
  id?: string;
  name?: string;
  with?: Record<string, string>;
}

const { jobs } = parse(readFileSync('.github/workflows/notarize.yml', 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>;
};
const stepsOf = (job: string): Step[] => jobs[job]?.steps ?? [];

/** Evaluates the expressions of the form `contains(inputs.package, 'KIND') && 'KIND' || ''` in a text. */
function evaluated(text: string, input: string): string {
  return text.replaceAll(
    /\$\{\{ contains\(inputs\.package, '([^']+)'\) && '([^']+)' \|\| '' \}\}/g,
    (_expression, part: string, value: string) => (input.includes(part) ? value : ''),
  );
}

describe('the job of the reusable workflow that finishes', () => {
  test.each([
    ['zip', ['zip']],
    ['tar.gz', ['tar.gz']],
    ['zip tar.gz', ['zip', 'tar.gz']],
    ['tar.gz\ndmg pkg', ['tar.gz']],
    ['dmg, pkg', []],
    ['none', []],
  ])('makes of package: %j the archives %j', (input, expected) => {
    const finish = stepsOf('finish').find(({ id }) => id === 'notarize');
    const text = evaluated(finish?.with?.package ?? '', input);
    expect(text).not.toContain('${{');
    expect([...testSettings({ package: text }).package.kinds]).toEqual(expected);
  });
});

test('each job of the reusable workflow that keeps the report keeps the summary with it', () => {
  const kept = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ name }) => name === 'Keep the report').map((step) => step.with?.path ?? ''),
  );
  expect(kept.length).toBeGreaterThanOrEqual(3);
  for (const path of kept) expect(path).toMatch(/\*\.json\n.*summary\.md/);
});

test('the jobs of the reusable workflow that do not sign take the artifacts of the signed archive, whatever they are', () => {
  for (const job of ['finish', 'try']) {
    for (const { with: inputs = {} } of stepsOf(job)) {
      if ('archive' in inputs) expect(inputs).not.toHaveProperty('artifacts');
    }
  }
});

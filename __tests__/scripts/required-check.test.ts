import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';

const required = 'all-passed';

/** Returns the jobs of a workflow that the required job does not wait for, and names in its list that are no job. */
function differences(workflow: string): string[] {
  const [, jobs = ''] = workflow.split(/^jobs:$/m);
  const names = [...jobs.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name);
  const own = jobs.split(new RegExp(`^ {2}${required}:$`, 'm'))[1] ?? '';
  const needs = /^ {4}needs: \[(.*)\]$/m.exec(own)?.[1]?.split(', ') ?? [];
  const others = names.filter((name) => name !== required);
  return [
    ...others.filter((name) => !needs.includes(name)),
    ...needs.filter((name) => !others.includes(name)),
  ];
}

test('the required check of CI waits for every other job', async () => {
  expect(differences(await readFile('.github/workflows/ci.yml', 'utf8'))).toEqual([]);
});

test('a job that the required check does not wait for is found', async () => {
  const workflow = await readFile('.github/workflows/ci.yml', 'utf8');
  expect(differences(workflow.replace('jobs:\n', 'jobs:\n  newcomer:\n    runs-on: x\n'))).toEqual([
    'newcomer',
  ]);
  expect(differences(workflow.replace('needs: [check, ', 'needs: ['))).toEqual(['check']);
});

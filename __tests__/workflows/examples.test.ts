import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface ExampleStep {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface ExampleJob {
  uses?: string;
  if?: string;
  permissions?: Record<string, string>;
  secrets?: unknown;
  with?: Record<string, unknown>;
  steps?: ExampleStep[];
}

const names = readdirSync('workflows').filter((name) => name.endsWith('.yml'));
/** It releases nothing: it runs on pull requests. */
const releasing = names.filter((name) => name !== 'replay.yml');

const textOf = (name: string): string => readFileSync(join('workflows', name), 'utf8');
const jobsOf = (name: string): ExampleJob[] =>
  Object.values((parse(textOf(name)) as { jobs: Record<string, ExampleJob> }).jobs);
const stepsOf = (name: string): ExampleStep[] => jobsOf(name).flatMap(({ steps = [] }) => steps);

describe.each(names)('workflows/%s', (name) => {
  test('pins every action and workflow by commit', () => {
    const used = [...jobsOf(name), ...stepsOf(name)].flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const each of used) expect(each).toMatch(/@[0-9a-f]{40}$/);
  });

  test('puts no expression into a script, and hands over single secrets', () => {
    for (const { run = '' } of stepsOf(name)) expect(run).not.toContain('${{');
    for (const { secrets } of jobsOf(name)) expect(secrets).not.toBe('inherit');
  });
});

describe.each(releasing)('workflows/%s', (name) => {
  const publishing = jobsOf(name).filter(({ steps = [] }) =>
    steps.some(({ run = '' }) => run.includes('gh release create')),
  );

  test('publishes what Gatekeeper accepts, and only that', () => {
    expect(publishing).toHaveLength(1);
    expect(publishing[0]?.if).toContain("assessment == 'accepted'");
    expect(publishing[0]?.permissions).toEqual({ contents: 'write' });
  });

  test('quotes the names of files', () => {
    for (const { run = '' } of stepsOf(name)) expect(run).not.toMatch(/\$files|xargs (?!-0)/);
  });

  test('attests the files, with the permissions for that', () => {
    const attesting = jobsOf(name).filter(
      ({ with: inputs, steps = [] }) =>
        inputs?.attest === true || steps.some(({ uses = '' }) => uses.includes('attest-build-provenance')),
    );
    expect(attesting.length).toBeGreaterThan(0);
    for (const { permissions } of attesting) {
      expect(permissions).toMatchObject({ 'id-token': 'write', attestations: 'write' });
    }
  });
});

test('there is an example for each way to release', () => {
  expect(names).toEqual([
    ...['app.yml', 'command-line-tool.yml', 'fyne.yml', 'goreleaser.yml', 'homebrew.yml', 'monorepo.yml'],
    ...['nightly.yml', 'on-linux.yml', 'replay.yml', 'several.yml', 'sparkle.yml', 'wails.yml'],
  ]);
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tool } from '../conformance/tools.js';
import { type ActRun, type Repository, startRepository } from './act.js';

const workflows = ['.github/workflows', 'workflows'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name)),
);

describe('actionlint', () => {
  test.each(workflows)('has no finding in %s', (path) => {
    expect(tool('actionlint', path)).toMatchObject({ status: 0, text: '' });
  });
});

/** Blocks of a language in the pages that people read, with where they stand. */
function blocks(language: string): { where: string; block: string }[] {
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ];
  return pages.flatMap((page) =>
    [
      ...readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ].map(([, block = ''], index) => ({ where: `${page}, ${language} ${index + 1}`, block })),
  );
}

/** The job that the other jobs of a page need. */
const calledJob = '  macos:\n    uses: go-notarize/go-notarize/.github/workflows/notarize.yml@v0\n';

/** A whole workflow around jobs, or around steps; null for the configuration of another tool. */
function asWorkflow(block: string): string | null {
  if (block.startsWith('jobs:')) return `on: push\n${block}${block.includes('\n  macos:') ? '' : calledJob}`;
  if (!block.startsWith('- ')) return null;
  const steps = block
    .replaceAll(/^/gm, '      ')
    .replace(/needs\.build\.outputs\.submission-id/, 'github.sha');
  return `on: push\njobs:\n  a:\n    runs-on: macos-15\n    steps:\n${steps}`;
}

describe('what the pages show', () => {
  test.each(blocks('yaml').map(({ where, block }) => [where, asWorkflow(block)]))(
    'actionlint has no finding in %s',
    async (_where, workflow) => {
      if (workflow === null) return;
      const path = join(await mkdtemp(join(tmpdir(), 'page-')), 'page.yml');
      await writeFile(path, workflow);
      expect(tool('actionlint', path)).toMatchObject({ status: 0, text: '' });
    },
  );

  test.each(blocks('sh').map(({ where, block }) => [where, block]))(
    '%s is a shell script',
    async (_where, block) => {
      expect(tool('bash', '-n', '-c', block ?? '')).toMatchObject({ status: 0, text: '' });
    },
  );
});

let repository: Repository;
beforeAll(async () => {
  repository = await startRepository();
});
afterAll(() => repository.close());

function expectGreen(run: ActRun, jobs: number): void {
  expect(run.log).not.toMatch(/Job failed|❌/);
  expect({ exitCode: run.exitCode, succeeded: run.succeeded }).toEqual({ exitCode: 0, succeeded: jobs });
}

/** Returns the names of the assets of a release, after a check of their checksums. */
function checkedAssets({ releases }: ActRun, tag = 'v1.4.0'): string[] {
  const folder = join(releases, tag);
  const check = tool('sh', '-c', 'cd "$0" && sha256sum --strict --check SHA256SUMS', folder);
  expect(check).toMatchObject({ status: 0 });
  expect(readFileSync(join(releases, 'attested'), 'utf8')).not.toBe('');
  return readdirSync(folder).sort();
}

describe('under act', () => {
  test('command-line-tool.yml: five jobs, and the files that they made are the assets of a release', async () => {
    const run = await repository.run('command-line-tool.yml', 'push', 'tag.json');
    expectGreen(run, 6);
    expect(run.outputs('assessment-source').at(-1)).toBe('Replay notary');
    expect(checkedAssets(run)).toEqual(['SHA256SUMS', 'tool.zip']);
    expect(run.log.match(/Summary - .*so far/g)).toHaveLength(4);
    expect(run.log.match(/Summary - ## /g)).toHaveLength(1);
  });

  test('goreleaser.yml: the caller builds, and its archive is signed', async () => {
    const run = await repository.run('goreleaser.yml', 'push', 'tag.json');
    expectGreen(run, 6);
    expect(checkedAssets(run)).toEqual(['SHA256SUMS', 'tool.zip']);
  });

  test('app.yml: the ticket is in the app that is packed', async () => {
    const run = await repository.run('app.yml', 'push', 'tag.json');
    expectGreen(run, 6);
    expect(run.outputs('stapled')).toContain('true');
    expect(checkedAssets(run)).toEqual(['Hello.zip', 'SHA256SUMS']);
  });

  test('several.yml: each leg of the matrix hands over what it has made', async () => {
    const run = await repository.run('several.yml', 'push', 'tag.json');
    expectGreen(run, 11);
    expect(checkedAssets(run)).toEqual([
      ...['SHA256SUMS', 'helper-v1.4.0-macos.zip', 'tool-v1.4.0-macos.zip'],
    ]);
  });

  test('on-linux.yml: everything by the portable engine', async () => {
    const run = await repository.run('on-linux.yml', 'push', 'tag.json');
    expectGreen(run, 5);
    expect(checkedAssets(run)).toEqual(['SHA256SUMS', 'tool.zip']);
  });

  test('nightly.yml: one run submits, another one finishes', async () => {
    const before = repository.served.services.notary.submissionIds().length;
    const night = await repository.run('nightly.yml', 'workflow_dispatch');
    expectGreen(night, 2);
    expect(night.outputs('notarization-status').at(-1)).toBe('In Progress');
    const later = await repository.run('nightly.yml', 'workflow_dispatch', 'finish.json');
    expectGreen(later, 3);
    expect(readdirSync(join(later.releases, 'nightly')).sort()).toEqual(['SHA256SUMS', 'tool.zip']);
    expect(repository.served.services.notary.submissionIds()).toHaveLength(before + 1);
  });

  test('homebrew.yml: formula and cask have names and checksums from the outputs', async () => {
    const run = await repository.run('homebrew.yml', 'push', 'tag.json');
    expectGreen(run, 12);
    expect(checkedAssets(run)).toEqual(['Hello-v1.4.0.zip', 'SHA256SUMS', 'tool-v1.4.0-macos.zip']);
    expect(run.log.match(/Syntax OK/g)).toHaveLength(2);
    expect(run.log).toContain('brew audit --strict --online --cask local/check/hello');
  });

  test.each([
    ['wails.yml', 'a Wails app'],
    ['fyne.yml', 'a Fyne app'],
  ])('%s: %s, which the caller builds, is signed and packed', async (workflow) => {
    const run = await repository.run(workflow, 'push', 'tag.json');
    expectGreen(run, 6);
    expect(checkedAssets(run)).toEqual(['Hello.zip', 'SHA256SUMS']);
  });

  test('sparkle.yml: the appcast names the archive, its size and its signature', async () => {
    const run = await repository.run('sparkle.yml', 'push', 'tag.json');
    expectGreen(run, 6);
    expect(checkedAssets(run)).toEqual(['Hello.zip', 'SHA256SUMS', 'appcast.xml']);
    const appcast = readFileSync(join(run.releases, 'v1.4.0', 'appcast.xml'), 'utf8');
    const { size } = statSync(join(run.releases, 'v1.4.0', 'Hello.zip'));
    expect(appcast).toMatch(
      new RegExp(`/Hello\\.zip" length="${size}" .* sparkle:edSignature="[\\w+/]{86}=="`),
    );
  });

  test('monorepo.yml: the tag names the module and its version', async () => {
    const run = await repository.run('monorepo.yml', 'push', 'module-tag.json');
    expectGreen(run, 7);
    expect(checkedAssets(run, 'server/v1.4.0')).toEqual(['SHA256SUMS', 'server-v1.4.0-macos.zip']);
  });

  test('replay.yml: no secret is needed', async () => {
    const run = await repository.run('replay.yml', 'pull_request');
    expectGreen(run, 1);
    expect(run.log).toContain('assessment-source=Replay notary');
  });
});

test('the file for act has every secret of the callers', async () => {
  const dummies = await readFile('workflows/events/secrets.env', 'utf8');
  const named = await Promise.all(
    workflows.filter((path) => path.startsWith('workflows')).map((path) => readFile(path, 'utf8')),
  );
  const used = new Set([...named.join('\n').matchAll(/secrets\.([A-Z0-9_]+)/g)].map(([, secret]) => secret));
  for (const secret of used) expect(dummies).toMatch(new RegExp(`^${secret}=`, 'm'));
});

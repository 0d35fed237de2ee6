import { readdirSync, readFileSync } from 'node:fs';
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

/** A whole workflow around jobs, or around steps; null for the configuration of another tool. */
function asWorkflow(block: string): string | null {
  if (block.startsWith('jobs:')) return `on: push\n${block}`;
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

const accepted = 'tool is accepted by the Replay notary; Apple has not seen it.';

describe('under act', () => {
  test('command-line-tool.yml: the outputs arrive in the job that makes the release', async () => {
    const run = await repository.run('command-line-tool.yml', 'push', 'tag.json');
    expectGreen(run, 4);
    expect(run.log).toContain('attest where it comes from');
    expect(run.outputs('assessment-source')).toEqual(['', 'Replay notary']);
    expect(run.log).toContain(`Summary - ## 🧪 Replay: ${accepted}`);
    expect(run.log).toMatch(/gh release create \S+ --generate-notes .*tool\.zip/);
    expect(run.log).toMatch(/gh release create .*SHA256SUMS/);
  });

  test('several.yml: each leg of the matrix hands over what it has made', async () => {
    const run = await repository.run('several.yml', 'push', 'tag.json');
    expectGreen(run, 5);
    expect(run.outputs('assessment-source').filter((source) => source === 'Replay notary')).toHaveLength(2);
    const [release = ''] = /gh release create .*/.exec(run.log) ?? [];
    expect(release).toContain('tool.zip');
    expect(release).toContain('helper.zip');
  });

  test('app.yml: the ticket is in the app that is packed', async () => {
    const run = await repository.run('app.yml', 'push', 'tag.json');
    expectGreen(run, 3);
    expect(run.outputs('stapled')).toEqual(['', 'true']);
    expect(run.log).toMatch(/gh release create .*Hello\.zip/);
  });

  test('wails.yml: what another tool has bundled', async () => {
    const run = await repository.run('wails.yml', 'push', 'tag.json');
    expectGreen(run, 1);
    expect(run.outputs('stapled')).toEqual(['true']);
    expect(run.outputs('go-version')).toEqual(['']);
  });

  test('goreleaser.yml: what another tool has built', async () => {
    const run = await repository.run('goreleaser.yml', 'push', 'tag.json');
    expectGreen(run, 2);
    expect(run.outputs('assessment-source')).toEqual(['Replay notary']);
    expect(run.outputs('artifacts')[0]).toContain('"name":"tool.zip"');
  });

  test('nightly.yml: one run submits, another one finishes', async () => {
    const before = repository.served.services.notary.submissionIds().length;
    const night = await repository.run('nightly.yml', 'workflow_dispatch');
    expectGreen(night, 1);
    const [id] = night.outputs('submission-id');
    expect(night.outputs('notarization-status')).toEqual(['In Progress']);
    const later = await repository.run('nightly.yml', 'workflow_dispatch', 'finish.json');
    expectGreen(later, 1);
    expect(later.outputs('submission-id').slice(-1)).toEqual([id]);
    expect(later.outputs('assessment-source')).toEqual(['Replay notary']);
    expect(repository.served.services.notary.submissionIds()).toHaveLength(before + 1);
  });

  test('homebrew.yml: the formula has name and checksum from the outputs', async () => {
    const run = await repository.run('homebrew.yml', 'push', 'tag.json');
    expectGreen(run, 3);
    const zip = JSON.parse(run.outputs('artifacts').at(-1) ?? '[]').find(
      ({ kind }: { kind: string }) => kind === 'zip',
    );
    expect(zip.name).toMatch(/^tool-.+-macos\.zip$/);
    expect(run.log).toContain(`sha256 "${zip.sha256}"`);
    expect(run.log).toContain(`/${zip.name}"`);
  });

  test('on-linux.yml: everything by the portable engine', async () => {
    const run = await repository.run('on-linux.yml', 'push', 'tag.json');
    expectGreen(run, 2);
    expect(run.outputs('assessment')).toEqual(['not-assessed', 'accepted']);
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

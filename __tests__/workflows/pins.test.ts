import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Called {
  on: { workflow_call: { inputs: object; secrets: object; outputs: object } };
}

interface Caller {
  jobs: Record<string, { uses?: string; with?: object; secrets?: object }>;
}

const examples = readdirSync('workflows')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, text: readFileSync(join('workflows', name), 'utf8') }));
const pinsIn = (text: string): string[] =>
  [...text.matchAll(/(?:go-notarize\/go-notarize(?:\/\S+)?@|ref: )([0-9a-f]{40}) # v\d/g)].map(
    ([, commit = '']) => commit,
  );
const [pin = ''] = examples.flatMap(({ text }) => pinsIn(text));

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** A clone of one commit, as that of a workflow, has no history to compare with; an unpacked archive has none at all. */
function isWholeClone(): boolean {
  try {
    return git('rev-parse', '--is-shallow-repository') === 'false';
  } catch {
    return false;
  }
}
const hasHistory = isWholeClone();

describe('the pins of the example workflows', () => {
  test('are one commit', () => {
    expect(pin).toMatch(/^[0-9a-f]{40}$/);
    for (const { name, text } of examples)
      expect({ name, pins: [...new Set(pinsIn(text))] }).toEqual({ name, pins: [pin] });
  });

  test('are in the history of this commit', () => {
    if (!hasHistory) return;
    expect(() => git('merge-base', '--is-ancestor', pin, 'HEAD')).not.toThrow();
  });

  test('are of a workflow that has every input, secret and output that the examples use', () => {
    if (!hasHistory) return;
    const called = parse(git('show', `${pin}:.github/workflows/notarize.yml`)) as Called;
    const { inputs, secrets, outputs } = called.on.workflow_call;
    for (const { name, text } of examples) {
      const calls = Object.entries((parse(text) as Caller).jobs).filter(([, { uses }]) =>
        uses?.includes('/notarize.yml@'),
      );
      const unknown = calls.flatMap(([job, call]) => [
        ...Object.keys(call.with ?? {}).filter((each) => !(each in inputs)),
        ...Object.keys(call.secrets ?? {}).filter((each) => !(each in secrets)),
        ...[...text.matchAll(new RegExp(`needs\\.${job}\\.outputs\\.([\\w-]+)`, 'g'))]
          .map(([, output = '']) => output)
          .filter((each) => !(each in outputs)),
      ]);
      expect({ name, unknown }).toEqual({ name, unknown: [] });
    }
  });
});

test('pin.mjs changes the pins of go-notarize, and those of no other action', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pins-'));
  const run = (tool: string, ...args: string[]): string =>
    execFileSync(tool, args, { cwd: folder, encoding: 'utf8' }).trim();
  const old = 'a'.repeat(40);
  const foreign = `uses: actions/checkout@${old} # v5.0.0`;
  const own = (commit: string): string =>
    [
      `uses: go-notarize/go-notarize@${commit} # v0`,
      `uses: go-notarize/go-notarize/.github/workflows/notarize.yml@${commit} # v0`,
      `          ref: ${commit} # v0`,
    ].join('\n');
  await mkdir(join(folder, 'workflows'));
  await writeFile(join(folder, 'workflows/a.yml'), `${own(old)}\n${foreign}\n`);
  run('git', 'init', '-q');
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  run('git', ...who, 'commit', '-q', '--allow-empty', '-m', 'A release');
  run('git', 'tag', 'v0.1.0');
  run(process.execPath, resolve('scripts/pin.mjs'), 'v0.1.0');
  const commit = run('git', 'rev-parse', 'HEAD');
  expect(await readFile(join(folder, 'workflows/a.yml'), 'utf8')).toBe(`${own(commit)}\n${foreign}\n`);
  await rm(folder, { recursive: true });
});

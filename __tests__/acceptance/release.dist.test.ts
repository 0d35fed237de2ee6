import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { trustOf } from '../../src/identity/trust.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { examplePrograms } from '../../src/replay/examples.js';
import { sha256OfFile } from '../../src/system/files/digest-file.js';
import { type Finished, type Job, startJob } from './support/job.js';

const examples = new Map(examplePrograms(resolve('.')).map(({ name, inputs }) => [name, inputs]));

let job: Job;
beforeAll(async () => {
  job = await startJob({ notaryDelay: 300 });
});
afterAll(() => job.close());

const accepted = {
  'signing-mode': 'replay',
  'signature-valid': 'true',
  'notarization-status': 'Accepted',
  'notarization-issues': '[]',
  assessment: 'accepted',
  'assessment-source': 'Replay notary',
  'failure-code': '',
};

async function expectSound(path: string): Promise<void> {
  const trust = trustOf(job.services.authority.rootPem);
  expect(await verifyPath(path, { trust, now: new Date() })).toMatchObject({ valid: true, problems: [] });
}

describe('a release of the examples', () => {
  let cli: Finished;
  let app: Finished;
  beforeAll(async () => {
    cli = await job.step(examples.get('hello-cli') ?? {});
    app = await job.step(examples.get('hello-app') ?? {});
  }, 300_000);

  test('signs and notarizes hello-cli for both architectures, and is accepted', async () => {
    expect(cli.log).not.toMatch(/^::error/m);
    expect(cli).toMatchObject({ exitCode: 0, outputs: { ...accepted, stapled: 'not-applicable' } });
    const [artifact] = JSON.parse(cli.outputs.artifacts ?? '[]');
    expect(artifact).toMatchObject({ name: 'hello-cli', kind: 'binary', target: 'darwin/universal' });
    await expectSound(artifact.path);
    expect(JSON.parse(cli.outputs.cdhashes ?? '[]').map(({ arch }: { arch: string }) => arch)).toEqual([
      'x86_64',
      'arm64',
    ]);
  });

  test('writes checksums of the published bytes', async () => {
    const path = join(cli.output, 'hello-cli');
    const sums = await readFile(cli.outputs.checksums ?? '', 'utf8');
    expect(sums).toBe(`${await sha256OfFile(path)}  hello-cli\n`);
  });

  test('staples the ticket of hello-app', async () => {
    expect(app.log).not.toMatch(/^::error/m);
    expect(app).toMatchObject({ exitCode: 0, outputs: { ...accepted, stapled: 'true' } });
    const path = app.outputs['artifact-paths'] ?? '';
    await expectSound(path);
    expect((await stat(join(path, 'Contents/CodeResources'))).isFile()).toBe(true);
    expect(JSON.parse(app.outputs.cdhashes ?? '[]')).toHaveLength(2);
  });

  test('has the same facts in report and summary', async () => {
    for (const { report, summary, outputs } of [cli, app]) {
      expect(report).toMatchObject({ replay: true, failure: null, assessment: { verdict: 'accepted' } });
      expect(summary).toContain('Replay notary');
      expect(summary).toContain('```mermaid');
      expect(await readFile(join(outputs.report ?? '', '../summary.md'), 'utf8')).toBe(summary);
    }
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listOutputs } from '../../src/report/actions/list-outputs.js';
import { publishedSchemas } from '../../src/report/schema/published-schemas.js';
import { endpointsVariable } from '../../src/settings/read-endpoints.js';
import type { Schema } from '../../src/system/json/json-schema.js';
import { silentLog } from '../../src/system/log.js';
import { createRunner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { cliScript } from '../support/bundle.js';
import { hangLimit } from '../support/hang-limit.js';
import { machOImage } from '../support/mach-o-image.js';
import { violations } from '../support/violations.js';
import { type Job, startJob } from './support/job.js';

let job: Job;
/** Options and environment with which the commands reach the notary of the job. */
let options: string[];
let environment: Record<string, string>;
beforeAll(async () => {
  job = await startJob();
  const { credentials } = job.services;
  const [id, issuer] = [credentials['notary-key-id'], credentials['notary-issuer']];
  options = ['--notary-key-id', id, '--notary-issuer', issuer];
  environment = {
    [endpointsVariable]: job.endpoints,
    GO_NOTARIZE_NOTARY_KEY: credentials['notary-key'],
    GO_NOTARIZE_CERTIFICATE: credentials.certificate,
    GO_NOTARIZE_CERTIFICATE_PASSWORD: credentials['certificate-password'],
  };
  await writeFile(join(job.folder, 'tool'), machOImage(), { mode: 0o755 });
  await writeTree(join(job.folder, 'Hello.app'), {
    'Contents/Info.plist': infoPlist({
      CFBundleIdentifier: 'com.example.hello',
      CFBundleExecutable: 'Hello',
    }),
    'Contents/MacOS/Hello': machOImage({ textSize: 30_000 }),
  });
});
afterAll(() => job.close());

function schemaOf(name: string): Schema {
  const schema = publishedSchemas[`${name}.schema.json`];
  if (schema === undefined) throw new Error(`There is no schema ${name}.`);
  return schema;
}

/** Runs a command with --json and returns its document, which follows the schema. */
async function documentOf(words: string[], schema = words[0] ?? '') {
  const run = createRunner(silentLog, createSecrets());
  const { stdout, stderr } = await run({
    ...{ tool: process.execPath, args: [cliScript, ...words, '--json'], workingDirectory: job.folder },
    ...{ environment, timeout: hangLimit },
  });
  if (stdout === '') throw new Error(stderr);
  const document: unknown = JSON.parse(stdout);
  expect(violations(document, schemaOf(schema))).toEqual([]);
  return document;
}

describe('the documents of the command line follow the published schemas', () => {
  test('of a release, its report and its outputs', async () => {
    const inputs = ['--artifacts', 'tool\nHello.app', '--package', 'zip', '--engine', 'portable'];
    const { outputs, report } = (await documentOf(['release', ...inputs, ...options])) as {
      outputs: Record<string, string>;
      report: unknown;
    };
    expect(outputs).toMatchObject({ assessment: 'accepted' });
    expect(violations(report, schemaOf('report'))).toEqual([]);
    for (const name of listOutputs) {
      expect(violations(JSON.parse(outputs[name] ?? ''), schemaOf(`output-${name}`))).toEqual([]);
    }
  });

  test('of the commands that look at programs, apps and archives', async () => {
    for (const command of ['inspect', 'verify', 'preflight']) {
      await documentOf([command, 'tool', 'Hello.app', 'dist-macos/Hello.zip']);
    }
    await documentOf(['assess', '--engine', 'portable', 'tool', 'Hello.app']);
    await documentOf(['staple', '--engine', 'portable', 'tool', 'Hello.app']);
    await documentOf(['sign', '--adhoc', '--output', 'signed', 'tool']);
  });

  test('of the commands that ask the notary', async () => {
    const { id } = (await documentOf(['submit', ...options, 'dist-macos/tool.zip'])) as { id: string };
    await documentOf(['wait', ...options, id]);
    for (const action of [[], ['show', id], ['log', id]]) {
      await documentOf(['submissions', ...options, ...action]);
    }
  });

  test('of a replay', async () => {
    await documentOf(['replay', '--artifacts', 'tool', '--engine', 'portable', '--notary-delay', '0', '.']);
  });

  test('of every failure', async () => {
    await documentOf(['inspect', 'missing'], 'error');
    await documentOf(['release', '--engine', 'none'], 'error');
  });
});

test('a step with a wrong input sets its lists to empty ones', async () => {
  const { outputs } = await job.step({ engine: 'none' });
  expect(listOutputs.map((name) => outputs[name])).toEqual(listOutputs.map(() => '[]'));
});

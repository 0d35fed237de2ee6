import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LoopbackServer, listenOnLoopback } from '../../../src/replay/loopback-server.js';
import { endpointsVariable } from '../../../src/settings/read-endpoints.js';
import type { Endpoints } from '../../../src/system/network/endpoints.js';
import { infoPlist, writeTree } from '../../bundle/test-app.js';
import { machOImage } from '../../support/mach-o-image.js';
import { cancelStep } from '../support/cancelled-step.js';
import { writeGoModule } from '../support/go-module.js';
import { type Inputs, type Job, startJob } from '../support/job.js';
import { recordEnding } from '../support/record-ending.js';

let job: Job;
let silent: LoopbackServer;
/** Called with the first request to the service that never answers. */
let onRequest = (): void => undefined;
beforeAll(async () => {
  job = await startJob();
  silent = await listenOnLoopback(() => onRequest());
});
afterAll(async () => {
  await silent.close();
  await job.close();
});

const hello = {
  'Contents/Info.plist': infoPlist({ CFBundleIdentifier: 'com.example.hello', CFBundleExecutable: 'Hello' }),
  'Contents/MacOS/Hello': machOImage(),
};

interface Stage {
  stage: string;
  /** Services that never answer in this stage. */
  services: (endpoints: Endpoints, silent: string) => Endpoints;
  inputs?: (silent: string) => Inputs;
  /** The state of the submission by then. */
  submission: 'none' | 'registered' | 'uploaded';
}

const stages: readonly Stage[] = [
  {
    stage: 'go',
    services: (endpoints) => endpoints,
    inputs: (url) => ({
      ...{ artifacts: '', packages: '.', signing: 'adhoc', 'go-version': '1.26.9' },
      ...{ 'go-download-base-url': url, goproxy: url },
    }),
    submission: 'none',
  },
  { stage: 'sign', services: (all, url) => ({ ...all, timestamp: `${url}/timestamp` }), submission: 'none' },
  { stage: 'submit', services: (all, url) => ({ ...all, notary: url }), submission: 'none' },
  {
    stage: 'upload',
    services: (all, base) => ({ ...all, upload: { kind: 'path-style', base, region: 'us-west-2' } }),
    submission: 'registered',
  },
  { stage: 'staple', services: (all, url) => ({ ...all, tickets: url }), submission: 'uploaded' },
  {
    stage: 'assess',
    services: (all, url) => ({ ...all, tickets: url }),
    inputs: () => ({ staple: 'off' }),
    submission: 'uploaded',
  },
];

const remedies = {
  none: 'Run it again.',
  registered: 'its upload is not complete',
  uploaded: 'Run again with submission-id: ',
} as const;

describe('a step that is cancelled', () => {
  test.each(stages)(
    'in the stage $stage has outputs, a report and the submission, and leaves nothing behind',
    async ({ stage, services, inputs, submission }) => {
      const workspace = join(job.folder, stage);
      const endpoints = join(job.folder, `${stage}.json`);
      await writeGoModule(workspace);
      await writeTree(join(workspace, 'Hello.app'), hello);
      await writeFile(endpoints, JSON.stringify(services(job.services.endpoints, silent.url)));
      const { exitCode, outputs, report, summary, left, milliseconds } = await cancelStep({
        workspace,
        inputs: {
          ...{ artifacts: 'Hello.app', 'output-directory': 'out', cache: 'false', engine: 'portable' },
          ...job.services.credentials,
          ...inputs?.(silent.url),
        },
        environment: { [endpointsVariable]: endpoints, RUNNER_TOOL_CACHE: join(workspace, 'tools') },
        at: new Promise<void>((resolve) => {
          onRequest = resolve;
        }),
        signals: ['SIGTERM'],
      });
      await recordEnding('portable', stage, milliseconds);
      expect(exitCode).toBe(3);
      expect(outputs['failure-code']).toBe('cancelled');
      const id = report?.notarization?.submissionId ?? null;
      expect(outputs['submission-id']).toBe(id ?? '');
      expect(id !== null).toBe(submission !== 'none');
      expect(report?.failure).toMatchObject({
        code: 'cancelled',
        remedy: expect.stringContaining(remedies[submission]),
      });
      expect(summary).toContain('cancelled');
      expect(left).toEqual([]);
    },
  );
});

import { type SpawnSyncReturns, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandTable } from '../../src/commands/command-table.js';
import { type ReplayServices, startReplayServices } from '../../src/replay/replay-services.js';
import { endpointsVariable } from '../../src/settings/read-endpoints.js';
import { systemClock } from '../../src/system/clock.js';
import { cliScript } from '../support/bundle.js';
import { machOImage } from '../support/mach-o-image.js';
import { writeGoModule } from './support/go-module.js';

/** Values that the examples show in place of a user's own. */
const shown = {
  keyId: '2X9R4HXF34',
  issuer: '57246542-96fe-1a63-e053-0824d011072a',
  submission: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
};

const identity = '--identity id.p12 --identity-password-env P12_PASSWORD';
const key = `--notary-key-id ${shown.keyId} --notary-issuer ${shown.issuer}`;

let folder: string;
let services: ReplayServices;
let environment: NodeJS.ProcessEnv;
let submission = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-examples-'));
  services = await startReplayServices({
    clock: systemClock,
    folder: join(folder, 'notary'),
    notaryDelay: 10,
  });
  await writeGoModule(folder, { 'cmd/tool/main.go': 'package main\n\nfunc main() {}\n' });
  await writeGoModule(join(folder, 'my-module'), { 'cmd/tool/main.go': 'package main\n\nfunc main() {}\n' });
  await mkdir(join(folder, 'Hello.app/Contents/MacOS'), { recursive: true });
  await writeFile(
    join(folder, 'Hello.app/Contents/Info.plist'),
    '<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>com.example.hello</string><key>CFBundleExecutable</key><string>hello</string></dict></plist>',
  );
  await writeFile(join(folder, 'Hello.app/Contents/MacOS/hello'), machOImage(), { mode: 0o755 });
  await writeFile(join(folder, 'tool'), machOImage(), { mode: 0o755 });
  await writeFile(
    join(folder, 'release.json'),
    JSON.stringify({ packages: ['./cmd/tool'], version: '1.0.0' }),
  );
  await writeFile(join(folder, 'endpoints.json'), JSON.stringify(services.endpoints));
  const { credentials } = services;
  await writeFile(join(folder, 'id.p12'), Buffer.from(credentials.certificate, 'base64'));
  await writeFile(
    join(folder, 'go-notarize'),
    `#!/bin/sh\nexec '${process.execPath}' '${cliScript}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  environment = {
    ...process.env,
    PATH: `${folder}:${process.env.PATH}`,
    [endpointsVariable]: join(folder, 'endpoints.json'),
    P12_PASSWORD: credentials['certificate-password'],
    GO_NOTARIZE_CERTIFICATE: credentials.certificate,
    GO_NOTARIZE_CERTIFICATE_PASSWORD: credentials['certificate-password'],
    GO_NOTARIZE_NOTARY_KEY: credentials['notary-key'],
  };
  await run(
    `go-notarize sign ${identity} --timestamp-url ${services.endpoints.timestamp} --options runtime tool Hello.app`,
  );
  const submitted = await run(`go-notarize submit ${key} tool Hello.app`);
  submission = submitted.stdout.trim();
  await run(`go-notarize wait ${key} ${shown.submission}`);
});
afterAll(async () => {
  await services.close();
  await rm(folder, { recursive: true, force: true });
});

type Result = Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>;

/** Runs a command line in a shell, as a user would, with the credentials of the replay in place of those shown. */
async function run(line: string): Promise<Result> {
  const command = line
    .replaceAll(shown.keyId, services.credentials['notary-key-id'])
    .replaceAll(shown.issuer, services.credentials['notary-issuer'])
    .replaceAll(shown.submission, submission)
    .replace('runtime ./tool', `runtime --timestamp-url ${services.endpoints.timestamp} ./tool`)
    .replace('release --settings', 'release --notary-key-id $KEY_ID --notary-issuer $ISSUER --settings');
  const child = spawn('bash', ['-c', command], {
    cwd: folder,
    env: {
      ...environment,
      KEY_ID: services.credentials['notary-key-id'],
      ISSUER: services.credentials['notary-issuer'],
    },
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, stdout, stderr };
}

test('every example of the help but that of act is a command line that works', async () => {
  for (const [name, { load }] of Object.entries(commandTable)) {
    if (name === 'act') continue; // it starts another program: __tests__/act has its own tests
    for (const example of (await load()).examples) {
      const { status, stderr } = await run(example);
      // The signature is good, but its root is not Apple's.
      const isForeignRoot = example === 'go-notarize verify ./Hello.app';
      const isExpected = status === (isForeignRoot ? 1 : 0);
      expect({ example, status, stderr: isExpected ? '' : stderr }).toEqual({
        example,
        status: isForeignRoot ? 1 : 0,
        stderr: '',
      });
    }
  }
  expect(await readFile(join(folder, 'signed'))).toBeDefined();
}, 300_000);

test('submissions lists a submission, shows its status, and prints its log', async () => {
  expect((await run(`go-notarize submissions ${key}`)).stdout).toContain(submission);
  expect((await run(`go-notarize submissions ${key} show ${shown.submission}`)).stdout).toMatch(
    /: (Invalid|Accepted)\n$/,
  );
  const log = JSON.parse((await run(`go-notarize submissions ${key} log ${shown.submission}`)).stdout);
  expect(log).toMatchObject({ jobId: submission });
  expect((await run(`go-notarize submissions ${key} remove x`)).status).toBe(2);
});

test('verify accepts the output of a replay with the root that the replay leaves', async () => {
  const { stdout, status } = await run(
    'go-notarize verify --replay-root replay-output/replay-root.pem replay-output/hello-app/Hello.app',
  );
  expect(stdout).toContain('valid, signed under the throwaway root of a replay');
  expect(status).toBe(0);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { trustOf } from '../../src/identity/trust.js';
import type { Notary } from '../../src/notary/notary.js';
import { createNotaryClient } from '../../src/notary/notary-client.js';
import { waitForVerdict } from '../../src/notary/wait-for-verdict.js';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import { createExaminer } from '../../src/replay/notary/examine-archive.js';
import {
  type NotaryFaults,
  type NotaryService,
  startNotaryService,
} from '../../src/replay/notary/notary-service.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { readCodeHashes } from '../../src/signature/code-directory/read-code-hashes.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import { createTimestamper } from '../../src/signature/timestamp/request-timestamp.js';
import { type Clock, systemClock } from '../../src/system/clock.js';
import { type Log, silentLog } from '../../src/system/log.js';
import { createHttp, type HttpRequest } from '../../src/system/network/http.js';
import { createSecrets } from '../../src/system/secrets.js';
import { lookUpTickets } from '../../src/ticket/look-up-tickets.js';
import { failureOf } from '../support/failure.js';
import { hangLimit } from '../support/hang-limit.js';
import { machOImage } from '../support/mach-o-image.js';

/** A clock whose sleeps end at once. */
const clock: Clock = { now: () => new Date(), sleep: () => new Promise((resolve) => setImmediate(resolve)) };

let authority: ReplayAuthority;
let signedProgram: Buffer;
beforeAll(async () => {
  authority = await createReplayAuthority({ now: new Date() });
  signedProgram = await signTool();
});

let folder: string;
const services: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-notary-'));
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
  await rm(folder, { recursive: true, force: true });
});

async function signTool(): Promise<Buffer> {
  const toolFolder = await mkdtemp(join(tmpdir(), 'go-notarize-tool-'));
  const timestamps = await startTimestampService({ authority, clock: systemClock });
  try {
    const path = join(toolFolder, 'tool');
    await writeFile(path, machOImage(), { mode: 0o755 });
    await signMachO({
      input: path,
      output: path,
      signer: authority.application,
      identifier: 'com.example.tool',
      entitlements: null,
      hardenedRuntime: true,
      timestamper: createTimestamper({
        http: createHttp(),
        clock: systemClock,
        log: silentLog,
        url: timestamps.url,
      }),
      signingTime: new Date(),
    });
    return await readFile(path);
  } finally {
    await timestamps.close();
    await rm(toolFolder, { recursive: true, force: true });
  }
}

interface TestNotary {
  notary: Notary;
  service: NotaryService;
  requests: HttpRequest[];
  lines: string[];
  credentials: NotaryService['credentials'];
  masked: string[];
}

async function startNotary(faults: NotaryFaults = {}): Promise<TestNotary> {
  const examine = createExaminer({ trust: trustOf(authority.rootPem), clock });
  const service = await startNotaryService({
    clock,
    folder: join(folder, 'kept'),
    delay: 0,
    examine,
    faults,
  });
  services.push(service);
  const requests: HttpRequest[] = [];
  const lines: string[] = [];
  const masked: string[] = [];
  const send = createHttp();
  const log: Log = { ...silentLog, info: (line) => lines.push(line), warning: (line) => lines.push(line) };
  const notary = createNotaryClient({
    credentials: service.credentials,
    endpoints: {
      notary: service.baseUrl,
      upload: { kind: 'path-style', base: service.uploadBase, region: 'us-west-2' },
    },
    http: (request) => {
      requests.push(request);
      return send(request);
    },
    clock,
    log,
    secrets: { add: (secret) => void masked.push(secret) },
  });
  return { notary, service, requests, lines, credentials: service.credentials, masked };
}

async function archiveOf(program: Buffer): Promise<string> {
  const path = join(folder, 'tool');
  await writeFile(path, program, { mode: 0o755 });
  await writeZip({ roots: [path], output: join(folder, 'tool.zip') });
  return join(folder, 'tool.zip');
}

const verdictOf = (notary: Notary, id: string) =>
  waitForVerdict({ notary, id, clock, log: silentLog, timeout: hangLimit, interval: 1 });

describe('a submission to the notary', () => {
  test('a valid program is accepted, and its code gets a ticket', async () => {
    const { notary, service } = await startNotary();
    const { id, name, sha256 } = await notary.submit(await archiveOf(signedProgram), {});
    expect(await verdictOf(notary, id)).toMatchObject({ status: 'Accepted' });

    const log = await notary.log(id);
    const [hash] = await readCodeHashes(join(folder, 'tool'));
    expect(log).toMatchObject({
      jobId: id,
      status: 'Accepted',
      statusCode: 0,
      archiveFilename: name,
      sha256,
      issues: null,
    });
    expect(log?.ticketContents).toEqual([
      { path: 'tool.zip/tool', digestAlgorithm: 'SHA-256', cdhash: hash?.cdHash, arch: 'arm64' },
    ]);
    const tickets = await lookUpTickets({
      http: createHttp(),
      url: service.tickets,
      cdHashes: hash ? [hash] : [],
    });
    expect([...tickets.keys()]).toEqual([hash?.cdHash]);
  });

  test('a program with one flipped byte is Invalid, and the log names program and slice', async () => {
    const { notary, service } = await startNotary();
    const program = Buffer.from(signedProgram);
    program[0x4001] = (program[0x4001] ?? 0) ^ 1;
    const { id } = await notary.submit(await archiveOf(program), {});
    expect(await verdictOf(notary, id)).toMatchObject({ status: 'Invalid' });
    expect(await notary.log(id)).toMatchObject({
      statusCode: 4000,
      ticketContents: null,
      issues: [
        {
          severity: 'error',
          path: 'tool.zip/tool',
          architecture: 'arm64',
          message: 'The signature of the binary is invalid.',
        },
      ],
    });
    const cdHashes = await readCodeHashes(join(folder, 'tool'));
    expect((await lookUpTickets({ http: createHttp(), url: service.tickets, cdHashes })).size).toBe(0);
  });

  test('a file that is not an archive is Invalid', async () => {
    const { notary } = await startNotary();
    await writeFile(join(folder, 'tool.zip'), 'not a zip');
    const { id } = await notary.submit(join(folder, 'tool.zip'), {});
    expect(await verdictOf(notary, id)).toMatchObject({ status: 'Invalid' });
  });

  test('U13: the client reports the id before it uploads anything', async () => {
    const { notary, requests } = await startNotary();
    let uploadsBefore = -1;
    const uploads = (): number => requests.filter(({ method }) => method === 'PUT').length;
    await notary.submit(await archiveOf(signedProgram), {
      onSubmitted: () => {
        uploadsBefore = uploads();
      },
    });
    expect(uploadsBefore).toBe(0);
    expect(uploads()).toBe(1);
  });
});

describe('failures of the notary', () => {
  test('U16, U39: a failed upload is repeated for the same submission', async () => {
    const { notary, service, requests } = await startNotary({ uploads: [503, 500] });
    const { id } = await notary.submit(await archiveOf(signedProgram), {});
    expect(await verdictOf(notary, id)).toMatchObject({ status: 'Accepted' });
    expect(service.submissionIds()).toEqual([id]);
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(requests.filter(({ method }) => method === 'PUT')).toHaveLength(3);
  });

  test.each([
    ['unauthenticated', 'notary-credentials-refused', 2],
    ['agreement', 'notary-agreement-missing', 3],
    ['role', 'notary-forbidden', 3],
  ] as const)(
    'the refusal %s has a failure code of its own, and the request is not repeated',
    async (refusal, code, exitCode) => {
      const { notary, requests } = await startNotary({ refusal });
      const failure = await failureOf(async () => notary.submit(await archiveOf(signedProgram), {}));
      expect(failure).toFailWith(code);
      expect(failure).toMatchObject({ exitCode, retryable: false });
      // Refused credentials are tried once more with a new token.
      expect(requests).toHaveLength(refusal === 'unauthenticated' ? 2 : 1);
    },
  );

  test('the notary refuses a token that was signed with another key', async () => {
    const { service } = await startNotary();
    const { credentials } = await startNotary();
    const stranger = createNotaryClient({
      credentials: { ...service.credentials, key: credentials.key },
      endpoints: { notary: service.baseUrl, upload: { kind: 's3', region: 'us-west-2' } },
      http: createHttp(),
      clock,
      log: silentLog,
      secrets: createSecrets(),
    });
    expect(await failureOf(() => stranger.status('an-id'))).toFailWith('notary-credentials-refused');
  });

  test('the failure for an unknown submission names the input', async () => {
    const { notary } = await startNotary();
    expect(await failureOf(() => notary.status('no-such-id'))).toFailWith('submission-unknown');
  });

  test('a missing log is not a failure', async () => {
    const { notary } = await startNotary({ withoutLog: true });
    const { id } = await notary.submit(await archiveOf(signedProgram), {});
    await verdictOf(notary, id);
    expect(await notary.log(id)).toBeNull();
  });

  test('U40: a submission of a team that is not configured is Rejected', async () => {
    const { notary } = await startNotary({ teamNotConfigured: true });
    const { id } = await notary.submit(await archiveOf(signedProgram), {});
    expect(await verdictOf(notary, id)).toMatchObject({ status: 'Rejected' });
    expect(await notary.log(id)).toMatchObject({ statusCode: 7000 });
  });
});

describe('confidential values', () => {
  test('the client fetches the log without the token, and logs neither key, token nor signed addresses', async () => {
    const { notary, requests, lines, credentials } = await startNotary({ uploads: [503] });
    const { id } = await notary.submit(await archiveOf(signedProgram), {});
    await verdictOf(notary, id);
    await notary.log(id);
    const logRequest = requests.find(({ url }) => url.includes('developer_log.json'));
    expect(logRequest?.headers).toBeUndefined();
    const logged = lines.join('\n');
    expect(logged).not.toContain(credentials.key.reveal().split('\n')[1]);
    expect(logged).not.toMatch(/Bearer|Signature=|eyJ/);
  });

  test('tokens and upload credentials are masked before their first use', async () => {
    const { notary, requests, masked } = await startNotary();
    await notary.submit(await archiveOf(signedProgram), {});
    const used = requests.flatMap(({ headers = {} }) => [
      headers.authorization?.replace('Bearer ', ''),
      headers['x-amz-security-token'],
    ]);
    for (const secret of used.filter((each) => each !== undefined && !each.startsWith('AWS4')))
      expect(masked).toContain(secret);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OtherSubmission, SubmissionObserver } from '../../src/notary/notary.js';
import { createNotaryClient, type NotaryClient } from '../../src/notary/notary-client.js';
import {
  type NotaryFaults,
  type NotaryService,
  startNotaryService,
} from '../../src/replay/notary/notary-service.js';
import { silentLog } from '../../src/system/log.js';
import { createHttp, type HttpRequest } from '../../src/system/network/http.js';
import { createSecrets } from '../../src/system/secrets.js';
import { jumpingClock } from './test-clock.js';

/** A client with a local notary that accepts every archive, and the events of its submissions. */
export interface SubmissionTest {
  notary: NotaryClient;
  service: NotaryService;
  archive: string;
  observer: Required<SubmissionObserver>;
  submitted: string[];
  others: OtherSubmission[];
  /** Ids that the observer calls uploaded. */
  uploaded: Set<string>;
  /** Methods and paths of the requests, without the base address. */
  requests: string[];
  sleeps: number[];
  close(): Promise<void>;
}

/** Starts a client and its notary. `endpoint` replaces the address of the web API. */
export async function startSubmissionTest(faults: NotaryFaults, endpoint?: string): Promise<SubmissionTest> {
  const folder = await mkdtemp(join(tmpdir(), 'go-notarize-submission-'));
  const archive = join(folder, 'tool-0123456789ab.zip');
  await writeFile(archive, 'an archive');
  const clock = jumpingClock(new Date().toISOString());
  const service = await startNotaryService({
    clock: { now: clock.now, sleep: async () => undefined },
    folder: join(folder, 'kept'),
    delay: 0,
    examine: async () => ({
      status: 'Accepted',
      statusSummary: 'Ready for distribution',
      statusCode: 0,
      ticketContents: [],
      issues: null,
    }),
    faults,
  });
  const requests: string[] = [];
  const send = createHttp();
  const http = (request: HttpRequest) => {
    requests.push(`${request.method} ${new URL(request.url).pathname.replace('/notary/v2', '')}`);
    return send(request);
  };
  const endpoints = {
    notary: endpoint ?? service.baseUrl,
    upload: { kind: 'path-style', base: service.uploadBase, region: 'us-west-2' },
  } as const;
  const notary = createNotaryClient({
    credentials: service.credentials,
    ...{ endpoints, http, clock, log: silentLog, secrets: createSecrets() },
  });
  const submitted: string[] = [];
  const others: OtherSubmission[] = [];
  const uploaded = new Set<string>();
  const observer: Required<SubmissionObserver> = {
    onSubmitted: ({ id }) => void submitted.push(id),
    onUploaded: ({ id }) => void uploaded.add(id),
    onOther: (other) => void others.push(other),
    isUploaded: (id) => uploaded.has(id),
  };
  return {
    ...{ notary, service, archive, observer, submitted, others, uploaded, requests },
    sleeps: clock.sleeps,
    close: async () => {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

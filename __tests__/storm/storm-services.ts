import { join } from 'node:path';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { trustOf } from '../../src/identity/trust.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import { createExaminer } from '../../src/replay/notary/examine-archive.js';
import { type NotaryService, startNotaryService } from '../../src/replay/notary/notary-service.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import type { InputName } from '../../src/settings/inputs/inputs.js';
import type { Clock } from '../../src/system/clock.js';
import type { Endpoints } from '../../src/system/network/endpoints.js';
import { simulatedClock } from './simulated-clock.js';

export type Inputs = Partial<Record<InputName, string>>;

/** Services on loopback that live in simulated time. */
export interface StormServices {
  endpoints: Endpoints;
  credentials: Inputs;
  notary: NotaryService;
  /** The clock of the releases. */
  clock: Clock;
  /** Sets the milliseconds from each next upload to its verdict; the last one counts for all others. */
  setDelays(delays: readonly number[]): void;
  close(): Promise<void>;
}

/** Milliseconds between two requests for a status; longer than usual, so that a storm has fewer of them. */
const notaryPause = 60_000;

export async function startStormServices(folder: string): Promise<StormServices> {
  const examinations = new Set<Promise<unknown>>();
  const simulated = simulatedClock(new Date(), () => Promise.allSettled(examinations));
  let delays: readonly number[] = [];
  const clock: Clock = {
    now: simulated.service.now,
    sleep(_milliseconds, signal) {
      const [delay = 0, ...others] = delays;
      if (others.length > 0) delays = others;
      return simulated.service.sleep(delay, signal);
    },
  };
  const authority = await createReplayAuthority({ now: clock.now() });
  const examine = createExaminer({ trust: trustOf(authority.rootPem), clock });
  const notary = await startNotaryService({
    clock,
    folder: join(folder, 'notary'),
    delay: 0,
    examine(archive, name) {
      const examination = examine(archive, name);
      examinations.add(examination);
      void examination.finally(() => examinations.delete(examination)).catch(() => undefined);
      return examination;
    },
  });
  const timestamps = await startTimestampService({ authority, clock });
  const password = 'storm-password';
  return {
    notary,
    clock: simulated.release,
    setDelays: (next) => {
      delays = next;
    },
    endpoints: {
      notary: notary.baseUrl,
      upload: { kind: 'path-style', base: notary.uploadBase, region: 'us-west-2' },
      tickets: notary.tickets,
      timestamp: timestamps.url,
      notaryPause,
      replayRoot: authority.rootPem,
    },
    credentials: {
      certificate: exportPkcs12(authority.application, password, 'modern').toString('base64'),
      'certificate-password': password,
      'notary-key': notary.credentials.key.reveal(),
      'notary-key-id': notary.credentials.keyId,
      'notary-issuer': notary.credentials.issuer,
    },
    close: async () => {
      await Promise.all([notary.close(), timestamps.close()]);
    },
  };
}

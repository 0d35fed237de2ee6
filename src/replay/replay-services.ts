import { randomBytes } from 'node:crypto';
import { exportPkcs12 } from '../identity/pkcs12/export-pkcs12.js';
import { trustOf } from '../identity/trust.js';
import type { InputName } from '../settings/inputs.js';
import type { Clock } from '../system/clock.js';
import type { Endpoints } from '../system/endpoints.js';
import { createReplayAuthority, type ReplayAuthority } from './authority/authority.js';
import { createExaminer } from './notary/examine-archive.js';
import { type NotaryFaults, type NotaryService, startNotaryService } from './notary/notary-service.js';
import { startTimestampService, type TimestampFault } from './timestamp/timestamp-service.js';

/** The stand-ins of a replay, up and running on loopback. */
export interface ReplayServices {
  endpoints: Endpoints;
  /** The inputs of a developer who has an identity of the authority and a key of the notary. */
  credentials: Record<CredentialInput, string>;
  authority: ReplayAuthority;
  notary: NotaryService;
  close(): Promise<void>;
}

export type CredentialInput = Extract<
  InputName,
  'certificate' | 'certificate-password' | 'notary-key' | 'notary-key-id' | 'notary-issuer'
>;

export interface ReplayServicesRequest {
  clock: Clock;
  /** Where the notary keeps what it receives. */
  folder: string;
  /** Milliseconds from an upload to the verdict. */
  notaryDelay: number;
  faults?: { notary?: NotaryFaults; timestamp?: readonly TimestampFault[] };
}

/** Milliseconds between two questions to a notary that is no farther than this machine. */
const notaryPause = 100;

/** Starts authority, timestamp service, notary and ticket service. Close them, or the process does not end. */
export async function startReplayServices(request: ReplayServicesRequest): Promise<ReplayServices> {
  const { clock, folder, notaryDelay, faults = {} } = request;
  const authority = await createReplayAuthority({ now: clock.now() });
  const trust = trustOf(authority.rootPem);
  const timestamps = await startTimestampService({ authority, clock, faults: faults.timestamp ?? [] });
  const notary = await startNotaryService({
    clock,
    folder,
    delay: notaryDelay,
    examine: createExaminer({ trust, clock }),
    ...(faults.notary ? { faults: faults.notary } : {}),
  });
  const password = randomBytes(18).toString('base64url');
  return {
    authority,
    notary,
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
      'notary-key': notary.credentials.key,
      'notary-key-id': notary.credentials.keyId,
      'notary-issuer': notary.credentials.issuer,
    },
    close: async () => {
      await Promise.all([timestamps.close(), notary.close()]);
    },
  };
}

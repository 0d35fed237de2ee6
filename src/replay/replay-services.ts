import { randomBytes } from 'node:crypto';
import type { Identity } from '../identity/identity.js';
import { exportPkcs12 } from '../identity/pkcs12/export-pkcs12.js';
import { trustOf } from '../identity/trust.js';
import type { InputName } from '../settings/inputs/inputs.js';
import type { Clock } from '../system/clock.js';
import type { Endpoints } from '../system/network/endpoints.js';
import { createReplayAuthority, type ReplayAuthority } from './authority/authority.js';
import { createExaminer } from './notary/examine-archive.js';
import { type NotaryFaults, type NotaryService, startNotaryService } from './notary/notary-service.js';
import { startTimestampService, type TimestampFault } from './timestamp/timestamp-service.js';

/** The running stand-ins of a replay, on loopback. */
export interface ReplayServices {
  endpoints: Endpoints;
  /** Inputs with an identity of the authority and a key of the notary. */
  credentials: Record<CredentialInput, string>;
  /** Issues an identity for installer packages and returns it as inputs. */
  issueInstaller(): Promise<Record<InstallerInput, string>>;
  authority: ReplayAuthority;
  notary: NotaryService;
  close(): Promise<void>;
}

export type CredentialInput = Extract<
  InputName,
  'certificate' | 'certificate-password' | 'notary-key' | 'notary-key-id' | 'notary-issuer'
>;

export type InstallerInput = Extract<InputName, 'installer-certificate' | 'installer-certificate-password'>;

export interface ReplayServicesRequest {
  clock: Clock;
  /** Folder for archives that the notary receives. */
  folder: string;
  /** Milliseconds from an upload to the verdict. */
  notaryDelay: number;
  faults?: { notary?: NotaryFaults; timestamp?: readonly TimestampFault[] };
}

/** Milliseconds between two requests to the local notary. */
const notaryPause = 100;

/** Starts authority, timestamp service, notary and ticket service. The process does not end until they are closed. */
export async function startReplayServices(request: ReplayServicesRequest): Promise<ReplayServices> {
  const { clock, folder, notaryDelay, faults = {} } = request;
  const authority = await createReplayAuthority({ now: clock.now() });
  const trust = trustOf(authority.rootPem);
  const timestamps = await startTimestampService({ authority, clock, faults: faults.timestamp ?? [] });
  const notary = await startNotaryService({
    ticketSigner: authority.ticketSigner,
    clock,
    folder,
    delay: notaryDelay,
    examine: createExaminer({ trust, clock }),
    ...(faults.notary ? { faults: faults.notary } : {}),
  });
  const application = pack(authority.application);
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
      certificate: application.file,
      'certificate-password': application.password,
      'notary-key': notary.credentials.key.reveal(),
      'notary-key-id': notary.credentials.keyId,
      'notary-issuer': notary.credentials.issuer,
    },
    async issueInstaller() {
      const { file, password } = pack(await authority.issue('developer-id-installer'));
      return { 'installer-certificate': file, 'installer-certificate-password': password };
    },
    close: async () => {
      await Promise.all([timestamps.close(), notary.close()]);
    },
  };
}

/** Reports whether inputs ask for installer packages. */
export function needsInstaller({ package: kinds = '' }: Partial<Record<InputName, string>>): boolean {
  return /\bpkg\b/.test(kinds);
}

/** Writes an identity as the base64 of a PKCS#12 file with a new password. */
function pack(identity: Identity): { file: string; password: string } {
  const password = randomBytes(18).toString('base64url');
  return { file: exportPkcs12(identity, password, 'modern').toString('base64'), password };
}

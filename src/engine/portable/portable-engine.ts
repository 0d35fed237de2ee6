import { writeZip } from '../../archive/zip/write-zip.js';
import { assess } from '../../gatekeeper/assess.js';
import type { Identity } from '../../identity/identity.js';
import { openSigningIdentities } from '../../identity/open-signing-identities.js';
import type { Trust } from '../../identity/trust.js';
import { writeUniversal } from '../../macho/lipo.js';
import { createNotaryClient } from '../../notary/notary-client.js';
import { createTimestamper } from '../../signature/timestamp/timestamp.js';
import type { Timestamper } from '../../signature/timestamp/timestamper.js';
import type { Clock } from '../../system/clock.js';
import type { Endpoints } from '../../system/endpoints.js';
import { InputError } from '../../system/errors.js';
import type { Http } from '../../system/http.js';
import type { Log } from '../../system/log.js';
import { staple } from '../../ticket/staple.js';
import { describeSigner } from '../describe-signer.js';
import type { Demands, Engine, Signer, SignerRequest } from '../engine.js';
import { signArtifact } from './sign-artifact.js';

/** What the portable engine needs of the world. */
export interface PortableWorld {
  endpoints: Endpoints;
  trust: Trust;
  http: Http;
  clock: Clock;
  log: Log;
}

/** Our own signer, verifier and notary client: the engine for any machine. */
export function createPortableEngine(world: PortableWorld): Engine {
  const { endpoints, trust, http, clock, log } = world;
  const tickets = { http, clock, log, ticketsUrl: endpoints.tickets };
  return {
    name: 'portable',
    runsPrograms: process.platform === 'darwin',
    demand: async (wanted) => refuse(wanted),
    openSigner: async (request) => createSigner(world, request, openForSigning(world, request)),
    notary: (credentials) => {
      if (credentials.kind === 'api-key')
        return createNotaryClient({ credentials, endpoints, http, clock, log });
      throw new InputError(
        'notary-key',
        'Only an App Store Connect API key can be used without Apple’s tools.',
        {
          code: 'notary-credentials-unusable',
          remedy: 'Give notary-key, notary-key-id and notary-issuer, or run on macOS with engine: apple.',
        },
      );
    },
    joinSlices: writeUniversal,
    archive: (paths, output) => writeZip({ roots: paths, output }),
    staple: (artifact) => staple({ ...tickets, artifact }),
    assess: ({ path, kind }, awaitTicket) =>
      assess({ ...tickets, path, kind, trust, now: clock.now(), awaitTicket }),
  };
}

/** What Apple's tools alone can do. */
function refuse({ packages, keychainIdentity }: Demands): void {
  const kind = (['dmg', 'pkg'] as const).find((each) => packages.has(each));
  if (kind) throw needsApple('package', `package: a .${kind} is made`);
  if (keychainIdentity) throw needsApple('identity', 'identity: the keys in a keychain are used');
}

function needsApple(input: string, what: string): InputError {
  return new InputError(input, `${what} by Apple’s tools, which the portable engine does without.`, {
    code: 'needs-apple-tools',
    remedy: `Run on macOS with engine: apple, or leave ${input} out.`,
  });
}

/** The identity of the certificate, if there is one; `adhoc` without a certificate. */
function openForSigning(world: PortableWorld, { certificate }: SignerRequest): Identity | 'adhoc' {
  if (certificate === null) return 'adhoc';
  return openSigningIdentities({ certificate, input: 'certificate', kind: 'developer-id' }, world)
    .application;
}

function createSigner(world: PortableWorld, request: SignerRequest, identity: Identity | 'adhoc'): Signer {
  const { http, clock, log, trust } = world;
  const timestamper: Timestamper | null =
    identity === 'adhoc' ? null : createTimestamper({ http, clock, log, url: request.timestampUrl });
  return {
    facts: describeSigner(identity === 'adhoc' ? null : identity, { trust, now: clock.now() }),
    sign: (artifact, how) =>
      signArtifact(artifact, how, { signer: identity, timestamper, signingTime: clock.now() }),
    pack: (_artifact, { kind }) => Promise.reject(needsApple('package', `package: a .${kind} is made`)),
    close: async () => undefined, // the key lived in memory only
  };
}

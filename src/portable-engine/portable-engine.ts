import { signArtifact } from '../bundle/sign-artifact.js';
import { describeSigner } from '../engine/describe-signer.js';
import type {
  Engine,
  EngineDependencies,
  RequestedFeatures,
  Signer,
  SignerRequest,
} from '../engine/engine.js';
import { predictVerdict } from '../gatekeeper/predict-verdict.js';
import type { Identity } from '../identity/identity.js';
import { installerMissing } from '../identity/installer-missing.js';
import { openSigningIdentities } from '../identity/open-signing-identities.js';
import { writeUniversal } from '../macho/universal.js';
import { createNotaryClient } from '../notary/notary-client.js';
import { usualPageSize } from '../signature/code-directory/page-size.js';
import { createTimestamper, type Timestamper } from '../signature/timestamp/request-timestamp.js';
import { InputError } from '../system/errors.js';
import { staple } from '../ticket/staple.js';

type PortableDependencies = Pick<
  EngineDependencies,
  'endpoints' | 'trust' | 'http' | 'clock' | 'log' | 'secrets'
>;

/** Our own signer, verifier and notary client: the engine for any machine. */
export function createPortableEngine(dependencies: PortableDependencies): Engine {
  const { endpoints, trust, http, clock, log, secrets } = dependencies;
  const tickets = { http, clock, log, ticketsUrl: endpoints.tickets };
  return {
    name: 'portable',
    // macOS kills a program whose Developer ID a throwaway root of a replay has issued.
    runsPrograms: process.platform === 'darwin' && endpoints.replayRoot === null,
    checkSupport: async (requested) => refuseUnsupported(requested),
    openSigner: async (request) => createSigner(dependencies, request, openForSigning(dependencies, request)),
    notary: (credentials) => {
      if (credentials.kind === 'api-key')
        return createNotaryClient({ credentials, endpoints, http, clock, log, secrets });
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
    staple: (artifact) => staple({ ...tickets, artifact }),
    markAsDownloaded: async () => undefined, // only macOS has Gatekeeper
    assess: ({ path, kind }, awaitTicket) =>
      predictVerdict({ ...tickets, path, kind, trust, now: clock.now(), awaitTicket }),
    cleanUp: async () => undefined, // it leaves nothing outside the folder of the run
  };
}

/** Throws `needs-apple-tools` for a feature that only Apple's tools have. */
function refuseUnsupported({ packages, keychainIdentity }: RequestedFeatures): void {
  const kind = (['dmg', 'pkg'] as const).find((each) => packages.has(each));
  if (kind) throw needsApple('package', `package: a .${kind} is made`);
  if (keychainIdentity) throw needsApple('identity', 'identity: the keys in a keychain are used');
}

function needsApple(input: string, feature: string): InputError {
  return new InputError(input, `${feature} by Apple’s tools, which the portable engine does not use.`, {
    code: 'needs-apple-tools',
    remedy: `Run on macOS with engine: apple, or leave ${input} out.`,
  });
}

interface Signers {
  application: Identity | 'adhoc';
  installer: Identity | null;
}

/** Returns the identities of the certificates; `adhoc` without one. An installer identity is optional. */
function openForSigning(
  dependencies: PortableDependencies,
  { certificate, installerCertificate, signsPackages }: SignerRequest,
): Signers {
  if (certificate === null) return { application: 'adhoc', installer: null };
  const request = { certificate, kind: 'developer-id' } as const;
  return openSigningIdentities(signsPackages ? { ...request, installerCertificate } : request, dependencies);
}

function createSigner(
  dependencies: PortableDependencies,
  request: SignerRequest,
  { application, installer }: Signers,
): Signer {
  const { http, clock, log, trust } = dependencies;
  const timestamper: Timestamper | null =
    application === 'adhoc' ? null : createTimestamper({ http, clock, log, url: request.timestampUrl });
  return {
    description: describeSigner(application === 'adhoc' ? null : application, { trust, now: clock.now() }),
    sign: (artifact, how) =>
      signArtifact(artifact, how, {
        signer: artifact.kind === 'pkg' ? packageSigner({ application, installer }) : application,
        timestamper,
        signingTime: clock.now(),
        pageSize: usualPageSize,
      }),
    pack: (_artifact, { kind }) => Promise.reject(needsApple('package', `package: a .${kind} is made`)),
    close: async () => undefined, // the key lived in memory only
  };
}

/** Returns the identity for installer packages. Throws `certificate-missing`. */
function packageSigner({ application, installer }: Signers): Identity | 'adhoc' {
  if (installer !== null) return installer;
  if (application === 'adhoc') return 'adhoc';
  throw installerMissing('leave the .pkg out of artifacts');
}

import type { Artifact, SignatureFacts, TicketFacts } from '../artifact/artifact.js';
import type { Assessment } from '../gatekeeper/assessment.js';
import type { CertificateKind } from '../identity/identity.js';
import type { Notary, NotaryCredentials } from '../notary/notary.js';

/** How the pipeline's work is done. Code above the engines never asks which one is running. */
export interface Engine {
  readonly name: 'apple' | 'portable';
  /** Makes the signing identity usable; whatever that leaves on the machine, `Signer.close` removes. */
  openSigner(request: SignerRequest): Promise<Signer>;
  /** Throws `InputError` for credentials that only the other engine can use. */
  notary(credentials: NotaryCredentials): Notary;
  /** Packs artifacts into the archive that the notary takes. */
  archive(artifacts: readonly Artifact[], output: string): Promise<void>;
  /** Attaches the ticket, trying again while it propagates. */
  staple(artifact: Artifact): Promise<TicketFacts>;
  /** What Gatekeeper says. `isAccepted`: the notary has just accepted it, so that its ticket is waited for. */
  assess(artifact: Artifact, isAccepted: boolean): Promise<Assessment>;
}

/** A PKCS#12 and what opens it. */
export interface CertificateFile {
  pkcs12: Buffer;
  password: string;
}

export interface SignerRequest {
  /** `auto` without a certificate signs ad-hoc. */
  mode: 'required' | 'auto' | 'adhoc';
  certificate: CertificateFile | null;
  /** For installer packages. */
  installerCertificate: CertificateFile | null;
  /** Name or SHA-1 of an identity in a keychain that exists already; needs Apple's tools. */
  keychainIdentity: string | null;
  timestampUrl: string;
}

/** What the report says of the identity; never anything secret. */
export interface SignerFacts {
  mode: 'developer-id' | 'adhoc' | 'replay';
  name: string | null;
  kind: CertificateKind | null;
  teamId: string | null;
  sha1: string | null;
  expires: Date | null;
}

export interface SignRequest {
  /** Explicit identifier, or null to derive it as codesign does. */
  identifier: string | null;
  /** Entitlements property list (XML), for main executables; null for none. */
  entitlements: Buffer | null;
  hardenedRuntime: boolean;
}

export interface Signer {
  readonly facts: SignerFacts;
  /** Signs a binary or a bundle in place, inside-out. */
  sign(artifact: Artifact, request: SignRequest): Promise<SignatureFacts>;
  close(): Promise<void>;
}

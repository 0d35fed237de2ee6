import type { Artifact, PackageKind, ArtifactSignature, StaplingResult } from '../artifact/artifact.js';
import type { Assessment } from '../artifact/assessment.js';
import type { CertificateFile, CertificateKind } from '../identity/identity.js';
import type { Notary, NotaryCredentials } from '../notary/notary.js';
import type { Entitlements } from '../signature/entitlements/entitlements.js';

/** How the pipeline's work is done. Code above the engines never asks which one is running. */
export interface Engine {
  readonly name: 'apple' | 'portable';
  /** Whether what is built runs on this machine. */
  readonly runsPrograms: boolean;
  /** Throws, before any work, when this engine or this machine cannot do what is asked for. */
  demand(wanted: Demands): Promise<void>;
  /** Makes the signing identity usable; whatever that leaves on the machine, `Signer.close` removes. */
  openSigner(request: SignerRequest): Promise<Signer>;
  /** Throws `InputError` for credentials that only the other engine can use. */
  notary(credentials: NotaryCredentials): Notary;
  /** Joins programs for one architecture each into a universal one, with the mode 0755. */
  joinSlices(inputs: readonly string[], output: string): Promise<void>;
  /** Packs files and bundles into a zip archive. */
  archive(paths: readonly string[], output: string): Promise<void>;
  /** Attaches the ticket, trying again while it propagates. */
  staple(artifact: Artifact): Promise<StaplingResult>;
  /** What Gatekeeper says. `isAccepted`: the notary has just accepted it, so that its ticket is waited for. */
  assess(artifact: Artifact, isAccepted: boolean): Promise<Assessment>;
}

/** What not every engine can do. */
export interface Demands {
  packages: ReadonlySet<PackageKind>;
  /** Whether the identity is one of a keychain that exists. */
  keychainIdentity: boolean;
}

export interface SignerRequest {
  /** `auto` without a certificate signs ad-hoc. */
  mode: 'required' | 'auto' | 'adhoc';
  certificate: CertificateFile | null;
  /** For installer packages. */
  installerCertificate: CertificateFile | null;
  /** Name or SHA-1 of an identity in a keychain that exists already; needs Apple's tools. */
  keychainIdentity: string | null;
  /** Whether installer packages will be made, which have to be signed by an identity of their own. */
  signsPackages: boolean;
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
  /** For main executables; null for none. */
  entitlements: Entitlements | null;
  hardenedRuntime: boolean;
}

export interface PackRequest {
  kind: Exclude<PackageKind, 'zip'>;
  /** Absolute path of the disk image or installer package. */
  output: string;
  /** For an installer package: the version by which a newer one is known; null when nobody said. */
  version: string | null;
}

export interface Signer {
  readonly facts: SignerFacts;
  /** Signs a binary or a bundle in place, inside-out. */
  sign(artifact: Artifact, request: SignRequest): Promise<ArtifactSignature>;
  /**
   * Makes a disk image or an installer package of a signed artifact, and signs it. Out: the signature of a disk image;
   * null for a package, which has none that names code hashes.
   */
  pack(artifact: Artifact, request: PackRequest): Promise<ArtifactSignature | null>;
  close(): Promise<void>;
}

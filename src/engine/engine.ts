import type { Artifact, ArtifactSignature, PackageKind, StaplingResult } from '../artifact/artifact.js';
import type { Assessment } from '../artifact/assessment.js';
import type { SignatureContent } from '../bundle/sign-artifact.js';
import type { CertificateFile, CertificateKind } from '../identity/identity.js';
import type { Trust } from '../identity/trust.js';
import type { Notary, NotaryCredentials } from '../notary/notary.js';
import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import type { Endpoints } from '../system/network/endpoints.js';
import type { Http } from '../system/network/http.js';
import type { Runner } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';

/** The effects and services that an engine works with. */
export interface EngineDependencies {
  endpoints: Endpoints;
  /** The roots that certificates may lead to. */
  trust: Trust;
  http: Http;
  run: Runner;
  /** Runs the commands of the clean-up, after a cancellation too, when `run` refuses commands. */
  runCleanUp?: Runner;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** Private folder of this run. */
  temporaryFolder: string;
  /** Called with what signing is about to leave on the machine, before any of it is created. */
  remember(leftovers: Leftovers): void;
}

/** Changes to the machine that an engine must undo, even after the run was killed. */
export interface Leftovers {
  engine: Engine['name'];
  /** In the engine's own words: plain text, nothing secret, for `Engine.cleanUp` in another process. */
  saved: string;
}

/** Value of the input engine. */
export type EngineChoice = 'auto' | Engine['name'];

/** Does the pipeline's work. Code above the engines never asks which one is running. */
export interface Engine {
  readonly name: 'apple' | 'portable';
  /** True when programs for macOS run on this machine. */
  readonly runsPrograms: boolean;
  /** Throws, before any work, when this engine or this machine lacks a requested feature. */
  checkSupport(requested: RequestedFeatures): Promise<void>;
  /** Makes the signing identity usable; whatever that leaves on the machine, `Signer.close` removes. */
  openSigner(request: SignerRequest): Promise<Signer>;
  /** Throws `InputError` for credentials that only the other engine can use. */
  notary(credentials: NotaryCredentials): Notary;
  /** Joins programs for one architecture each into a universal one, with the mode 0755. */
  joinSlices(inputs: readonly string[], output: string): Promise<void>;
  /** Attaches the ticket, trying again while it propagates. */
  staple(artifact: Artifact): Promise<StaplingResult>;
  /** Marks an artifact as downloaded, as a browser does, so that Gatekeeper checks it; nothing on other systems. */
  markAsDownloaded(artifact: Artifact): Promise<void>;
  /** Returns Gatekeeper's verdict. `awaitTicket`: the notary has just accepted it, and its ticket is on the way. */
  assess(artifact: Artifact, awaitTicket: boolean): Promise<Assessment>;
  /** Removes what a killed run has left, as it was saved by `remember`. Never throws: a failure is a warning. */
  cleanUp(saved: string): Promise<void>;
}

/** Features that not every engine has. */
export interface RequestedFeatures {
  packages: ReadonlySet<PackageKind>;
  /** True for an identity in an existing keychain. */
  keychainIdentity: boolean;
}

/** Policy for extended attributes that codesign does not sign: `refuse` names them, `remove` deletes them. */
export type AttributePolicy = 'refuse' | 'remove';

export interface SignerRequest {
  /** `auto` without a certificate signs ad-hoc. */
  mode: 'required' | 'auto' | 'adhoc';
  certificate: CertificateFile | null;
  /** For installer packages. */
  installerCertificate: CertificateFile | null;
  /** Name or SHA-1 of an identity in a keychain that exists already; needs Apple's tools. */
  keychainIdentity: string | null;
  /** True when installer packages will be made or signed, which need an identity of their own. */
  signsPackages: boolean;
  timestampUrl: string;
  extendedAttributes: AttributePolicy;
}

/** The identity as the report shows it; never anything secret. */
export interface SignerDescription {
  mode: 'developer-id' | 'adhoc' | 'replay';
  name: string | null;
  kind: CertificateKind | null;
  teamId: string | null;
  sha1: string | null;
  expires: Date | null;
}

export type SignRequest = SignatureContent;

export interface PackRequest {
  kind: 'dmg' | 'pkg';
  /** Absolute path of the disk image or installer package. */
  output: string;
  /** For an installer package: the version by which macOS recognises a newer one; null when the settings name none. */
  version: string | null;
}

export interface Signer {
  readonly description: SignerDescription;
  /** Signs a binary or a bundle in place, inside-out. */
  sign(artifact: Artifact, request: SignRequest): Promise<ArtifactSignature>;
  /**
   * Makes a disk image or an installer package of a signed artifact, and signs it. Returns the signature of a disk image;
   * null for a package, which has none that names code hashes.
   */
  pack(artifact: Artifact, request: PackRequest): Promise<ArtifactSignature | null>;
  close(): Promise<void>;
}

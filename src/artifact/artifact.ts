import type { SliceSignature } from '../signature/signature-description.js';
import type { Assessment } from './assessment.js';

export type ArtifactKind = 'binary' | 'app' | 'zip' | 'dmg' | 'pkg';

/** What can be made of a finished program or app. */
export type PackageKind = 'zip' | 'dmg' | 'pkg';

/** What the build can be asked for. `darwin/universal` is both architectures in one file. */
export type Target = 'darwin/arm64' | 'darwin/amd64' | 'darwin/universal';

/** Something that is shipped. Stages give back new artifacts with more facts; none is changed in place. */
export interface Artifact {
  kind: ArtifactKind;
  /** File name, e.g. `hello-cli` or `Hello.app`. */
  name: string;
  /** Absolute path. */
  path: string;
  /** What it was made from: a Go import path, an app folder, or null for what was built already. */
  source: string | null;
  target: Target | null;
  /** Of a package: the path of the artifact that is in it. */
  holds?: string;
  signature?: ArtifactSignature;
  ticket?: StaplingResult;
  assessment?: Assessment;
  /** Lower-case hex of the final bytes; of an `.app` there is none, a folder has no bytes of its own. */
  sha256?: string;
}

export interface ArtifactSignature {
  identifier: string;
  slices: SliceSignature[];
}

export interface StaplingResult {
  /** `not-applicable`: a ticket cannot be stapled to this kind (zip, bare Mach-O). */
  stapled: 'true' | 'false' | 'not-applicable';
}

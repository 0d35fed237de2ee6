import type { SliceSignature } from '../signature/signature-description.js';
import type { Assessment } from './assessment.js';

export type ArtifactKind = 'binary' | 'app' | 'zip' | 'tar.gz' | 'dmg' | 'pkg';

/** Packages that can be made of a finished program or app. */
export type PackageKind = 'zip' | 'tar.gz' | 'dmg' | 'pkg';

/** Targets of the build. `darwin/universal` is both architectures in one file. */
export type Target = 'darwin/arm64' | 'darwin/amd64' | 'darwin/universal';

/** A file or app that is shipped. Stages return new artifacts with more fields; none is changed in place. */
export interface Artifact {
  kind: ArtifactKind;
  /** File name, e.g. `hello-cli` or `Hello.app`. */
  name: string;
  /** Absolute path. */
  path: string;
  /** Go import path or app folder it was made from; null when it was built elsewhere. */
  source: string | null;
  target: Target | null;
  /** Of a package: the path of the artifact in it. */
  holds?: string;
  /** True when a run of go-notarize put it into the output folder, where the next run may remove it. */
  made?: true;
  /** Path of the package in which it ships, when it is not published for itself. */
  shipsIn?: string;
  signature?: ArtifactSignature;
  ticket?: StaplingResult;
  assessment?: Assessment;
  /** Lower-case hex of the final bytes; an `.app` has none, since a folder has no bytes. */
  sha256?: string;
}

export interface ArtifactSignature {
  identifier: string;
  slices: SliceSignature[];
  /** Of an archive: the signatures in it, by path. */
  contents?: (ArtifactSignature & { path: string })[];
}

export interface StaplingResult {
  /** `not-applicable`: a ticket cannot be stapled to this kind (zip, bare Mach-O). */
  stapled: 'true' | 'false' | 'not-applicable';
  /** Of an archive: the results for what it holds, by path. */
  contents?: (StaplingResult & { path: string })[];
}

/** Returns the artifacts that no other one contains: they are submitted and published. */
export function outermost<T extends Artifact>(artifacts: readonly T[]): T[] {
  const held = new Set(artifacts.map(({ holds }) => holds));
  return artifacts.filter(({ path }) => !held.has(path));
}

/** Returns the name of what is in an artifact, for people: that of an app is without its extension. */
export function productName({ kind, name }: Pick<Artifact, 'kind' | 'name'>): string {
  return kind === 'app' ? name.replace(/\.(app|framework|bundle|plugin|xpc|appex)$/i, '') : name;
}

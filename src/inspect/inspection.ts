import type { SignatureInspection, SliceInspection } from '../signature/signature-description.js';
import type { NotOpened } from './container-contents.js';

/** What can be told of something that is shipped, without judging it: the shape that `inspect --json` prints. */
export type Inspection = { path: string } & (
  | CodeInspection
  | ZipInspection
  | DiskImageInspection
  | PackageInspection
);

/**
 * Whether a ticket is stapled: `for-other-code` when there is one that does not speak of this signature;
 * `not-applicable` where none can be.
 */
export type StapledTicket = 'stapled' | 'for-other-code' | 'none' | 'not-applicable';

/** A program or library (`binary`), or the main executable of a bundle. */
export interface CodeInspection {
  kind: 'binary' | 'bundle';
  slices: SliceInspection[];
  ticket: StapledTicket;
}

/** What a container holds. */
export interface Contents {
  /** The outermost of what is signed in it, by the names in the container. */
  contents: Inspection[];
  /** Why the container was not opened; null when it was. */
  notOpened: NotOpened | null;
}

export interface ZipInspection extends Contents {
  kind: 'zip';
  slices: [];
  ticket: 'not-applicable';
}

export interface DiskImageInspection extends Contents {
  kind: 'dmg';
  slices: [];
  ticket: StapledTicket;
  /** That of the image itself. */
  signature: SignatureInspection;
}

export interface PackageInspection extends Contents {
  kind: 'pkg';
  slices: [];
  ticket: StapledTicket;
  /** That of the package itself; what it installs is signed for itself. */
  signature: PackageSignatureInspection;
}

export interface PackageSignatureInspection {
  kind: 'none' | 'certificate';
  teamId: string | null;
  /** Common names, leaf first. */
  authorities: string[];
  /** ISO 8601 time from the timestamp token; null without one. */
  timestamp: string | null;
  /** Of the table of contents, which is what is signed and what a ticket speaks of; null when there is none. */
  checksum: { algorithm: string; value: string } | null;
}

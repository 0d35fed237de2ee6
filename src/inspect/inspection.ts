import type { SignatureInspection, SliceInspection } from '../signature/signature-description.js';

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

export interface ZipInspection {
  kind: 'zip';
  slices: [];
  ticket: 'not-applicable';
  /** The outermost of what is signed in it, by the names in the archive. */
  contents: Inspection[];
}

/** What is inside is not looked at: its file system is the Mac's to read. */
export interface DiskImageInspection {
  kind: 'dmg';
  slices: [];
  ticket: StapledTicket;
  /** That of the image itself. */
  signature: SignatureInspection;
}

export interface PackageInspection {
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

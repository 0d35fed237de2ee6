import type { SignatureInspection, SliceInspection } from '../signature/signature-description.js';
import type { Nesting, NotOpened } from './container-contents.js';

/** Description of an artifact, without a verdict; `inspect --json` prints it. */
export type Inspection = { path: string } & (
  | CodeInspection
  | ArchiveInspection
  | DiskImageInspection
  | PackageInspection
);

/**
 * `for-other-code`: the stapled ticket does not cover this signature. `malformed`: it is damaged. `not-applicable`: this kind of artifact
 * cannot carry a ticket.
 */
export type StapledTicket = 'stapled' | 'for-other-code' | 'malformed' | 'none' | 'not-applicable';

export interface Location {
  /** Name in the archive around it. */
  name: string;
  /** Of an artifact in a container. */
  nesting?: Nesting;
}

/** A program or library (`binary`), or the main executable of a bundle. */
export interface CodeInspection {
  kind: 'binary' | 'bundle';
  slices: SliceInspection[];
  ticket: StapledTicket;
  /** Of a framework whose links were lost on its way: its program is described, and no Mac loads it as a framework. */
  linksLost?: true;
}

/** The contents of a container. */
export interface Contents {
  /** The outermost of what is signed in it, by the names in the container. */
  contents: Inspection[];
  /** Why the container was not opened; null when it was. */
  notOpened: NotOpened | null;
}

interface ArchiveInspection extends Contents {
  kind: 'zip' | 'tar.gz';
  slices: [];
  ticket: 'not-applicable';
}

export interface DiskImageInspection extends Contents {
  kind: 'dmg';
  slices: [];
  ticket: StapledTicket;
  /** Signature of the image itself. */
  signature: SignatureInspection;
}

export interface PackageInspection extends Contents {
  kind: 'pkg';
  slices: [];
  ticket: StapledTicket;
  /** Signature of the package itself; its payload has signatures of its own. */
  signature: PackageSignatureInspection;
}

export interface PackageSignatureInspection {
  kind: 'none' | 'certificate';
  teamId: string | null;
  /** Common names, leaf first. */
  authorities: string[];
  /** ISO 8601 time from the timestamp token; null without one. */
  timestamp: string | null;
  /** Of the table of contents, which the signature and the ticket cover; null without one. */
  checksum: { algorithm: string; value: string } | null;
}

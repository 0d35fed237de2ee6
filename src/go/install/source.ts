import type { GoRelease } from '../version/go-release.js';

/** A place that Go can be had from. */
export interface GoWay {
  readonly from: 'download-site' | 'toolchain-module';
  /** What messages call it, e.g. `the download site go.dev`. */
  readonly name: string;
  /** The releases it has for this machine. */
  releases(): Promise<{ kind: 'listed'; releases: GoRelease[] } | NoAnswer>;
  /** Downloads a release, verifies it, and only then unpacks it below `folder`, which exists and is empty. */
  fetchInto(folder: string, release: GoRelease): Promise<Unpacked | UnknownRelease | NoAnswer>;
}

export interface Unpacked {
  kind: 'unpacked';
  /** GOROOT, below the folder that was given. */
  root: string;
  /** What the bytes were checked against, in words; a check that could not be made is named as well. */
  verifiedBy: string[];
}

/** The way answers, and it has no such release. */
export interface UnknownRelease {
  kind: 'unknown';
  said: string;
}

/** The way is closed: nothing is set, or nothing answers. */
export interface NoAnswer {
  kind: 'no-answer';
  said: string;
}

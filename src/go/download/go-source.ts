import type { GoRelease } from '../version/go-release.js';

/** A service that a Go release can be downloaded from. */
export interface GoSource {
  readonly from: 'download-site' | 'toolchain-module';
  /** Name for messages, e.g. `the download site go.dev`. */
  readonly name: string;
  /** Lists the releases for this machine. */
  releases(): Promise<{ kind: 'listed'; releases: GoRelease[] } | Unreachable>;
  /** Downloads a release, verifies it, and only then unpacks it below `folder`, which exists and is empty. */
  fetchInto(folder: string, release: GoRelease): Promise<UnpackedGo | UnknownRelease | Unreachable>;
}

interface UnpackedGo {
  kind: 'unpacked';
  /** GOROOT, inside the staging folder. */
  root: string;
  /** Sources that the bytes were compared with, in words; includes a comparison that was not possible. */
  verifiedBy: string[];
}

/** The source answers, but it does not have the release. */
interface UnknownRelease {
  kind: 'unknown';
  reason: string;
}

/** The source is not configured, or does not answer. */
export interface Unreachable {
  kind: 'unreachable';
  reason: string;
}

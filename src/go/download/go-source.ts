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
  /** Proofs of the bytes, in words: the server's own, and that of an independent source unless `go-proofs` is `one`. */
  proofs: string[];
  /** SHA-256 of the download, lower-case hex. */
  sha256: string;
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

/** The contents of a signature, not verified, in the shape that `inspect --json` prints. */

export type SignatureKind = 'none' | 'adhoc' | 'linker-signed' | 'certificate';

export interface SignatureInspection {
  kind: SignatureKind;
  identifier: string | null;
  teamId: string | null;
  /** First 20 bytes of the hash of the best CodeDirectory, 40 lower-case hex digits. */
  cdHash: string | null;
  /** CodeDirectory flags by Apple's names, e.g. `runtime`, `adhoc`, `linker-signed`. */
  flags: string[];
  hashType: string | null;
  /** Bytes in a hashed page; 0 where the whole file is one page. */
  pageSize: number | null;
  /** `major.minor` or `major.minor.patch`; null without hardened runtime version. */
  runtimeVersion: string | null;
  /** Common names, leaf first. */
  authorities: string[];
  /** ISO 8601 time from the timestamp token; null without one. */
  timestamp: string | null;
  entitlements: Record<string, unknown>;
  /** The designated requirement in codesign's language; null when it is implicit. */
  requirement: string | null;
  infoPlist: 'bound' | 'not bound';
}

export interface SliceInspection {
  /** `arm64`, `x86_64`, `arm64e`, `i386`, ... */
  arch: string;
  /** `execute`, `dylib`, `bundle`, ... */
  fileType: string;
  /** `major.minor` or `major.minor.patch`, from LC_BUILD_VERSION or LC_VERSION_MIN_MACOSX. */
  minOS: string | null;
  sdk: string | null;
  signature: SignatureInspection;
}

/** The result of signing one slice. */
export interface SliceSignature {
  arch: string;
  /** Of each CodeDirectory in the order Apple lists them; the last is the best. 40 lower-case hex digits. */
  cdHashes: string[];
}

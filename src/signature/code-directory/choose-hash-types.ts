import type { MachO } from '../../macho/mach-o.js';
import { sha1Type, sha256Type } from './hash-types.js';

/** First versions that check SHA-256, as xxxx.yy.zz in nibbles; watchOS always got both digests. */
const firstWithSha256: Readonly<Record<string, number>> = {
  macos: 0x000a0b04,
  ios: 0x000b0000,
  tvos: 0x000b0000,
  watchos: Number.POSITIVE_INFINITY,
};

/**
 * Returns the hash types to sign a file with: SHA-256, preceded by SHA-1 when a slice is for systems that know no
 * other or has no deployment target.
 * Source: Security, OSX/libsecurity_codesigning/lib/machorep.cpp (`MachORep::prepareForSigning`).
 */
export function chooseHashTypes(slices: readonly MachO[]): readonly number[] {
  return slices.some(needsSha1) ? [sha1Type, sha256Type] : [sha256Type];
}

function needsSha1({ platform, packed }: MachO): boolean {
  return platform === null || packed.minOS < (firstWithSha256[platform] ?? 0);
}

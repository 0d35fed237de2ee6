/**
 * Bytes in a page of a new signature. codesign of macOS 26 hashes arm64 code in pages of 16,384 bytes, that of macOS 14 and
 * 15 in pages of 4,096; every macOS runs both. One size everywhere gives a program one cdhash wherever it is signed.
 * Source: Security-61901 and Security-61439, OSX/libsecurity_codesigning/lib/machorep.cpp (`MachORep::pageSize`).
 */
export const usualPageSize = 4096;

/** Page sizes that codesign itself has written for programs of macOS. */
export const pageSizes: readonly number[] = [usualPageSize, 16_384];

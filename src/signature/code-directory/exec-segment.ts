import type { MachO } from '../../macho/mach-o.js';
import type { CodeDirectoryFields } from './code-directory.js';

/** The image is a main program: codedirectory.h, `kSecCodeExecSegMainBinary`. */
const mainBinary = 0x1;

/** Entitlements that the kernel also reads as flags: codedirectory.h and signer.cpp. */
const entitlementFlags: Readonly<Record<string, number>> = {
  'get-task-allow': 0x10,
  'run-unsigned-code': 0x10,
  'com.apple.private.cs.debugger': 0x20,
  'dynamic-codesigning': 0x40,
  'com.apple.private.skip-library-validation': 0x80,
  'com.apple.private.amfi.can-load-cdhash': 0x100,
  'com.apple.private.amfi.can-execute-cdhash': 0x200,
};

/**
 * Returns the description of the executable segment for a CodeDirectory. An image without a platform has none.
 * Source: Security, OSX/libsecurity_codesigning/lib/machorep.cpp (`needsExecSeg`, `execSegLimit`).
 */
export function execSegmentOf(
  machO: MachO,
  entitlements: Readonly<Record<string, unknown>>,
): CodeDirectoryFields['execSegment'] {
  const text = machO.segments.find(({ name }) => name === '__TEXT');
  if (machO.platform === null || !text || text.fileSize === 0) return { base: 0, limit: 0, flags: 0 };
  const fromEntitlements = Object.entries(entitlementFlags).reduce(
    (flags, [key, flag]) => (entitlements[key] === true ? flags | flag : flags),
    0,
  );
  const flags = machO.fileType === 'execute' ? mainBinary | fromEntitlements : 0;
  return { base: text.fileOffset, limit: text.fileSize, flags };
}

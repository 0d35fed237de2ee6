/**
 * The flags of a CodeDirectory by the names that codesign prints and accepts.
 * Source: Security, OSX/libsecurity_codesigning/lib/CSCommon.h (`SecCodeSignatureFlags`) and CodeSigner.cpp.
 */
export const codeFlag = {
  host: 0x1,
  adhoc: 0x2,
  hard: 0x100,
  kill: 0x200,
  expires: 0x400,
  restrict: 0x800,
  enforcement: 0x1000,
  'library-validation': 0x2000,
  runtime: 0x10000,
  'linker-signed': 0x20000,
} as const;

/** Returns the names of the flags that are set; a bit without a name is written in hex. */
export function flagNames(flags: number): string[] {
  const names = Object.entries(codeFlag).flatMap(([name, bit]) => (flags & bit ? [name] : []));
  const rest = Object.values(codeFlag).reduce((left, bit) => left & ~bit, flags) >>> 0;
  return rest === 0 ? names : [...names, `0x${rest.toString(16)}`];
}

/** Returns true when a flag is set. */
export function hasFlag(flags: number, name: keyof typeof codeFlag): boolean {
  return (flags & codeFlag[name]) !== 0;
}

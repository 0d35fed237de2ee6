/**
 * Names of the numbers in Mach-O headers, as lipo and otool print them.
 * Sources: xnu, osfmk/mach/machine.h and EXTERNAL_HEADERS/mach-o/loader.h.
 */
export const cpu = {
  i386: 0x00000007,
  x86_64: 0x01000007,
  arm: 0x0000000c,
  arm64: 0x0100000c,
  arm64_32: 0x0200000c,
  powerpc: 0x00000012,
  powerpc64: 0x01000012,
} as const;

/** The high byte of a subtype holds capabilities, e.g. that pointers are signed: `CPU_SUBTYPE_MASK`. */
const subtypeMask = 0x00ffffff;

const architectures: Readonly<Record<number, { name: string; subtypes: Readonly<Record<number, string>> }>> =
  {
    [cpu.i386]: { name: 'i386', subtypes: {} },
    [cpu.x86_64]: { name: 'x86_64', subtypes: { 8: 'x86_64h' } },
    [cpu.arm]: { name: 'arm', subtypes: { 6: 'armv6', 9: 'armv7', 11: 'armv7s', 12: 'armv7k' } },
    [cpu.arm64]: { name: 'arm64', subtypes: { 1: 'arm64v8', 2: 'arm64e' } },
    [cpu.arm64_32]: { name: 'arm64_32', subtypes: {} },
    [cpu.powerpc]: { name: 'ppc', subtypes: {} },
    [cpu.powerpc64]: { name: 'ppc64', subtypes: {} },
  };

/** Returns the name of an architecture, e.g. `arm64`, `arm64e`, `x86_64`; `unknown(TYPE,SUBTYPE)` without one. */
export function architectureName(cpuType: number, cpuSubtype: number): string {
  const subtype = cpuSubtype & subtypeMask;
  const known = architectures[cpuType];
  return known ? (known.subtypes[subtype] ?? known.name) : `unknown(${cpuType},${subtype})`;
}

export const fileTypes = {
  object: 1,
  execute: 2,
  fvmlib: 3,
  core: 4,
  preload: 5,
  dylib: 6,
  dylinker: 7,
  bundle: 8,
  'dylib-stub': 9,
  dsym: 10,
  'kext-bundle': 11,
  fileset: 12,
} as const;

/** Returns the name of a file type, e.g. `execute`, `dylib`, `bundle`; `unknown(NUMBER)` without one. */
export function fileTypeName(fileType: number): string {
  const entry = Object.entries(fileTypes).find(([, number]) => number === fileType);
  return entry ? entry[0] : `unknown(${fileType})`;
}

export const platforms = {
  macos: 1,
  ios: 2,
  tvos: 3,
  watchos: 4,
  bridgeos: 5,
  'mac-catalyst': 6,
  'ios-simulator': 7,
  'tvos-simulator': 8,
  'watchos-simulator': 9,
  driverkit: 10,
  visionos: 11,
  'visionos-simulator': 12,
} as const;

/** Number of zig's linker in LC_BUILD_VERSION. Source: zig, lib/std/macho.zig. */
export const zigTool = 5;

export function platformName(platform: number): string {
  const entry = Object.entries(platforms).find(([, number]) => number === platform);
  return entry ? entry[0] : `unknown(${platform})`;
}

/** Formats a version packed as xxxx.yy.zz, one hex digit per letter: `major.minor` or, with a patch, `major.minor.patch`. */
export function versionText(packed: number): string {
  const [major, minor, patch] = [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
  return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

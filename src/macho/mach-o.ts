import { FormatError } from '../system/errors.js';
import type { ByteSource } from '../system/files/byte-source.js';
import { StructView } from '../system/struct-view.js';
import {
  type BuildVersion,
  type CodeSignatureLocation,
  type LoadCommand,
  readLoadCommand,
  type Segment,
} from './load-commands.js';
import { architectureName, fileTypeName, platformName, platforms, versionText } from './names.js';

/**
 * One Mach-O image: header, then load commands, then the data that they point at.
 *
 *   offset  field             offset  field
 *   0       magic             16      ncmds
 *   4       cputype           20      sizeofcmds
 *   8       cpusubtype        24      flags
 *   12      filetype          28      reserved (64-bit only)
 *
 * The magic shows the byte order of all integers.
 * Source: xnu, EXTERNAL_HEADERS/mach-o/loader.h.
 */
const magic32 = 0xfeedface;
const magic64 = 0xfeedfacf;
const fatMagics = { fat32: 0xcafebabe, fat64: 0xcafebabf } as const;

/** Java class files share a magic with universal files; their version, 45 or more, is at the offset of the count. */
export const maxSlices = 44;

/** Limit of the size of load commands: 256 times that of the largest programs. */
const maxCommandBytes = 16 << 20;

/** Limit of the number of load commands; the largest programs have a few hundred. */
const maxCommands = 4_096;

export interface MachO {
  is64: boolean;
  littleEndian: boolean;
  cpuType: number;
  cpuSubtype: number;
  /** `arm64`, `x86_64`, `arm64e`, ... */
  arch: string;
  /** `execute`, `dylib`, ... */
  fileType: string;
  flags: number;
  headerSize: number;
  /** Offset of the end of the load commands. */
  commandsEnd: number;
  commands: readonly LoadCommand[];
  segments: readonly Segment[];
  /** `macos`, `ios`, ...; null without such a load command. */
  platform: string | null;
  /** `major.minor` or `major.minor.patch`. */
  minOS: string | null;
  sdk: string | null;
  /** The same versions as in the load command: xxxx.yy.zz in nibbles; 0 without one. */
  packed: { minOS: number; sdk: number };
  /** The tools that built the image according to LC_BUILD_VERSION; often none. */
  tools: readonly number[];
  /** 32 lower-case hex digits. */
  uuid: string | null;
  codeSignature: CodeSignatureLocation | null;
  /** The section `__TEXT,__info_plist`. */
  infoPlist: { offset: number; size: number } | null;
}

/** Returns true when the bytes begin like a Mach-O image or a universal file. */
export function isMachO(source: ByteSource): boolean {
  return source.size >= 4 && (isThin(source) || isUniversal(source));
}

function isThin(source: ByteSource): boolean {
  const magic = source.read(0, 4);
  return [magic.readUInt32BE(0), magic.readUInt32LE(0)].some((word) => word === magic32 || word === magic64);
}

/** Returns true when the bytes begin like a universal file. */
export function isUniversal(source: ByteSource): boolean {
  if (source.size < 8) return false;
  const header = source.read(0, 8);
  const magic = header.readUInt32BE(0);
  return (magic === fatMagics.fat32 && header.readUInt32BE(4) <= maxSlices) || magic === fatMagics.fat64;
}

/**
 * Reads only the header and load commands of one image. `source`: the slice, addressed from 0.
 * Throws `FormatError` when a size, count or offset is impossible.
 */
export function readMachO(source: ByteSource): MachO {
  const { view, is64, headerSize } = readHeader(source);
  const read = { view, is64, sliceSize: source.size };
  const commands = walkCommands(view, headerSize);
  const contents = commands.map((command) => readLoadCommand(read, command));

  const segments = contents.flatMap(({ segment }) => segment ?? []);
  const version = contents.find(({ version }) => version)?.version ?? null;
  const [cpuType, cpuSubtype] = [view.u32(4), view.u32(8)];
  return {
    is64,
    littleEndian: view.littleEndian,
    cpuType,
    cpuSubtype,
    arch: architectureName(cpuType, cpuSubtype),
    fileType: fileTypeName(view.u32(12)),
    flags: view.u32(24),
    headerSize,
    commandsEnd: view.bytes.length,
    commands,
    segments,
    ...versionFields(version),
    uuid: contents.find(({ uuid }) => uuid)?.uuid ?? null,
    codeSignature: onlySignature(contents.flatMap(({ codeSignature }) => codeSignature ?? [])),
    infoPlist: findInfoPlist(segments),
  };
}

/** Reads the header and, by the size in it, the load commands. */
function readHeader(source: ByteSource): { view: StructView; is64: boolean; headerSize: number } {
  const start = source.read(0, Math.min(28, source.size));
  if (start.length < 28) throw new FormatError('the file is too short for a Mach-O header', 0);
  const littleEndian = start.readUInt32LE(0) === magic32 || start.readUInt32LE(0) === magic64;
  const header = new StructView(start, { littleEndian, what: 'the Mach-O header' });
  const magic = header.u32(0);
  if (magic !== magic32 && magic !== magic64) throw new FormatError('the file is not a Mach-O image', 0);
  const is64 = magic === magic64;
  const headerSize = is64 ? 32 : 28;
  const commandBytes = header.u32(20);
  if (commandBytes > maxCommandBytes || headerSize + commandBytes > source.size) {
    throw new FormatError('the load commands are larger than the file', 20);
  }
  const bytes = source.read(0, headerSize + commandBytes);
  return { view: new StructView(bytes, { littleEndian, what: 'a load command' }), is64, headerSize };
}

function walkCommands(view: StructView, headerSize: number): LoadCommand[] {
  const count = view.u32(16);
  if (count > maxCommands) throw new FormatError(`the image has ${count} load commands`, 16);
  const commands: LoadCommand[] = [];
  let offset = headerSize;
  for (let index = 0; index < count; index += 1) {
    const size = view.u32(offset + 4);
    if (size < 8 || size % 4 !== 0 || offset + size > view.bytes.length) {
      throw new FormatError(`load command ${index} has an impossible size`, offset);
    }
    commands.push({ type: view.u32(offset), offset, size });
    offset += size;
  }
  if (offset !== view.bytes.length) {
    throw new FormatError('the load commands do not have the size that the header states', 20);
  }
  return commands;
}

function onlySignature(found: readonly CodeSignatureLocation[]): CodeSignatureLocation | null {
  if (found.length > 1)
    throw new FormatError('the image has two LC_CODE_SIGNATURE load commands', found[1]?.commandOffset);
  return found[0] ?? null;
}

function versionFields(
  version: BuildVersion | null,
): Pick<MachO, 'platform' | 'minOS' | 'sdk' | 'packed' | 'tools'> {
  const packed = { minOS: version?.minOS ?? 0, sdk: version?.sdk ?? 0 };
  return {
    platform: version && platformName(version.platform),
    minOS: version && versionText(version.minOS),
    sdk: packed.sdk === 0 ? null : versionText(packed.sdk),
    packed,
    tools: version?.tools ?? [],
  };
}

function findInfoPlist(segments: readonly Segment[]): { offset: number; size: number } | null {
  const sections = segments.flatMap((segment) => segment.sections);
  const found = sections.find(({ segment, name }) => segment === '__TEXT' && name === '__info_plist');
  return found ? { offset: found.offset, size: found.size } : null;
}

/** Returns true for an image for macOS. */
export function isForMacOS({ platform }: MachO): boolean {
  return platform === platformName(platforms.macos);
}

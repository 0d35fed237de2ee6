import { FormatError } from '../system/errors.js';
import type { StructView } from '../system/struct-view.js';
import { platforms } from './names.js';

/**
 * The load commands that signing and inspection need. Each begins with `u32 cmd, u32 cmdsize`.
 *
 *   segment_command      8 segname[16]  24 vmaddr  28 vmsize  32 fileoff  36 filesize  48 nsects  56 sections
 *   segment_command_64   8 segname[16]  24 vmaddr  32 vmsize  40 fileoff  48 filesize  64 nsects  72 sections
 *   section              0 sectname[16]  16 segname[16]  32 addr  36 size  40 offset  64 flags at 56; 68 bytes
 *   section_64           0 sectname[16]  16 segname[16]  32 addr  40 size  48 offset  flags at 64; 80 bytes
 *   linkedit_data        8 dataoff  12 datasize
 *   version_min          8 version  12 sdk
 *   build_version        8 platform  12 minos  16 sdk  20 ntools  24 tools
 *   build_tool_version   0 tool  4 version; 8 bytes
 *   uuid                 8 uuid[16]
 *
 * Source: xnu, EXTERNAL_HEADERS/mach-o/loader.h.
 */
export const loadCommand = {
  segment: 0x1,
  symbolTable: 0x2,
  loadDylib: 0xc,
  segment64: 0x19,
  uuid: 0x1b,
  codeSignature: 0x1d,
  versionMinMacOS: 0x24,
  versionMinIOS: 0x25,
  versionMinTVOS: 0x2f,
  versionMinWatchOS: 0x30,
  buildVersion: 0x32,
} as const;

/** Byte offsets of the fields of a segment's command that signing changes. */
export const segmentFields = {
  narrow: { vmSize: 28, fileSize: 36 },
  wide: { vmSize: 32, fileSize: 48 },
} as const;

export const codeSignatureCommandSize = 16;

/** Section types without bytes in the file: S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL. */
const zeroFillTypes = new Set([0x1, 0xc, 0x12]);

interface Section {
  name: string;
  segment: string;
  /** Range in the slice. */
  offset: number;
  size: number;
}

export interface Segment {
  name: string;
  vmAddress: bigint;
  vmSize: bigint;
  fileOffset: number;
  fileSize: number;
  sections: readonly Section[];
  /** Offset of the segment's load command. */
  commandOffset: number;
}

export interface LoadCommand {
  type: number;
  /** Range in the slice. */
  offset: number;
  size: number;
}

/** Location of the signature according to LC_CODE_SIGNATURE. */
export interface CodeSignatureLocation {
  commandOffset: number;
  dataOffset: number;
  dataSize: number;
}

export interface BuildVersion {
  platform: number;
  minOS: number;
  sdk: number;
  /** The tools that built the image, as numbers. */
  tools: readonly number[];
}

/** The content of one load command. */
export interface LoadCommandContent {
  segment?: Segment;
  version?: BuildVersion;
  uuid?: string;
  codeSignature?: CodeSignatureLocation;
}

export interface ReadContext {
  view: StructView;
  is64: boolean;
  /** Limit of the offsets in load commands. */
  sliceSize: number;
}

/** Reads one load command; empty for a type that is not needed. Throws `FormatError`. */
export function readLoadCommand(context: ReadContext, command: LoadCommand): LoadCommandContent {
  const { view } = context;
  const at = command.offset;
  switch (command.type) {
    case loadCommand.segment:
    case loadCommand.segment64:
      return { segment: readSegment(context, command) };
    case loadCommand.uuid:
      atLeast(command, 24);
      return { uuid: view.part(at + 8, 16).toString('hex') };
    case loadCommand.codeSignature:
      return { codeSignature: readCodeSignature(context, command) };
    case loadCommand.buildVersion:
      atLeast(command, 24);
      return {
        version: {
          ...{ platform: view.u32(at + 8), minOS: view.u32(at + 12), sdk: view.u32(at + 16) },
          tools: readTools(view, command),
        },
      };
    default:
      return readMinimumVersion(view, command);
  }
}

const toolSize = 8;

/** Reads as many tools as the command has bytes for. */
function readTools(view: StructView, { offset, size }: LoadCommand): number[] {
  const count = Math.min(view.u32(offset + 20), Math.floor((size - 24) / toolSize));
  return Array.from({ length: count }, (_, index) => view.u32(offset + 24 + toolSize * index));
}

const platformOfMinimum: Readonly<Record<number, number>> = {
  [loadCommand.versionMinMacOS]: platforms.macos,
  [loadCommand.versionMinIOS]: platforms.ios,
  [loadCommand.versionMinTVOS]: platforms.tvos,
  [loadCommand.versionMinWatchOS]: platforms.watchos,
};

function readMinimumVersion(view: StructView, command: LoadCommand): LoadCommandContent {
  const platform = platformOfMinimum[command.type];
  if (platform === undefined) return {};
  atLeast(command, 16);
  const [minOS, sdk] = [view.u32(command.offset + 8), view.u32(command.offset + 12)];
  return { version: { platform, minOS, sdk, tools: [] } };
}

function readCodeSignature({ view, sliceSize }: ReadContext, command: LoadCommand): CodeSignatureLocation {
  atLeast(command, codeSignatureCommandSize);
  const [dataOffset, dataSize] = [view.u32(command.offset + 8), view.u32(command.offset + 12)];
  if (dataOffset + dataSize > sliceSize || dataOffset < view.bytes.length) {
    throw new FormatError('the code signature is outside the image', command.offset);
  }
  return { commandOffset: command.offset, dataOffset, dataSize };
}

function readSegment(context: ReadContext, command: LoadCommand): Segment {
  const { view, sliceSize } = context;
  const wide = command.type === loadCommand.segment64;
  const at = command.offset;
  atLeast(command, wide ? 72 : 56);
  const [fileOffset, fileSize] = wide
    ? [view.u64(at + 40), view.u64(at + 48)]
    : [view.u32(at + 32), view.u32(at + 36)];
  const name = view.text(at + 8, 16);
  if (fileOffset + fileSize > sliceSize) {
    throw new FormatError(`the segment ${name} ends beyond the file`, at);
  }
  return {
    name,
    vmAddress: wide ? view.bigU64(at + 24) : BigInt(view.u32(at + 24)),
    vmSize: wide ? view.bigU64(at + 32) : BigInt(view.u32(at + 28)),
    fileOffset,
    fileSize,
    sections: readSections(context, command),
    commandOffset: at,
  };
}

function readSections({ view, sliceSize }: ReadContext, command: LoadCommand): Section[] {
  const wide = command.type === loadCommand.segment64;
  const layout = wide
    ? { count: 64, first: 72, each: 80, size: 40, offset: 48, flags: 64 }
    : { count: 48, first: 56, each: 68, size: 36, offset: 40, flags: 56 };
  const count = view.u32(command.offset + layout.count);
  atLeast(command, layout.first + count * layout.each);
  return Array.from({ length: count }, (_, index) => {
    const at = command.offset + layout.first + index * layout.each;
    const [offset, size] = [
      view.u32(at + layout.offset),
      wide ? view.u64(at + layout.size) : view.u32(at + layout.size),
    ];
    const inFile = !zeroFillTypes.has(view.u32(at + layout.flags) & 0xff);
    const name = view.text(at, 16);
    if (inFile && offset > 0 && offset + size > sliceSize) {
      throw new FormatError(`the section ${name} ends beyond the file`, at);
    }
    return { name, segment: view.text(at + 16, 16), offset: inFile ? offset : 0, size };
  });
}

function atLeast(command: LoadCommand, size: number): void {
  if (command.size < size)
    throw new FormatError('a load command is shorter than its type requires', command.offset);
}

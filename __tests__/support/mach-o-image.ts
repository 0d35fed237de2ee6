import { cpu, fileTypes, platforms } from '../../src/macho/names.js';

/** Properties of a generated Mach-O image; the default is a program for macOS 12 on arm64. */
export interface ImageOptions {
  cpuType?: number;
  cpuSubtype?: number;
  fileType?: number;
  /** `wide` has 64-bit structures. */
  width?: 'narrow' | 'wide';
  byteOrder?: 'little' | 'big';
  /** LC_BUILD_VERSION, or LC_VERSION_MIN_MACOSX, or neither. */
  versionCommand?: 'build' | 'minimum' | 'none';
  minOS?: number;
  sdk?: number;
  /** Numbers of the tools in LC_BUILD_VERSION. */
  tools?: readonly number[];
  uuid?: Buffer;
  infoPlist?: string;
  /** Content of the section with Go's build information. */
  goBuildInfo?: Buffer;
  /** Bytes between the load commands and the first section. */
  spare?: number;
  /** Bytes of code. */
  textSize?: number;
  linkEditSize?: number;
  /** Distance from the start of __LINKEDIT to a segment after it, in memory. */
  segmentBehind?: bigint;
}

type Field = number | bigint | { text: string } | { address: number | bigint };

/** Writes C structures in the width and byte order of an image. */
class Structures {
  readonly #wide: boolean;
  readonly #little: boolean;

  constructor(options: ImageOptions) {
    this.#wide = options.width !== 'narrow';
    this.#little = options.byteOrder !== 'big';
  }

  pack(...fields: Field[]): Buffer {
    return Buffer.concat(fields.map((field) => this.#field(field)));
  }

  #field(field: Field): Buffer {
    if (typeof field === 'object' && 'text' in field) {
      const bytes = Buffer.alloc(16);
      bytes.write(field.text);
      return bytes;
    }
    const value = BigInt(typeof field === 'object' ? field.address : field);
    const wide = this.#wide && typeof field === 'object';
    const bytes = Buffer.alloc(wide ? 8 : 4);
    if (wide) this.#little ? bytes.writeBigUInt64LE(value) : bytes.writeBigUInt64BE(value);
    else this.#little ? bytes.writeUInt32LE(Number(value)) : bytes.writeUInt32BE(Number(value));
    return bytes;
  }
}

const address = (value: number | bigint): Field => ({ address: value });
const base = 0x4000;

/** Returns the non-empty sections after the code. */
function extrasOf({ infoPlist = '', goBuildInfo = Buffer.alloc(0) }: ImageOptions): [string, Buffer][] {
  const all: [string, Buffer][] = [
    ['__info_plist', Buffer.from(infoPlist)],
    ['__go_buildinfo', goBuildInfo],
  ];
  return all.filter(([, bytes]) => bytes.length > 0);
}

/** Builds an image with the segments __TEXT (section __text, and the extras) and __LINKEDIT. */
export function machOImage(options: ImageOptions = {}): Buffer {
  const { textSize = 20_000, linkEditSize = 500, spare = 64 } = options;
  const extras = extrasOf(options);
  const extra = Buffer.concat(extras.map(([, bytes]) => bytes));
  const commandBytes = commandsOf(options, { textStart: 0, textSize, extras }).reduce(
    (sum, command) => sum + command.length,
    0,
  );
  const headerSize = options.width === 'narrow' ? 28 : 32;
  const textStart = headerSize + commandBytes + spare;
  const commands = commandsOf(options, { textStart, textSize, extras });
  const size = textStart + textSize + extra.length + linkEditSize;
  const image = Buffer.alloc(size);
  Buffer.concat([headerOf(options, commands), ...commands]).copy(image);
  for (let offset = textStart; offset < size; offset += 1) image[offset] = (offset * 31) % 251;
  extra.copy(image, textStart + textSize);
  return image;
}

function headerOf(options: ImageOptions, commands: readonly Buffer[]): Buffer {
  const { cpuType = cpu.arm64, cpuSubtype = 0, fileType = fileTypes.execute } = options;
  const wide = options.width !== 'narrow';
  const size = commands.reduce((sum, command) => sum + command.length, 0);
  const fields = [cpuType, cpuSubtype, fileType, commands.length, size, 0x00200085, ...(wide ? [0] : [])];
  return new Structures(options).pack(wide ? 0xfeedfacf : 0xfeedface, ...fields);
}

function commandsOf(
  options: ImageOptions,
  position: { textStart: number; textSize: number; extras: readonly [string, Buffer][] },
): Buffer[] {
  const pack = new Structures(options);
  const { linkEditSize = 500, minOS = 0x000c0000, sdk = 0x000d0300 } = options;
  const sections: [string, number, number][] = [['__text', position.textStart, position.textSize]];
  let contentEnd = position.textStart + position.textSize;
  for (const [name, bytes] of position.extras) {
    sections.push([name, contentEnd, bytes.length]);
    contentEnd += bytes.length;
  }
  const commands = [
    segment(options, { name: '__TEXT', vm: base, vmSize: 0x100000, offset: 0, size: contentEnd, sections }),
    segment(options, {
      name: '__LINKEDIT',
      vm: base + 0x100000,
      vmSize: 0x4000,
      offset: contentEnd,
      size: linkEditSize,
      sections: [],
    }),
  ];
  if (options.segmentBehind !== undefined) {
    const vm = BigInt(base + 0x100000) + options.segmentBehind;
    commands.push(
      segment(options, { name: '__BEHIND', vm, vmSize: 0x4000, offset: 0, size: 0, sections: [] }),
    );
  }
  if (options.uuid) commands.push(Buffer.concat([pack.pack(0x1b, 24), options.uuid]));
  const version = options.versionCommand ?? 'build';
  const tools = options.tools ?? [];
  if (version === 'build') {
    const entries = tools.flatMap((tool) => [tool, 0]);
    const size = 24 + 8 * tools.length;
    commands.push(pack.pack(0x32, size, platforms.macos, minOS, sdk, tools.length, ...entries));
  }
  if (version === 'minimum') commands.push(pack.pack(0x24, 16, minOS, sdk));
  return commands;
}

interface SegmentPosition {
  name: string;
  vm: number | bigint;
  vmSize: number;
  offset: number;
  size: number;
  sections: readonly [string, number, number][];
}

function segment(options: ImageOptions, position: SegmentPosition): Buffer {
  const wide = options.width !== 'narrow';
  const pack = new Structures(options);
  const sections = position.sections.map(([name, offset, size]) =>
    pack.pack(
      { text: name },
      { text: position.name },
      address(base + offset),
      address(size),
      ...[offset, 0, 0, 0, 0, 0, 0],
      ...(wide ? [0] : []),
    ),
  );
  const size = (wide ? 72 : 56) + sections.reduce((sum, section) => sum + section.length, 0);
  const head = pack.pack(
    wide ? 0x19 : 0x1,
    size,
    { text: position.name },
    address(position.vm),
    address(position.vmSize),
    address(position.offset),
    address(position.size),
    ...[5, 5, sections.length, 0],
  );
  return Buffer.concat([head, ...sections]);
}

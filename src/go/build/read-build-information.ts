import { readMachO } from '../../macho/mach-o.js';
import { readSlices } from '../../macho/universal.js';
import { type ByteSource, withFile } from '../../system/byte-source.js';
import { FormatError } from '../../system/errors.js';

/**
 * The section in which Go's linker (1.18 and later) records its input: magic, pointer size, flags, and at 32 two
 * texts, each after its length as a varint: the version of Go, and the modules.
 * Source: Go, src/debug/buildinfo/buildinfo.go (`readRawBuildInfo`).
 */
const sectionName = '__go_buildinfo';
const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const flagsOffset = 15;
const inlineFlag = 2;
const textsOffset = 32;

/** Largest section that is read. A program with a thousand modules needs a tenth of it. */
const mostBytes = 1 << 20;

/** 16 marker bytes precede and follow the list of modules. */
const sentinel = 16;

/** Build information of a Go program, as `go version -m` prints it. */
export interface BuildInformation {
  /** Paths of the linked modules, the program's own included. */
  modules: string[];
  /** Settings of the build, e.g. `-race` and `CGO_ENABLED`, with their values. */
  settings: ReadonlyMap<string, string>;
}

/**
 * Reads the build information of a Go program; all slices together. Empty for a file that is not a Go program. Throws
 * when the file cannot be read.
 */
export async function readBuildInformation(program: string): Promise<BuildInformation> {
  const lines = await withFile(program, (source) => {
    try {
      return readSlices(source).flatMap(({ source: slice }) => linesIn(slice));
    } catch (error) {
      if (error instanceof FormatError) return [];
      throw error;
    }
  });
  const modules = lines.flatMap(([kind, path]) => (path && (kind === 'mod' || kind === 'dep') ? [path] : []));
  const settings = lines.flatMap(([kind, setting = '']): [string, string][] => {
    const [name = '', ...value] = setting.split('=');
    return kind === 'build' ? [[name, value.join('=')]] : [];
  });
  return { modules: [...new Set(modules)], settings: new Map(settings) };
}

/** Lines such as `dep <tab> example.com/module <tab> v1.0.0` and `build <tab> -race=true`, as columns. */
function linesIn(slice: ByteSource): string[][] {
  const sections = readMachO(slice).segments.flatMap((segment) => segment.sections);
  const section = sections.find(({ name }) => name === sectionName);
  if (!section || section.size > mostBytes) return [];
  const bytes = slice.read(section.offset, section.size);
  const isInline = ((bytes[flagsOffset] ?? 0) & inlineFlag) !== 0;
  if (!bytes.subarray(0, magic.length).equals(magic) || !isInline) return [];
  const version = readText(bytes, textsOffset);
  const text = readText(bytes, version.end).text.subarray(sentinel, -sentinel).toString('utf8');
  return text.split('\n').map((line) => line.split('\t'));
}

function readText(bytes: Buffer, offset: number): { text: Buffer; end: number } {
  let length = 0;
  let at = offset;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at++] ?? 0;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return { text: bytes.subarray(at, at + length), end: at + length };
}

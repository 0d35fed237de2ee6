import { readMachO } from '../../macho/mach-o.js';
import { readSlices } from '../../macho/universal.js';
import { FormatError } from '../../system/errors.js';
import { type ByteSource, withFile } from '../../system/files/byte-source.js';

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
  /** Paths of the linked modules, as the source imports them; the program's own included. */
  modules: string[];
  /** Settings of the build, e.g. `-race` and `CGO_ENABLED`, with their values. */
  settings: ReadonlyMap<string, string>;
}

/** A linked module with the checksum that go.sum has of it. */
export interface LinkedModule {
  path: string;
  /** `(devel)` without a version. */
  version: string;
  /** `h1:…`; null for the program's own module. */
  sum: string | null;
  /** Path of the module in whose stead it is linked (`replace` in go.mod); null for most. */
  replaces: string | null;
  /** True for the module of the program. */
  main: boolean;
}

/** Build information of one slice. */
export interface SliceBuildInformation {
  arch: string;
  /** Version of Go, e.g. `go1.26.8`. */
  goVersion: string;
  /** Modules as linked. */
  modules: LinkedModule[];
  settings: Readonly<Record<string, string>>;
}

/** Reads the build information of each slice; none for a file that is not a Go program. Throws when it cannot be read. */
export function readSliceBuildInformation(program: string): Promise<SliceBuildInformation[]> {
  return withFile(program, (source) => {
    try {
      return readSlices(source).flatMap(({ arch, source: slice }) => {
        const texts = textsIn(slice);
        return texts === null ? [] : [{ arch, goVersion: texts.goVersion, ...parseLines(texts.lines) }];
      });
    } catch (error) {
      if (error instanceof FormatError) return [];
      throw error;
    }
  });
}

/**
 * Reads the build information of a Go program; all slices together. Empty for a file that is not a Go program. Throws
 * when the file cannot be read.
 */
export async function readBuildInformation(program: string): Promise<BuildInformation> {
  const slices = await readSliceBuildInformation(program);
  const modules = slices.flatMap((slice) => slice.modules.map(({ path, replaces }) => replaces ?? path));
  const settings = slices.flatMap((slice) => Object.entries(slice.settings));
  return { modules: [...new Set(modules)], settings: new Map(settings) };
}

/** A line `=>` replaces the module of the line before it. */
function parseLines(lines: readonly string[][]): Pick<SliceBuildInformation, 'modules' | 'settings'> {
  const modules: LinkedModule[] = [];
  const settings: Record<string, string> = {};
  for (const [kind, first = '', version = '', sum = ''] of lines) {
    if (kind === 'build') {
      const [name = '', ...value] = first.split('=');
      settings[name] = value.join('=');
    }
    if (first === '' || (kind !== 'mod' && kind !== 'dep' && kind !== '=>')) continue;
    const replaced = kind === '=>' ? modules.pop() : undefined;
    const main = replaced?.main ?? kind === 'mod';
    modules.push({
      path: first,
      version,
      sum: sum === '' ? null : sum,
      replaces: replaced?.path ?? null,
      main,
    });
  }
  return { modules, settings };
}

/** Returns the version of Go and lines such as `dep <tab> example.com/module <tab> v1.0.0`, as columns. */
function textsIn(slice: ByteSource): { goVersion: string; lines: string[][] } | null {
  const sections = readMachO(slice).segments.flatMap((segment) => segment.sections);
  const section = sections.find(({ name }) => name === sectionName);
  if (!section || section.size > mostBytes) return null;
  const bytes = slice.read(section.offset, section.size);
  const isInline = ((bytes[flagsOffset] ?? 0) & inlineFlag) !== 0;
  if (!bytes.subarray(0, magic.length).equals(magic) || !isInline) return null;
  const version = readText(bytes, textsOffset);
  const text = readText(bytes, version.end).text.subarray(sentinel, -sentinel).toString('utf8');
  return {
    goVersion: version.text.toString('utf8'),
    lines: text.split('\n').map((line) => line.split('\t')),
  };
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

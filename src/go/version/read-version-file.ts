import { basename } from 'node:path';
import { compareReleases, type GoRelease, parseRelease } from './go-release.js';

/** The Go version in a file, with the line that names it. */
export interface VersionLine {
  version: string;
  /** The statement, e.g. `toolchain go1.26.8`. */
  statement: string;
}

/** The lines of a go.mod or go.work that name a Go version. */
export interface ModuleLines {
  /** Null without a `toolchain` line, with `toolchain default`, and with one that is older than the `go` line. */
  toolchain: VersionLine | null;
  /** The oldest Go that builds the module. */
  go: (VersionLine & { release: GoRelease }) | null;
}

/** Returns true for the name of a go.mod or go.work. */
export const isModuleFile = (path: string): boolean => /\.(mod|work)$/.test(basename(path));

/**
 * Reads the `go` and `toolchain` lines. A suffix of the toolchain (`go1.26.8-corp`) is dropped, as actions/setup-go
 * does. Source: https://go.dev/ref/mod#go-mod-file-toolchain, https://go.dev/doc/toolchain.
 */
export function readModuleLines(text: string): ModuleLines {
  const lines = linesOf(text).map((line) => line.replace(/\s*\/\/.*$/, '').split(/\s+/));
  const argumentOf = (directive: string): string | null =>
    lines.find(([first]) => first === directive)?.[1] ?? null;
  const [goText, toolchainText] = [argumentOf('go'), argumentOf('toolchain')];
  const release = goText === null ? null : parseRelease(goText);
  const go = goText !== null && release ? { version: goText, statement: `go ${goText}`, release } : null;
  if (toolchainText === null || toolchainText === 'default') return { go, toolchain: null };
  const version = toolchainText.replace(/^(go[\d.]+(?:(?:rc|beta)\d+)?)-.*$/, '$1');
  const toolchain = parseRelease(version);
  const isOlder = toolchain !== null && release !== null && compareReleases(toolchain, release) < 0;
  return { go, toolchain: isOlder ? null : { version, statement: `toolchain ${toolchainText}` } };
}

/** Reads a `.tool-versions`, or a file with nothing but a version; null without one. */
export function readVersionFile(path: string, text: string): VersionLine | null {
  const lines = linesOf(text);
  if (basename(path) === '.tool-versions') return fromToolVersions(lines);
  const first = lines.map((line) => line.replace(/\s*#.*$/, '')).find((line) => line !== '');
  return first === undefined ? null : { version: first, statement: first };
}

/**
 * asdf names the tool `golang`, mise also `go`; the first version of a line is in use.
 * Source: https://asdf-vm.com/manage/configuration.html.
 */
function fromToolVersions(lines: readonly string[]): VersionLine | null {
  for (const line of lines) {
    const [tool, version] = line.replace(/\s*#.*$/, '').split(/\s+/);
    if ((tool === 'golang' || tool === 'go') && version !== undefined) {
      return { version, statement: `${tool} ${version}` };
    }
  }
  return null;
}

const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim());

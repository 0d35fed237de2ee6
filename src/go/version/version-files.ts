import { basename } from 'node:path';

/** What a file says about the Go version, with the line it says it in. */
export interface VersionLine {
  version: string;
  /** The statement, e.g. `toolchain go1.26.8`. */
  statement: string;
}

/** Files that are looked for in the working directory, in this order. */
export const versionFileNames = ['go.mod', 'go.work', '.go-version', '.tool-versions'] as const;

/**
 * Finds the Go version in the text of a file whose kind its name tells; null when it names none.
 * Sources: https://go.dev/ref/mod#go-mod-file-toolchain, https://asdf-vm.com/manage/configuration.html.
 */
export function versionIn(path: string, text: string): VersionLine | null {
  const name = basename(path);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  if (/\.(mod|work)$/.test(name)) return fromModule(lines);
  if (name === '.tool-versions') return fromToolVersions(lines);
  const first = lines.find((line) => line !== '' && !line.startsWith('#'));
  return first === undefined ? null : { version: first, statement: first };
}

/** `toolchain` is the exact toolchain to use and goes before `go`, the least one; `toolchain default` says nothing. */
function fromModule(lines: readonly string[]): VersionLine | null {
  const argumentOf = (directive: string): string | undefined =>
    lines
      .map((line) => line.replace(/\s*\/\/.*$/, '').split(/\s+/))
      .find(([word]) => word === directive)?.[1];
  const toolchain = argumentOf('toolchain');
  if (toolchain !== undefined && toolchain !== 'default') {
    return { version: toolchain, statement: `toolchain ${toolchain}` };
  }
  const go = argumentOf('go');
  return go === undefined ? null : { version: go, statement: `go ${go}` };
}

/** asdf calls the tool `golang`, mise also `go`; the first version of a line is the one in use. */
function fromToolVersions(lines: readonly string[]): VersionLine | null {
  for (const line of lines) {
    const [tool, version] = line.replace(/\s*#.*$/, '').split(/\s+/);
    if ((tool === 'golang' || tool === 'go') && version !== undefined) {
      return { version, statement: `${tool} ${version}` };
    }
  }
  return null;
}

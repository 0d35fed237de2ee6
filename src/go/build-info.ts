import { join } from 'node:path';
import type { Runner } from '../system/runner.js';
import type { GoInstallation } from './install.js';

/** What the linker has written into a program. Source: https://pkg.go.dev/runtime/debug#BuildInfo. */
export interface BuildInfo {
  /** Version of Go, e.g. `go1.26.8`. */
  goVersion: string;
  mainPackage: string | null;
  /** Path and version of the main module; the version is `(devel)` outside of a tagged commit. */
  module: { path: string; version: string } | null;
  /** `-trimpath`, `CGO_ENABLED`, `vcs.revision` and so on. */
  settings: Record<string, string>;
}

const readLimit = 60_000;

/** Reads the build facts of a program with `go version -m`; null when it holds none. */
export async function readBuildInfo(
  run: Runner,
  go: GoInstallation,
  program: string,
): Promise<BuildInfo | null> {
  const { exitCode, stdout } = await run({
    tool: join(go.bin, 'go'),
    args: ['version', '-m', program],
    environment: { GOROOT: go.root, GOTOOLCHAIN: 'local' },
    timeout: readLimit,
  });
  return exitCode === 0 ? parseBuildInfo(stdout) : null;
}

/** The first line ends with the version of Go; the lines after it are tab-separated. */
export function parseBuildInfo(text: string): BuildInfo | null {
  const [first = '', ...lines] = text.split('\n');
  const goVersion = /: (go\S+|devel .+)$/.exec(first)?.[1];
  if (goVersion === undefined) return null;
  const rows = lines.map((line) => line.trim().split('\t'));
  const row = (kind: string): string[] | undefined => rows.find(([word]) => word === kind)?.slice(1);
  const [path, version] = row('mod') ?? [];
  const settings = rows
    .filter(([word]) => word === 'build')
    .map(([, setting = '']) => {
      const equals = setting.indexOf('=');
      return [setting.slice(0, equals), setting.slice(equals + 1)] as const;
    });
  return {
    goVersion,
    mainPackage: row('path')?.[0] ?? null,
    module: path === undefined ? null : { path, version: version ?? '' },
    settings: Object.fromEntries(settings),
  };
}

import { join } from 'node:path';
import { InputError, ToolError } from '../../system/errors.js';
import type { Command, CommandResult } from '../../system/runner.js';
import type { GoInstallation } from '../install/install-go.js';
import { type BuildPlatform, goEnvironment } from './go-environment.js';

/** Options of every command of a build. */
export interface BuildOptions {
  go: GoInstallation;
  /** `-ldflags`; empty for none. */
  ldflags: string;
  tags: readonly string[];
  /** More flags for `go build`, each one argument. */
  buildFlags: readonly string[];
  cgo: boolean;
  /** The input `goproxy`, or null to leave GOPROXY as it is. */
  goproxy?: string | null;
  workingDirectory: string;
}

/** Listing may download modules first; a large cgo build may take long. */
const listLimit = 600_000;
const buildLimit = 3_600_000;

/** Number of the compiler's lines in an error. */
const maximumLines = 200;

/** `go list` over packages: prints the fields as a sequence of JSON objects. */
export function listCommand(
  options: BuildOptions,
  list: {
    packages: readonly string[];
    fields: readonly string[];
    flags: readonly string[];
    arch: BuildPlatform['arch'];
  },
): Command {
  const args = [
    'list',
    ...list.flags,
    `-json=${list.fields.join(',')}`,
    ...tagFlags(options),
    ...options.buildFlags,
    '--',
    ...list.packages,
  ];
  return goCommand(options, { args, arch: list.arch, timeout: listLimit });
}

/** `go build` of one main package for one architecture. `-trimpath` keeps the machine's paths out of the program. */
export function buildCommand(
  options: BuildOptions,
  build: { packages: readonly string[]; arch: BuildPlatform['arch']; output: string },
): Command {
  const args = [
    'build',
    '-trimpath',
    ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
    ...tagFlags(options),
    ...options.buildFlags,
    '-o',
    build.output,
    '--',
    ...build.packages,
  ];
  return goCommand(options, { args, arch: build.arch, timeout: buildLimit });
}

const tagFlags = ({ tags }: BuildOptions): string[] => (tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]);

function goCommand(
  { go, cgo, goproxy = null, workingDirectory }: BuildOptions,
  command: { args: string[]; arch: BuildPlatform['arch']; timeout: number },
): Command {
  const platform = { os: 'darwin', arch: command.arch, cgo } as const;
  return {
    tool: join(go.bin, 'go'),
    args: command.args,
    inherits: 'user',
    environment: goEnvironment(go, { goproxy, platform }),
    workingDirectory,
    timeout: command.timeout,
  };
}

/** Returns the output of a failed `go` without its download notes, cut to `maximumLines`. */
export function errorLines({ stdout, stderr }: CommandResult): string[] {
  const lines = `${stderr}\n${stdout}`
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
  if (lines.length <= maximumLines) return lines;
  return [...lines.slice(0, maximumLines), `… and ${lines.length - maximumLines} more lines`];
}

/** Explains failures that every `go` command can have; null for any other. */
export function explainCommonFailure(
  lines: readonly string[],
  go: GoInstallation,
): InputError | ToolError | null {
  const newer = lines.map((line) => /requires go >= ([\w.]+)/.exec(line)?.[1]).find(Boolean);
  if (newer !== undefined) {
    return new InputError(
      'go-version',
      `go-version: the module needs Go ${newer}, but the run uses Go ${go.version}.`,
      {
        code: 'go-version-too-old',
        remedy: `Set go-version to ${newer} or newer, or lower the go line of the module.`,
        lines,
      },
    );
  }
  if (!lines.some((line) => networkError.test(line))) return null;
  return new ToolError('Go could not download modules of the build.', {
    code: 'modules-unavailable',
    remedy: 'Check that this machine can reach the proxies in GOPROXY, or set goproxy, then run it again.',
    retryable: true,
    lines,
  });
}

/** Messages of Go's network library. */
const networkError =
  /dial tcp|: i\/o timeout|TLS handshake|connection reset by peer|no such host|: (429|50[0-4]) |module lookup disabled by GOPROXY=off/;

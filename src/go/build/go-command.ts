import { join } from 'node:path';
import { InputError, ToolError } from '../../system/errors.js';
import type { Command, CommandResult } from '../../system/runner.js';
import type { GoInstallation } from '../install/install.js';
import { type BuildPlatform, goEnvironment } from './environment.js';

/** What is the same for every command of a build. */
export interface BuildSetting {
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

/** Modules may have to be downloaded first; a large cgo build may take long. */
const listLimit = 600_000;
const buildLimit = 3_600_000;

/** How many of the compiler's lines an error carries. */
const maximumLines = 200;

/** `go list` over packages, giving the named fields as JSON objects, one after another. */
export function listCommand(
  setting: BuildSetting,
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
    ...tagFlags(setting),
    ...setting.buildFlags,
    '--',
    ...list.packages,
  ];
  return goCommand(setting, { args, arch: list.arch, timeout: listLimit });
}

/** `go build` of one main package for one architecture. `-trimpath` keeps the machine's paths out of the program. */
export function buildCommand(
  setting: BuildSetting,
  build: { packages: readonly string[]; arch: BuildPlatform['arch']; output: string },
): Command {
  const args = [
    'build',
    '-trimpath',
    ...(setting.ldflags === '' ? [] : [`-ldflags=${setting.ldflags}`]),
    ...tagFlags(setting),
    ...setting.buildFlags,
    '-o',
    build.output,
    '--',
    ...build.packages,
  ];
  return goCommand(setting, { args, arch: build.arch, timeout: buildLimit });
}

const tagFlags = ({ tags }: BuildSetting): string[] => (tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]);

function goCommand(
  { go, cgo, goproxy = null, workingDirectory }: BuildSetting,
  command: { args: string[]; arch: BuildPlatform['arch']; timeout: number },
): Command {
  const platform = { os: 'darwin', arch: command.arch, cgo } as const;
  return {
    tool: join(go.bin, 'go'),
    args: command.args,
    environment: goEnvironment(go, { goproxy, platform }),
    workingDirectory,
    timeout: command.timeout,
  };
}

/** What `go` said of its failure, without its notes on downloads; bounded, with the number of lines left out. */
export function complaintOf({ stdout, stderr }: CommandResult): string[] {
  const lines = `${stderr}\n${stdout}`
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
  if (lines.length <= maximumLines) return lines;
  return [...lines.slice(0, maximumLines), `… and ${lines.length - maximumLines} more lines`];
}

/** Failures that have one cause whatever the command was; null for any other. */
export function commonFailure(lines: readonly string[], go: GoInstallation): InputError | ToolError | null {
  const newer = lines.map((line) => /requires go >= ([\w.]+)/.exec(line)?.[1]).find(Boolean);
  if (newer !== undefined) {
    return new InputError(
      'go-version',
      `go-version: the module needs Go ${newer}, but Go ${go.version} is used.`,
      {
        code: 'go-version-too-old',
        remedy: `Set go-version to ${newer} or newer, or lower the go line of the module.`,
        lines,
      },
    );
  }
  if (!lines.some((line) => networkTrouble.test(line))) return null;
  return new ToolError('Go could not download the modules that the build needs.', {
    code: 'modules-unavailable',
    remedy: 'Check that this machine reaches the proxies of GOPROXY, or set goproxy, then run it again.',
    retryable: true,
    lines,
  });
}

/** How Go's network library begins its complaints. */
const networkTrouble =
  /dial tcp|: i\/o timeout|TLS handshake|connection reset by peer|no such host|: (429|50[0-4]) |module lookup disabled by GOPROXY=off/;

import { join } from 'node:path';
import type { Command, CommandResult } from '../../system/process/runner.js';
import type { GoInstallation } from '../install/go-installation.js';
import { deploymentTarget } from './deployment-target.js';
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
  /** Variables on top of those of the user, e.g. for private modules. */
  environment?: Readonly<Record<string, string>>;
  workingDirectory: string;
  /** GOCACHE; default: that of the user. */
  buildCache?: string;
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
  { go, cgo, goproxy = null, environment = {}, workingDirectory, buildCache }: BuildOptions,
  command: { args: string[]; arch: BuildPlatform['arch']; timeout: number },
): Command {
  const platform = { os: 'darwin', arch: command.arch, cgo } as const;
  return {
    tool: join(go.bin, 'go'),
    args: command.args,
    inherits: 'user',
    environment: {
      ...goEnvironment(go, { goproxy, platform }),
      ...(cgo ? { ...deploymentTarget(go, command.arch), ...compilerOf(platform) } : {}),
      ...environment,
      ...(buildCache === undefined ? {} : { GOCACHE: buildCache, GOCACHEPROG: '' }),
    },
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

/** Lets CC_darwin_arm64 and CC_darwin_amd64 name a cross compiler for each architecture. */
function compilerOf({ arch }: BuildPlatform): Record<string, string> {
  const compiler = process.env[`CC_darwin_${arch}`];
  return compiler ? { CC: compiler } : {};
}

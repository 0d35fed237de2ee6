import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Target } from '../../artifact/artifact.js';
import type { InputProblem } from '../problems.js';
import { type InputReader, lines, optional, words } from '../read-text.js';
import { type InputDefinition, yesNo } from './input-type.js';

/** Inputs about the build, or about the programs that exist already. */
export const buildInputs = [
  {
    name: 'working-directory',
    description: 'Folder of the Go module. Relative paths in other inputs start here.',
    default: '.',
  },
  {
    name: 'packages',
    description:
      'Main packages to build, separated by spaces or lines. Set none to install Go without building.',
    default: '.',
    example: './cmd/tool ./cmd/helper',
  },
  {
    name: 'targets',
    description:
      'Architectures to build for: darwin/arm64, darwin/amd64, or darwin/universal (both in one file). Separate several with spaces, commas or lines.',
    default: 'darwin/universal',
  },
  {
    name: 'ldflags',
    description: 'Flags for the Go linker. {version} is replaced by the input version.',
    default: '-s -w',
    example: '-s -w -X main.version={version}',
  },
  {
    name: 'tags',
    description: 'Go build tags, separated by commas or spaces.',
    default: '',
    example: 'netgo,release',
  },
  {
    name: 'build-flags',
    description: 'More flags for go build, one per line. -trimpath is always set.',
    default: '',
    example: '-mod=vendor',
  },
  {
    name: 'cgo',
    description:
      'Build with cgo (CGO_ENABLED=1). Needs a C compiler for macOS: a macOS runner, or a cross compiler in CC.',
    default: 'false',
    choices: yesNo,
  },
  {
    name: 'cgo-policy',
    description:
      'Packages that use cgo: allow them, warn about them, or deny them. cgo-dependencies.json lists them.',
    default: 'warn',
    choices: ['allow', 'warn', 'deny'],
  },
  {
    name: 'reproducible',
    description:
      'check: build every program twice, the second time from a copy of the source in another folder without build cache, compare both without signature, and fail with the cause when they differ or a build elsewhere would. warn: only report it. The second build takes as long as one without cache.',
    default: 'off',
    choices: ['off', 'warn', 'check'],
  },
  {
    name: 'version',
    description:
      "Version of the program. Replaces {version} in ldflags and package-name as written. Its numbers (1.4.0 of v1.4.0-rc.1) replace CFBundleShortVersionString and CFBundleVersion in the app's Info.plist, and are the version of a .pkg.",
    default: '',
    example: '1.4.0',
  },
  {
    name: 'build-number',
    description: "CFBundleVersion of the app, up to three numbers with periods, instead of the version's.",
    default: '',
    example: '1234',
  },
  {
    name: 'output-directory',
    description:
      'Folder for what ships, SHA256SUMS and report.json. Files of an earlier run in it are removed, and all others are kept.',
    default: 'dist-macos',
  },
  {
    name: 'artifacts',
    description:
      'Programs, apps and archives of them that are built already, one per line, with *, ? and ** for several. They are signed in place (what an archive holds, one by one), and Go is neither installed nor run.',
    default: '',
    example: 'build/tool',
  },
] as const satisfies readonly InputDefinition[];

export interface BuildSettings {
  /** Empty to install Go only (`packages: none`). */
  packages: string[];
  targets: Target[];
  ldflags: string;
  tags: string[];
  flags: string[];
  cgo: boolean;
  cgoPolicy: 'allow' | 'warn' | 'deny';
  /** `warn` and `check` build twice; a difference fails under `check`. */
  reproducible: 'off' | 'warn' | 'check';
  version: string | null;
  /** CFBundleVersion of an app; null for the version. */
  buildNumber: string | null;
  /** Programs that exist already, as absolute paths. When there are any, nothing is built. */
  artifacts: string[];
}

/** Absolute paths of the folders that a release reads and writes. */
export interface Folders {
  workingDirectory: string;
  outputDirectory: string;
}

type Name = (typeof buildInputs)[number]['name'];

export function parseFolders(text: InputReader<Name>, currentDirectory: string): Folders {
  const workingDirectory = resolve(currentDirectory, text('working-directory'));
  return { workingDirectory, outputDirectory: resolve(workingDirectory, text('output-directory')) };
}

/** Reports a folder that does not exist, where it is needed: to build. */
export function checkWorkingDirectory(
  folder: string,
  { packages, artifacts }: BuildSettings,
  problems: InputProblem[],
): void {
  if (packages.length === 0 || artifacts.length > 0) return;
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  problems.push({
    input: 'working-directory',
    code: 'input-invalid',
    message: `there is no folder ${folder}.`,
    remedy: 'Set it to the folder with the go.mod of the program.',
  });
}

export function parseBuild(
  text: InputReader<Name>,
  workingDirectory: string,
  problems: InputProblem[],
): BuildSettings {
  return {
    packages: parsePackages(text('packages')),
    targets: parseTargets(text('targets'), problems),
    ldflags: parseLdflags(text, problems),
    tags: words(text('tags')),
    flags: lines(text('build-flags')),
    cgo: text('cgo') === 'true',
    cgoPolicy: text('cgo-policy') as BuildSettings['cgoPolicy'],
    reproducible: text('reproducible') as BuildSettings['reproducible'],
    version: optional(text('version')),
    buildNumber: parseBuildNumber(text('build-number'), problems),
    artifacts: lines(text('artifacts')).map((path) => resolve(workingDirectory, path)),
  };
}

/** "One to three period-separated integers": Apple's documentation of CFBundleVersion. */
function parseBuildNumber(number: string, problems: InputProblem[]): string | null {
  if (number !== '' && !/^\d+(\.\d+){0,2}$/.test(number)) {
    problems.push({
      input: 'build-number',
      code: 'input-invalid',
      message: `'${number}' is not a build number.`,
      remedy: 'Write one to three whole numbers with periods between them, e.g. 1234 or 1.4.2.',
    });
  }
  return optional(number);
}

function parsePackages(text: string): string[] {
  const packages = words(text);
  return packages.join() === 'none' ? [] : packages;
}

const targets: readonly Target[] = ['darwin/arm64', 'darwin/amd64', 'darwin/universal'];

function parseTargets(text: string, problems: InputProblem[]): Target[] {
  const wanted = [...new Set(words(text))];
  const known = wanted.filter((target): target is Target => targets.includes(target as Target));
  for (const unknown of wanted.filter((target) => !targets.includes(target as Target))) {
    problems.push({
      input: 'targets',
      code: 'target-unknown',
      message: `'${unknown}' is not a supported target.`,
      remedy: `Use ${targets.join(', ')}.`,
    });
  }
  return known;
}

function parseLdflags(text: InputReader<Name>, problems: InputProblem[]): string {
  const ldflags = text('ldflags');
  const version = text('version');
  if (ldflags.includes('{version}') && version === '') {
    problems.push({
      input: 'version',
      code: 'input-invalid',
      message: 'ldflags uses {version}, but version is empty.',
      remedy: 'Set version, or remove {version} from ldflags.',
    });
  }
  return ldflags.replaceAll('{version}', version);
}

import { basename } from 'node:path';
import { InputError } from '../../system/errors.js';
import type { Command, Runner } from '../../system/process/runner.js';
import { buildFailure } from './build-failure.js';
import { explainCommonFailure } from './explain-failure.js';
import { type BuildOptions, errorLines, listCommand } from './go-command.js';

/** A main package and the name of its program. */
export interface MainPackage {
  importPath: string;
  /** Arguments for `go build`: the import path, or files. */
  arguments: readonly string[];
  /** File name of the program, as with `go install`. */
  program: string;
}

/** Go's name for a package that is named by its files. */
const byFiles = 'command-line-arguments';

interface ListedPackage {
  ImportPath: string;
  Name: string;
  /** Path of `go install`; absent for packages that are named by their files. */
  Target?: string;
  GoFiles?: string[];
  /** Patterns of the command line that match it. */
  Match?: string[];
}

/**
 * Finds the main packages to build. A pattern with `...` may match other packages, too; naming one is an error. Errors:
 * `package-not-found`, `package-not-main`, `program-names-collide`, `cgo-needed`, `go-version-too-old`,
 * `modules-unavailable`.
 */
export async function findMainPackages(
  run: Runner,
  options: BuildOptions,
  packages: readonly string[],
): Promise<MainPackage[]> {
  const result = await run(findCommand(options, packages));
  if (result.exitCode !== 0) {
    const lines = errorLines(result);
    throw (
      explainCommonFailure(lines, options.go) ??
      (await explainMissingCgo(run, options, { packages, lines })) ??
      notFound(packages, { lines, existing: await listMainPackages(run, options) })
    );
  }
  const listed = parseJsonStream(result.stdout) as ListedPackage[];
  const programs = listed.filter(({ Name }) => Name === 'main');
  const named = listed.find(({ Name, Match = [] }) => Name !== 'main' && !Match.every(isPattern));
  if (named !== undefined || programs.length === 0) {
    throw notAProgram(packages, { named, existing: await listMainPackages(run, options) });
  }
  const found = programs.map((each) => ({
    importPath: each.ImportPath,
    arguments: each.ImportPath === byFiles ? packages : [each.ImportPath],
    program: programOf(each),
  }));
  refuseCollisions(found);
  return found;
}

function findCommand(options: BuildOptions, packages: readonly string[]): Command {
  return listCommand(options, {
    packages,
    fields: ['ImportPath', 'Name', 'Target', 'GoFiles', 'Match'],
    flags: ['-find'], // without imports: the build reports those
    arch: 'arm64',
  });
}

/** Returns `cgo-needed` for packages that have Go files with cgo only; null for any others. */
async function explainMissingCgo(
  run: Runner,
  options: BuildOptions,
  { packages, lines }: { packages: readonly string[]; lines: readonly string[] },
): Promise<InputError | null> {
  const isExcluded = lines.some((line) => line.includes('build constraints exclude all Go files'));
  if (options.cgo || !isExcluded) return null;
  const { exitCode } = await run(findCommand({ ...options, cgo: true }, packages));
  if (exitCode !== 0) return null;
  const importPath = packages.join(' ');
  return buildFailure({ importPath, arch: 'arm64', cgo: false, cgoPackages: packages, lines });
}

/** Reads the JSON objects that `go list -json` prints, each from a line `{` to a line `}`. */
export function parseJsonStream(text: string): unknown[] {
  return JSON.parse(`[${text.trim().replace(/^\}\s*\n\{/gm, '},{')}]`) as unknown[];
}

const isPattern = (text: string): boolean => text.includes('...');

function programOf({ ImportPath, Target, GoFiles }: ListedPackage): string {
  if (Target !== undefined && Target !== '') return basename(Target);
  const [file] = GoFiles ?? [];
  return ImportPath === byFiles && file !== undefined
    ? basename(file, '.go')
    : basename(ImportPath.replace(/\/v\d+$/, ''));
}

/** Lists the main packages of the module, for a remedy; none when `go list` fails. */
async function listMainPackages(run: Runner, options: BuildOptions): Promise<string[]> {
  const command = listCommand(options, {
    packages: ['./...'],
    fields: ['ImportPath', 'Name'],
    flags: ['-find', '-e'],
    arch: 'arm64',
  });
  const { exitCode, stdout } = await run(command);
  if (exitCode !== 0) return [];
  const listed = parseJsonStream(stdout) as ListedPackage[];
  return listed.filter(({ Name }) => Name === 'main').map(({ ImportPath }) => ImportPath);
}

const mostNamed = 10;

function remedyWith(existing: readonly string[], otherwise: string): string {
  if (existing.length === 0) return otherwise;
  const more = existing.length > mostNamed ? ` and ${existing.length - mostNamed} more` : '';
  const [only] = existing;
  if (existing.length === 1) return `Set packages to ${only}, the only main package of this module.`;
  return `Set packages to one of the main packages of this module: ${existing.slice(0, mostNamed).join(', ')}${more}.`;
}

function notFound(
  packages: readonly string[],
  { lines, existing }: { lines: string[]; existing: readonly string[] },
): InputError {
  return new InputError(
    'packages',
    `packages: Go cannot find ${packages.join(' ')}: ${lines[0] ?? 'go list printed no reason'}.`,
    {
      code: 'package-not-found',
      remedy: remedyWith(existing, 'Name packages of the module in working-directory, such as ./cmd/tool.'),
      lines,
    },
  );
}

function notAProgram(
  packages: readonly string[],
  { named, existing }: { named: ListedPackage | undefined; existing: readonly string[] },
): InputError {
  const message = named
    ? `packages: ${named.ImportPath} is package ${named.Name}, not a program.`
    : `packages: ${packages.join(' ')} contains no main package.`;
  return new InputError('packages', message, {
    code: 'package-not-main',
    remedy: remedyWith(existing, 'Name packages that begin with "package main".'),
  });
}

function refuseCollisions(found: readonly MainPackage[]): void {
  const byName = new Map<string, string>();
  for (const { importPath, program } of found) {
    const folded = program.toLowerCase(); // macOS file systems ignore case
    const other = byName.get(folded);
    if (other !== undefined) {
      throw new InputError(
        'packages',
        `packages: ${other} and ${importPath} both build a program named ${program}.`,
        {
          code: 'program-names-collide',
          remedy:
            'Rename one of the folders, or build them in two runs with a different output-directory each.',
        },
      );
    }
    byName.set(folded, importPath);
  }
}

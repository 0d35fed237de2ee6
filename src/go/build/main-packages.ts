import { basename } from 'node:path';
import { InputError } from '../../system/errors.js';
import type { Runner } from '../../system/runner.js';
import { type BuildSetting, commonFailure, complaintOf, listCommand } from './go-command.js';

/** A main package, and what its program is called. */
export interface MainPackage {
  importPath: string;
  /** What names it to `go build`: its import path, or its files. */
  arguments: readonly string[];
  /** File name of the program, as `go install` would call it. */
  program: string;
}

/** Go's name for a package that is given as files. */
const byFiles = 'command-line-arguments';

interface ListedPackage {
  ImportPath: string;
  Name: string;
  /** Where `go install` would put it; absent for packages that are named by their files. */
  Target?: string;
  GoFiles?: string[];
  /** The patterns of the command line that it matches. */
  Match?: string[];
}

/**
 * Finds the main packages that are to be built. Packages that are no programs may be matched by a pattern with `...`,
 * but not be named. Errors: `package-not-found`, `package-not-main`, `program-names-collide`, `go-version-too-old`,
 * `modules-unavailable`.
 */
export async function findMainPackages(
  run: Runner,
  setting: BuildSetting,
  packages: readonly string[],
): Promise<MainPackage[]> {
  const command = listCommand(setting, {
    packages,
    fields: ['ImportPath', 'Name', 'Target', 'GoFiles', 'Match'],
    flags: ['-find'], // the packages themselves; what they import is the build's to complain about
    arch: 'arm64',
  });
  const result = await run(command);
  if (result.exitCode !== 0) {
    const lines = complaintOf(result);
    throw commonFailure(lines, setting.go) ?? notFound(packages, lines);
  }
  const listed = parseJsonStream(result.stdout) as ListedPackage[];
  const programs = listed.filter(({ Name }) => Name === 'main');
  const named = listed.find(({ Name, Match = [] }) => Name !== 'main' && !Match.every(isPattern));
  if (named !== undefined || programs.length === 0) throw notMain(packages, named);
  const found = programs.map((each) => ({
    importPath: each.ImportPath,
    arguments: each.ImportPath === byFiles ? packages : [each.ImportPath],
    program: programOf(each),
  }));
  refuseCollisions(found);
  return found;
}

/** Reads JSON objects that stand one after another, each from a line `{` to a line `}`, as `go list -json` prints. */
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

function notFound(packages: readonly string[], lines: string[]): InputError {
  return new InputError(
    'packages',
    `packages: Go cannot find ${packages.join(' ')}: ${lines[0] ?? 'no reason given'}`,
    {
      code: 'package-not-found',
      remedy: 'Name packages of the module in working-directory, such as ./cmd/tool.',
      lines,
    },
  );
}

function notMain(packages: readonly string[], named: ListedPackage | undefined): InputError {
  const message = named
    ? `packages: ${named.ImportPath} is package ${named.Name}, not a program.`
    : `packages: no program is among ${packages.join(' ')}.`;
  return new InputError('packages', message, {
    code: 'package-not-main',
    remedy: 'Name packages that begin with "package main".',
  });
}

function refuseCollisions(found: readonly MainPackage[]): void {
  const byName = new Map<string, string>();
  for (const { importPath, program } of found) {
    const folded = program.toLowerCase(); // on macOS names that differ by case only are the same
    const other = byName.get(folded);
    if (other !== undefined) {
      throw new InputError(
        'packages',
        `packages: ${other} and ${importPath} both give a program ${program}.`,
        {
          code: 'program-names-collide',
          remedy: 'Rename one of the folders, or build them in two runs with different output-directory.',
        },
      );
    }
    byName.set(folded, importPath);
  }
}

import type { Runner } from '../../system/process/runner.js';
import { parseJsonStream } from '../build/find-main-packages.js';
import { type BuildOptions, listCommand } from '../build/go-command.js';
import type { BuildPlatform } from '../build/go-environment.js';

/** A package of the dependency tree with files that need a C compiler. */
interface CgoPackage {
  importPath: string;
  /** Module with its version; null for the standard library and the main module. */
  module: string | null;
  files: string[];
}

/** The packages of a program that use cgo, for one architecture. */
export interface CgoListing {
  arch: BuildPlatform['arch'];
  tags: readonly string[];
  /** Packages that lose files with `cgo: false`. */
  packages: CgoPackage[];
  /** Packages of the standard library; Go builds them without cgo, too. */
  standard: CgoPackage[];
  /** Import paths of the standard library in the program. */
  imports: string[];
}

interface ListedPackage {
  ImportPath: string;
  Standard?: boolean;
  CgoFiles?: string[];
  SwigFiles?: string[];
  SwigCXXFiles?: string[];
  Module?: { Path: string; Version?: string; Main?: boolean };
}

/**
 * Lists the packages in the dependency tree of `packages` that have cgo files for macOS, as if cgo were on; null when
 * `go list` fails. Leaves out runtime/cgo, which is in every program that uses cgo.
 */
export async function listCgoPackages(
  run: Runner,
  options: BuildOptions,
  request: { packages: readonly string[]; arch: BuildPlatform['arch'] },
): Promise<CgoListing | null> {
  const fields = ['ImportPath', 'Standard', 'CgoFiles', 'SwigFiles', 'SwigCXXFiles', 'Module'];
  const command = listCommand({ ...options, cgo: true }, { ...request, fields, flags: ['-deps', '-e'] });
  const { exitCode, stdout } = await run(command);
  if (exitCode !== 0) return null;
  const listed = parseJsonStream(stdout) as ListedPackage[];
  const found = listed.filter((each) => filesOf(each).length > 0 && each.ImportPath !== 'runtime/cgo');
  const describe = (each: ListedPackage): CgoPackage => ({
    importPath: each.ImportPath,
    module: each.Module && !each.Module.Main ? `${each.Module.Path}@${each.Module.Version ?? ''}` : null,
    files: filesOf(each),
  });
  return {
    arch: request.arch,
    tags: options.tags,
    packages: found.filter(({ Standard }) => !Standard).map(describe),
    standard: found.filter(({ Standard }) => Standard).map(describe),
    imports: listed.filter(({ Standard }) => Standard).map(({ ImportPath }) => ImportPath),
  };
}

function filesOf({ CgoFiles = [], SwigFiles = [], SwigCXXFiles = [] }: ListedPackage): string[] {
  return [...CgoFiles, ...SwigFiles, ...SwigCXXFiles];
}

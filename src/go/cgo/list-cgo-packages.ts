import { type Runner, runOrFail } from '../../system/runner.js';
import { parseJsonStream } from '../build/find-main-packages.js';
import { type BuildOptions, listCommand } from '../build/go-command.js';

/** A package of the dependency tree with files that need a C compiler. */
export interface CgoPackage {
  importPath: string;
  /** Part of the standard library: without cgo, Go uses its own code instead. */
  standard: boolean;
  files: string[];
}

/**
 * Lists the packages in the dependency tree of `packages` that have cgo files for macOS, as if cgo were on.
 * Errors: `command-failed` when `go list` fails.
 */
export async function listCgoPackages(
  run: Runner,
  options: BuildOptions,
  packages: readonly string[],
): Promise<CgoPackage[]> {
  const command = listCommand(
    { ...options, cgo: true },
    { packages, fields: ['ImportPath', 'Standard', 'CgoFiles'], flags: ['-deps'], arch: 'arm64' },
  );
  const { stdout } = await runOrFail(run, command);
  const listed = parseJsonStream(stdout) as { ImportPath: string; Standard?: boolean; CgoFiles?: string[] }[];
  return listed
    .filter(({ CgoFiles = [] }) => CgoFiles.length > 0)
    .map(({ ImportPath, Standard = false, CgoFiles = [] }) => ({
      importPath: ImportPath,
      standard: Standard,
      files: CgoFiles,
    }));
}

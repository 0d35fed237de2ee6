import { type Runner, runOrFail } from '../../system/runner.js';
import { type BuildSetting, listCommand } from './go-command.js';
import { parseJsonStream } from './main-packages.js';

/** A package of the dependency tree with files that need a C compiler. */
export interface CgoPackage {
  importPath: string;
  /** Part of Go itself: without cgo Go uses its own code instead. */
  standard: boolean;
  files: string[];
}

/**
 * Lists what in the dependency tree of `packages` carries cgo files for macOS, as if cgo were on.
 * Errors: `command-failed` when `go list` fails.
 */
export async function listCgoPackages(
  run: Runner,
  setting: BuildSetting,
  packages: readonly string[],
): Promise<CgoPackage[]> {
  const command = listCommand(
    { ...setting, cgo: true },
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

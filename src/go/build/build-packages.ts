import { access, constants, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Artifact, Target } from '../../artifact/artifact.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import { outputNotWritable } from '../../system/files/output-not-writable.js';
import type { Log } from '../../system/log.js';
import { mapBounded } from '../../system/parallel.js';
import type { Runner } from '../../system/process/runner.js';
import { applyCgoPolicy, type CgoPolicy, packagesWithCgo } from '../cgo/apply-cgo-policy.js';
import { type CgoListing, listCgoPackages } from '../cgo/list-cgo-packages.js';
import { requireCompiler } from '../cgo/require-compiler.js';
import { buildFailure, relativeToRoot } from './build-failure.js';
import { refuseFlags, warnAboutGoflags } from './check-flags.js';
import { deploymentTargetNotes } from './deployment-target.js';
import { explainCommonFailure } from './explain-failure.js';
import { findMainPackages, type MainPackage } from './find-main-packages.js';
import { type BuildOptions, buildCommand, errorLines } from './go-command.js';
import type { BuildPlatform } from './go-environment.js';

export interface BuildRequest extends BuildOptions {
  packages: readonly string[];
  targets: readonly Target[];
  /** Absolute path. */
  outputDirectory: string;
  /** Folder of cgo-dependencies.json; default: the output folder. */
  recordDirectory?: string;
  run: Runner;
  log: Log;
  /** Joins programs for one architecture each into a universal one. */
  joinSlices(inputs: readonly string[], output: string): Promise<void>;
  /** Number of concurrent builds; default: one per core. */
  parallelism?: number;
  /** The input `cgo-policy`; default: `warn`. */
  cgoPolicy?: CgoPolicy;
  /** Folder that paths in compiler errors are relative to; default: the working directory. */
  sourceRoot?: string;
}

type Arch = BuildPlatform['arch'];

/** A program built for one architecture, in the temporary folder. */
interface ThinBuild {
  main: MainPackage;
  arch: Arch;
  path: string;
}

/** A complete program that is still in the temporary folder. */
interface FinishedProgram {
  temporaryPath: string;
  artifact: Artifact;
}

/**
 * Builds every package for every target: `<output>/<program>` for one target, `<output>/<target>/<program>`, such as
 * `darwin-arm64/tool`, for several. The builds go to a temporary folder; the output folder changes when all succeed.
 * Errors: those of `findMainPackages`, `build-failed`, `input-invalid` (build-flags), `output-not-writable`.
 */
export async function buildPackages(request: BuildRequest): Promise<Artifact[]> {
  const { run, log, outputDirectory, targets } = request;
  refuseFlags(request.buildFlags);
  const archs = [...new Set(targets.flatMap(archsOf))];
  if (request.cgo) {
    await requireCompiler(archs, { platform: process.platform, environment: process.env, run });
    for (const line of deploymentTargetNotes(request.go, archs)) log.info(line);
  }
  await warnAboutGoflags(run, request, log);
  const mains = await findMainPackages(run, request, request.packages);
  const listings = await listCgo(request, mains);
  return withOutputFolder(outputDirectory, async (temporary) => {
    const { cgoPolicy: policy = 'warn', cgo, recordDirectory = outputDirectory } = request;
    await applyCgoPolicy(listings, { policy, cgo, outputDirectory: recordDirectory, log });
    return log.group(`Building ${mains.map(({ program }) => program).join(', ')}`, async () => {
      const builds = await buildThin(request, { mains, listings, temporary });
      const finished: FinishedProgram[] = [];
      for (const main of mains) {
        for (const target of targets)
          finished.push(await finish(request, builds, { main, target, temporary }));
      }
      for (const { temporaryPath, artifact } of finished) {
        await mkdir(dirname(artifact.path), { recursive: true });
        await rename(temporaryPath, artifact.path);
      }
      return finished.map(({ artifact }) => artifact);
    });
  });
}

/** Lists the packages with cgo once for every architecture; none when go list fails, which the build reports. */
async function listCgo(request: BuildRequest, mains: readonly MainPackage[]): Promise<CgoListing[]> {
  const archs = [...new Set(request.targets.flatMap(archsOf))];
  const packages = mains.flatMap((main) => main.arguments);
  const listings = await Promise.all(
    archs.map((arch) => listCgoPackages(request.run, request, { packages, arch })),
  );
  return listings.filter((listing) => listing !== null);
}

/** Builds every package once for every architecture that a target needs. */
function buildThin(
  request: BuildRequest,
  plan: { mains: readonly MainPackage[]; listings: readonly CgoListing[]; temporary: string },
): Promise<ThinBuild[]> {
  const { mains, listings, temporary } = plan;
  const archs = [...new Set(request.targets.flatMap(archsOf))];
  const builds = mains.flatMap((main) =>
    archs.map((arch) => ({ main, arch, path: join(temporary, arch, main.program) })),
  );
  return mapBounded(builds, request.parallelism ?? availableParallelism(), async (build) => {
    await buildOne(request, build, listings);
    return build;
  });
}

function archsOf(target: Target): Arch[] {
  if (target === 'darwin/universal') return ['arm64', 'amd64'];
  return [target === 'darwin/arm64' ? 'arm64' : 'amd64'];
}

async function buildOne(
  request: BuildRequest,
  { main, arch, path }: ThinBuild,
  listings: readonly CgoListing[],
): Promise<void> {
  const { run, log, go } = request;
  log.info(`go build ${main.importPath} for darwin/${arch}`);
  const result = await run(buildCommand(request, { packages: main.arguments, arch, output: path }));
  if (result.exitCode === 0) return;
  const lines = errorLines(result);
  const common = explainCommonFailure(lines, go);
  if (common) throw common;
  const { workingDirectory, sourceRoot = workingDirectory } = request;
  throw buildFailure({
    ...{ importPath: main.importPath, arch, cgo: request.cgo },
    cgoPackages: packagesWithCgo(listings),
    lines: lines.map((line) => relativeToRoot(line, workingDirectory, sourceRoot)),
  });
}

/** Creates the file of one target from the thin builds, in the temporary folder. */
async function finish(
  request: BuildRequest,
  builds: readonly ThinBuild[],
  program: { main: MainPackage; target: Target; temporary: string },
): Promise<FinishedProgram> {
  const { main, target, temporary } = program;
  const wanted = archsOf(target);
  const inputs = builds.filter((build) => build.main === main && wanted.includes(build.arch));
  const temporaryPath = join(temporary, target.replace('/', '-'), main.program);
  await mkdir(dirname(temporaryPath), { recursive: true });
  if (target === 'darwin/universal') {
    await request.joinSlices(
      inputs.map(({ path }) => path),
      temporaryPath,
    );
  } else {
    for (const { path } of inputs) await copyFile(path, temporaryPath);
  }
  const folder = request.targets.length === 1 ? '' : target.replace('/', '-');
  const path = join(request.outputDirectory, folder, main.program);
  const artifact: Artifact = { kind: 'binary', name: main.program, path, source: main.importPath, target };
  return { temporaryPath, artifact };
}

/** Runs `use` with a temporary folder inside the output folder, so that a rename is enough at the end. */
async function withOutputFolder<T>(folder: string, use: (temporary: string) => Promise<T>): Promise<T> {
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw outputNotWritable('output-directory', folder, cause);
  }
  try {
    return await withTemporaryFolder(use, folder);
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

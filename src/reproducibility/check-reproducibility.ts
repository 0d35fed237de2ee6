import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from '../artifact/artifact.js';
import type { BuildRequest } from '../go/build/build-packages.js';
import { readSliceBuildInformation } from '../go/build/read-build-information.js';
import { packagesWithCgo } from '../go/cgo/apply-cgo-policy.js';
import { listCgoPackages } from '../go/cgo/list-cgo-packages.js';
import { readSlices } from '../macho/universal.js';
import { unsignedContent } from '../macho/unsigned-content.js';
import { withFile } from '../system/files/byte-source.js';
import { withTemporaryFolder } from '../system/files/files.js';
import { buildAgain } from './build-again.js';
import { type BuildCause, type ProgramCause, sortCauses } from './causes.js';
import { compareParts, partsOf } from './compare-slices.js';
import { type BuildFacts, explainDifferences, type SliceBuild } from './explain-slices.js';
import type { MachineFolder } from './find-paths.js';
import { clockCauses } from './flag-causes.js';
import { hiddenCauses } from './hidden-causes.js';
import type { Reproducibility, SliceComparison } from './reproducibility.js';
import { readSourceTimes } from './source-times.js';

export interface ReproducibilityRequest extends BuildRequest {
  /** Programs of the first build, not signed yet. */
  programs: readonly Artifact[];
  version: string | null;
  /** SOURCE_DATE_EPOCH, in seconds; null where it is not set. */
  sourceDateEpoch: string | null;
  now: Date;
  temporaryFolder: string;
}

/** A slice of one build, with its hash. */
interface HashedSlice extends SliceBuild {
  arch: string;
  sha256: string;
}

/**
 * Builds the programs again in another folder with another cache, compares every slice without its signature, and explains
 * what differs, or would differ in a build elsewhere. Errors: those of `buildAgain`.
 */
export async function checkReproducibility(request: ReproducibilityRequest): Promise<Reproducibility> {
  const workingDirectory = await realpath(request.workingDirectory);
  const first = { ...request, workingDirectory };
  return withTemporaryFolder(async (folder) => {
    const second = await buildAgain(first, folder);
    const folders = {
      first: second.sources.map(({ first: path }) => sourceFolder(path)),
      second: [...second.sources.map(({ second: path }) => sourceFolder(path)), buildCacheOf(folder)],
    };
    const facts = await readFacts(first);
    const checked = await Promise.all(
      request.programs.map((program) => {
        const other = second.programs.find(({ source, target }) => isSame(program, { source, target }));
        return checkProgram(first, { program, other: other ?? program, folders, facts });
      }),
    );
    const causes = sortCauses(checked.flatMap(({ causes: each }) => each));
    return {
      reproducible: causes.length === 0,
      programs: checked.map(({ program: { name, target }, slices }) => ({ name, target, slices })),
      causes,
    };
  }, request.temporaryFolder);
}

const isSame = (program: Artifact, { source, target }: Pick<Artifact, 'source' | 'target'>): boolean =>
  program.source === source && program.target === target;

const sourceFolder = (path: string): MachineFolder => ({ path, description: 'the folder of the source' });
const buildCacheOf = (folder: string): MachineFolder => ({
  path: join(folder, 'cache'),
  description: "Go's build cache",
});

interface Pair {
  program: Artifact;
  other: Artifact;
  folders: Readonly<Record<'first' | 'second', readonly MachineFolder[]>>;
  facts: BuildFacts & { sourceTimes: readonly Date[] };
}

async function checkProgram(
  request: ReproducibilityRequest,
  { program, other, folders, facts }: Pair,
): Promise<{ program: Artifact; slices: SliceComparison[]; causes: BuildCause[] }> {
  const builds = await readSlicesOf(program, folders.first);
  const others = await readSlicesOf(other, folders.second);
  const slices: SliceComparison[] = [];
  const causes: ProgramCause[] = clockCauses({ ...request, ...facts });
  for (const first of builds) {
    const second = others.find(({ arch }) => arch === first.arch) ?? first;
    const differences = first.sha256 === second.sha256 ? [] : compareParts(first.parts, second.parts);
    slices.push({ arch: first.arch, first: first.sha256, second: second.sha256, differences });
    causes.push(...(await hiddenCauses(request, first)));
    if (first.sha256 !== second.sha256)
      causes.push(...explainDifferences(differences, [first, second], facts));
  }
  return { program, slices, causes: causes.map((cause) => ({ ...cause, program: program.name })) };
}

async function readSlicesOf({ path }: Artifact, folders: readonly MachineFolder[]): Promise<HashedSlice[]> {
  const information = await readSliceBuildInformation(path);
  return withFile(path, (file) =>
    readSlices(file).map(({ arch, source }) => ({
      arch,
      sha256: createHash('sha256').update(unsignedContent(source)).digest('hex'),
      parts: partsOf(source),
      information: information.find((each) => each.arch === arch) ?? null,
      folders,
    })),
  );
}

async function readFacts(request: ReproducibilityRequest): Promise<Pair['facts']> {
  const { run, workingDirectory: folder, sourceDateEpoch: epoch, packages, cgo, now } = request;
  const listing = cgo ? await listCgoPackages(run, request, { packages, arch: 'arm64' }) : null;
  return {
    now,
    cgoPackages: packagesWithCgo(listing === null ? [] : [listing]),
    sourceTimes: await readSourceTimes(run, { folder, epoch }),
  };
}

import type { SliceBuildInformation } from '../go/build/read-build-information.js';
import type { ProgramCause } from './causes.js';
import { contentOf, type SlicePart } from './compare-slices.js';
import { type FoundPath, findPaths, type MachineFolder } from './find-paths.js';
import { timesNear } from './find-times.js';
import type { SectionDifference } from './reproducibility.js';

/** One of two builds of a slice. */
export interface SliceBuild {
  parts: readonly SlicePart[];
  /** What Go's linker recorded; null for a program of another linker. */
  information: SliceBuildInformation | null;
  /** Folders that this build used. */
  folders: readonly MachineFolder[];
}

/** Facts about both builds. */
export interface BuildFacts {
  /** Import paths of packages with cgo that are in the programs; empty for a build without cgo. */
  cgoPackages: readonly string[];
  /** Time of the builds. */
  now: Date;
}

/** Explains the differences between two builds of a slice. Returns at least one cause. */
export function explainDifferences(
  differences: readonly SectionDifference[],
  builds: readonly [SliceBuild, SliceBuild],
  facts: BuildFacts,
): ProgramCause[] {
  const causes = [
    ...builds
      .flatMap(({ parts, folders }) => findPaths(parts, folders))
      .map((found) => pathCause(found, facts)),
    ...differentTimes(differences, builds, facts.now),
    ...differentSettings(builds),
  ];
  if (causes.length > 0) return causes;
  if (facts.cgoPackages.length > 0) return [cgoCause(differences, facts.cgoPackages)];
  if (isBuildIdOnly(differences, builds)) return [buildIdCause];
  return [unknownCause(differences, builds)];
}

function pathCause({ folder, section, text }: FoundPath, { cgoPackages }: BuildFacts): ProgramCause {
  const isCompiled = cgoPackages.length > 0;
  const by = isCompiled ? `, probably through the C code of ${cgoPackages.join(', ')}` : '';
  return {
    cause: 'path',
    section,
    message: `${section} names ${folder.description}: ${text}${by}.`,
    remedy: isCompiled
      ? 'Set CGO_CFLAGS and CGO_LDFLAGS without absolute paths, add -ffile-prefix-map to CGO_CFLAGS, and keep -s -w in ldflags, which removes the debug information of the linker.'
      : 'Do not switch -trimpath off in build-flags, and give the linker relative paths only.',
  };
}

/** C code has the time of its compilation from __DATE__ and __TIME__, and a toolchain of one's own may add one. */
function differentTimes(
  differences: readonly SectionDifference[],
  [first, second]: readonly [SliceBuild, SliceBuild],
  now: Date,
): ProgramCause[] {
  return differences.flatMap(({ section }) => {
    const [a, b] = [first, second].map(({ parts }) => timesOfDay(contentOf(parts, section), now));
    const own = [...(a ?? [])].find((text) => !b?.has(text));
    const other = [...(b ?? [])].find((text) => !a?.has(text));
    if (own === undefined || other === undefined) return [];
    return [
      {
        cause: 'time',
        section,
        message: `${section} has the time of the build: ${own} in the first, ${other} in the second.`,
        remedy:
          'Remove the time, or take that of the commit: git log -1 --format=%cI. clang and gcc use SOURCE_DATE_EPOCH for __DATE__ and __TIME__.',
      },
    ];
  });
}

/** Texts with a time near the present, and those of C's __TIME__, which end with a NUL. */
function timesOfDay(content: Buffer, now: Date): Set<string> {
  const text = content.toString('latin1');
  const clock = [...text.matchAll(/(?<![\d:.])([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?=\0)/g)].map(
    ([match]) => match,
  );
  return new Set([...timesNear(text, now).map(({ text: found }) => found), ...clock]);
}

function differentSettings([first, second]: readonly [SliceBuild, SliceBuild]): ProgramCause[] {
  const [a, b] = [first.information?.settings ?? {}, second.information?.settings ?? {}];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
  return names.map((name) => {
    const isStamp = name.startsWith('vcs');
    const values = `${a[name] ?? 'nothing'} in the first, ${b[name] ?? 'nothing'} in the second`;
    return {
      cause: isStamp ? 'version-control' : 'setting',
      section: buildInformation,
      message: `${buildInformation} has ${isStamp ? 'another stamp of version control' : 'another setting'}: ${name} is ${values}.`,
      remedy: isStamp
        ? 'Build from a clean checkout, or set -buildvcs=false in build-flags.'
        : 'Set the flag or variable to a value that does not depend on the folder.',
    };
  });
}

const buildInformation = '__DATA,__go_buildinfo';

function cgoCause(differences: readonly SectionDifference[], packages: readonly string[]): ProgramCause {
  return {
    cause: 'cgo',
    section: firstSection(differences),
    message: `${sections(differences)}: the C compiler or its linker wrote other bytes. These packages use cgo: ${packages.join(', ')}.`,
    remedy:
      'Build with cgo: false where the packages allow it. Else lock the compiler with xcode-version, add -ffile-prefix-map to CGO_CFLAGS, and keep -s -w in ldflags.',
  };
}

/** The ID is at the start of the code; LC_UUID and a note in the load commands come from it. */
function isBuildIdOnly(
  differences: readonly SectionDifference[],
  [first, second]: readonly [SliceBuild, SliceBuild],
): boolean {
  return differences.every(({ section }) => {
    if (section === 'load commands') return true;
    const [a, b] = [first, second].map(({ parts }) => withoutBuildId(contentOf(parts, section)));
    return a === b;
  });
}

/** Source: Go, src/cmd/internal/buildid/buildid.go (goBuildPrefix, goBuildEnd). */
function withoutBuildId(content: Buffer): string {
  return content.toString('latin1').replace(/\xff Go build ID: "[^"]*"\n \xff/, '');
}

const buildIdCause: ProgramCause = {
  cause: 'build-id',
  section: '__TEXT,__text',
  message:
    'Only the build ID of Go and the UUID made from it differ: an input that leaves no other trace, such as a flag with a path, is another one.',
  remedy:
    'Remove paths from ldflags, build-flags and the CGO_ variables. -ldflags=-buildid= also helps, but with Go before 1.27 it takes the UUID away, and macOS 26 then aborts the program.',
};

function unknownCause(
  differences: readonly SectionDifference[],
  [first, second]: readonly [SliceBuild, SliceBuild],
): ProgramCause {
  const [difference] = differences;
  const shown = [first, second].map(({ parts }) =>
    difference === undefined ? '' : excerpt(contentOf(parts, difference.section), difference.offset),
  );
  return {
    cause: 'unknown',
    section: firstSection(differences),
    message: `${sections(differences)}. The first difference is ${shown.join(' in the first build, ')} in the second.`,
    remedy:
      'Look for files that the build generates or that change with the folder, for -toolexec and -overlay, and compare the programs with go tool nm -size and go version -m.',
  };
}

const firstSection = (differences: readonly SectionDifference[]): string | null =>
  differences[0]?.section ?? null;

function sections(differences: readonly SectionDifference[]): string {
  const names = differences.map(({ section, bytes }) => `${section} (${bytes} bytes)`);
  return `The builds differ in ${names.join(', ')}`;
}

const excerptLength = 24;

function excerpt(content: Buffer, offset: number): string {
  const text = content.toString('latin1', Math.max(0, offset - excerptLength / 2), offset + excerptLength);
  return JSON.stringify(text.replaceAll(/[^ -~]/g, '.'));
}

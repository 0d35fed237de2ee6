import { join } from 'node:path';
import type { Artifact } from '../artifact/artifact.js';
import { answerOf, type Probe } from '../doctor/probe.js';
import type { GoInstallation } from '../go/install/go-installation.js';
import type { MachineDescription } from '../machine/describe-machine.js';
import { describeProgram } from './describe-program.js';
import { type Fingerprint, type ProgramFingerprint, recordedVariables } from './fingerprint.js';

export interface FingerprintRequest {
  toolVersion: string;
  go: GoInstallation;
  machine: MachineDescription;
  /** Commit that the runner names. */
  commit: string | null;
  flags: Omit<Fingerprint['flags'], 'trimpath'>;
  /** Programs as Go built them, not signed yet. */
  programs: readonly Artifact[];
}

/** Collects the facts about a build. Call it before the programs are signed. */
export async function makeFingerprint(probe: Probe, request: FingerprintRequest): Promise<Fingerprint> {
  const { toolVersion, go, flags } = request;
  const programs = await Promise.all(request.programs.map(describeProgram));
  return {
    schemaVersion: 1,
    toolVersion,
    builtElsewhere: false,
    source: sourceOf(programs, request.commit),
    go: { version: go.version, sha256: go.sha256, verifiedBy: go.verifiedBy.join('; ') },
    machine: await describeMachine(probe, request),
    flags: { ...flags, trimpath: true },
    environment: await readEnvironment(probe, go),
    programs,
    artifacts: [],
  };
}

/** clang is a stub without developer tools, which opens an installer: it is asked only after it has compiled. */
async function describeMachine(
  probe: Probe,
  { machine, flags }: FingerprintRequest,
): Promise<Fingerprint['machine']> {
  const { system, architecture, developerTools: tools } = machine;
  const clang = flags.cgo ? await answerOf(probe, 'clang', '--version') : null;
  return {
    ...{ system, architecture },
    xcode: tools === null ? null : [tools.version, tools.build].filter(Boolean).join(' '),
    sdk: tools?.sdk?.version ?? null,
    clang: clang?.split('\n')[0] ?? null,
  };
}

/**
 * Continues the fingerprint of the job that built. Programs and source are read from the files, signed or not; nothing
 * else that the fingerprint says of them is kept.
 */
export async function continueFingerprint(
  claimed: Fingerprint,
  { programs: built, commit }: Pick<FingerprintRequest, 'programs' | 'commit'>,
): Promise<Fingerprint> {
  const programs = await Promise.all(built.map(describeProgram));
  const [goVersion = ''] = programs.flatMap(({ slices }) => slices.map((slice) => slice.goVersion));
  return {
    ...claimed,
    builtElsewhere: true,
    source: sourceOf(programs, commit),
    go: { ...claimed.go, version: goVersion.replace(/^go/, '') },
    programs,
    artifacts: [],
  };
}

function sourceOf(programs: readonly ProgramFingerprint[], commit: string | null): Fingerprint['source'] {
  const settings = programs.flatMap(({ slices }) => slices.map((slice) => slice.settings));
  const stamped = settings.find((each) => each['vcs.revision'] !== undefined);
  const modified = stamped?.['vcs.modified'];
  return {
    commit: stamped?.['vcs.revision'] ?? commit,
    modified: modified === undefined ? null : modified === 'true',
  };
}

/** Reads the variables of the allow-list: Go's from `go env`, which knows stored settings too, the others as they are. */
async function readEnvironment(probe: Probe, go: GoInstallation): Promise<Record<string, string>> {
  const ofGo = recordedVariables.filter((name) => name.startsWith('GO'));
  const output = await probe.run(join(go.bin, 'go'), ['env', '-json', ...ofGo], { GOTOOLCHAIN: 'local' });
  const answers: Record<string, string> = output?.exitCode === 0 ? JSON.parse(output.stdout) : {};
  const values = recordedVariables.map(
    (name) => [name, answers[name] ?? probe.environment[name] ?? ''] as const,
  );
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

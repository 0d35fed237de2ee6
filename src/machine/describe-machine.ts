import type { Runner } from '../system/process/runner.js';
import { type DeveloperTools, findDeveloperTools } from './developer-tools.js';
import type { XcodeSelection } from './select-xcode.js';

/** How programs of a process run on Apple silicon: natively, or as Intel code under Rosetta 2. */
type Translation = 'native' | 'translated';

/** The machine that runs a release: plain data, for the report. */
export interface MachineDescription {
  /** `macOS 15.7.2 (24G325)`, or the name of another system. */
  system: string;
  /** Image of a GitHub runner, with its version; null on other machines. */
  runnerImage: string | null;
  chip: string | null;
  /** Architecture of the hardware in Go's names, whatever the architecture of this process. */
  architecture: 'arm64' | 'amd64';
  process: Translation;
  /** How the shell on PATH runs, and with it each step of a job. */
  shell: Translation;
  /** Null where neither Xcode nor its command line tools are selected. */
  developerTools: DeveloperTools | null;
  /** MACOSX_DEPLOYMENT_TARGET; null when it is not set. */
  deploymentTarget: string | null;
}

/** This process, as the machine that it runs on describes it. */
export interface MachineDependencies {
  run: Runner;
  platform: string;
  /** Node's name of the architecture of this process. */
  arch: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** The Xcode of the lock; null without one. */
  xcode: XcodeSelection | null;
}

const queryLimit = 30_000;

/**
 * Describes the machine. `uname -m` and the architecture of Node say only how this process runs, so the hardware is read
 * from sysctl. No query runs a developer tool, so that no dialog offers to install them.
 */
export async function describeMachine(dependencies: MachineDependencies): Promise<MachineDescription> {
  const { platform, arch, environment } = dependencies;
  const common = {
    runnerImage: runnerImageOf(environment),
    deploymentTarget: environment.MACOSX_DEPLOYMENT_TARGET || null,
  };
  const own = arch === 'arm64' ? 'arm64' : 'amd64';
  if (platform !== 'darwin') {
    const native = { process: 'native', shell: 'native' } as const;
    return { system: platform, ...common, chip: null, architecture: own, ...native, developerTools: null };
  }
  const ask = (tool: string, ...args: string[]): Promise<string> => answerOf(dependencies.run, tool, args);
  const [version, build, onArm, inShell, chip, developerTools] = await Promise.all([
    ask('sw_vers', '-productVersion'),
    ask('sw_vers', '-buildVersion'),
    ask('sysctl', '-in', 'hw.optional.arm64'),
    ask('bash', '-c', 'sysctl -in sysctl.proc_translated'),
    ask('sysctl', '-n', 'machdep.cpu.brand_string'),
    findDeveloperTools(dependencies),
  ]);
  const hasAppleSilicon = onArm === '1';
  return {
    system: `macOS ${version} (${build})`,
    ...common,
    chip: chip || null,
    architecture: hasAppleSilicon ? 'arm64' : own,
    process: hasAppleSilicon && own === 'amd64' ? 'translated' : 'native',
    shell: inShell === '1' ? 'translated' : 'native',
    developerTools,
  };
}

/** A runner of GitHub names its image: `macos15`, and `20260907.0351.1`. Self-hosted ones set neither variable. */
function runnerImageOf({ ImageOS: image, ImageVersion: version }: MachineDependencies['environment']) {
  return image ? [image, version].filter(Boolean).join(' ') : null;
}

/** Returns the output of a query; empty when it fails or does not exist. */
async function answerOf(run: Runner, tool: string, args: readonly string[]): Promise<string> {
  try {
    const { exitCode, stdout } = await run({ tool, args, timeout: queryLimit });
    return exitCode === 0 ? stdout.trim() : '';
  } catch {
    return '';
  }
}

/** Describes the machine in one line, for the log. */
export function summarizeMachine(machine: MachineDescription): string {
  const { system, runnerImage, chip, architecture, developerTools } = machine;
  return [
    system,
    [chip, architecture].filter(Boolean).join(', '),
    ...(runnerImage === null ? [] : [`image ${runnerImage}`]),
    ...(developerTools === null ? [] : [describeTools(developerTools)]),
  ].join('; ');
}

function describeTools({ kind, version, build, sdk }: DeveloperTools): string {
  const name = kind === 'xcode' ? 'Xcode' : 'command line tools';
  const text = [name, version, build === null ? null : `(${build})`].filter(Boolean).join(' ');
  return `${text}, ${sdk === null ? 'without a macOS SDK' : `SDK ${sdk.version ?? 'of an unknown version'}`}`;
}

/** Returns a warning for each part of the machine that Rosetta translates. */
export function translationWarnings({ process, shell }: MachineDescription): string[] {
  const found: string[] = [];
  if (process === 'translated') {
    found.push(
      'Node is translated by Rosetta 2: it is the Intel build on Apple silicon. Go is installed for arm64 all the same. Install the arm64 build of Node or of the runner.',
    );
  }
  if (shell === 'translated') {
    found.push(
      'The shell is translated by Rosetta 2: steps of this job that use it run universal programs as Intel code. Start it with arch -arm64, or install the arm64 build of the runner.',
    );
  }
  return found;
}

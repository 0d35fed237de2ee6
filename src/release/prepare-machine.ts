import {
  describeMachine,
  type MachineDescription,
  summarizeMachine,
  translationWarnings,
} from '../machine/describe-machine.js';
import { selectXcode, type XcodeSelection } from '../machine/select-xcode.js';
import { findXcodeLock } from '../machine/xcode-lock.js';
import type { Settings } from '../settings/settings.js';
import type { Log } from '../system/log.js';
import type { Runner } from '../system/process/runner.js';

export interface MachineRequest {
  settings: Pick<Settings, 'xcodeVersion' | 'workingDirectory'>;
  /** Creates a runner whose commands all have these variables. */
  runnerWith(environment: Readonly<Record<string, string>>): Runner;
  log: Log;
  /** The next four default to this process and its machine. */
  platform?: string;
  arch?: string;
  environment?: NodeJS.ProcessEnv;
  applications?: string;
}

/**
 * Selects the Xcode of the lock for every command of the run, and describes the machine. The selection of the machine
 * itself, which other jobs share, stays unchanged. Errors: `xcode-not-found`, `input-invalid` (xcode-version).
 */
export async function prepareMachine(
  request: MachineRequest,
): Promise<{ run: Runner; machine: MachineDescription }> {
  const { log, runnerWith, platform = process.platform, arch = process.arch } = request;
  const { environment = process.env } = request;
  const xcode = await lockedXcode(request, platform);
  const run = runnerWith(xcode === null ? {} : { DEVELOPER_DIR: xcode.developerFolder });
  const machine = await describeMachine({ run, platform, arch, environment, xcode });
  const print = platform === 'darwin' ? log.info : log.debug;
  print(summarizeMachine(machine));
  for (const warning of translationWarnings(machine)) log.warning(warning);
  return { run, machine };
}

async function lockedXcode(
  { settings, log, applications }: MachineRequest,
  platform: string,
): Promise<XcodeSelection | null> {
  const lock = await findXcodeLock(settings.xcodeVersion, settings.workingDirectory);
  if (lock === null) return null;
  if (platform !== 'darwin') {
    log.info(`Xcode ${lock.version} (${lock.origin}): there is no Xcode on ${platform}, and none is used.`);
    return null;
  }
  return selectXcode(lock, applications);
}

import { readGoState } from './go-state.js';
import { examineDeveloperTools } from './groups/developer-tools.js';
import { examineDisk } from './groups/disk.js';
import { examineEditor } from './groups/editor.js';
import { examineGoEnvironment } from './groups/go-environment.js';
import { examineGoFolders } from './groups/go-folders.js';
import { examineGoToolchain } from './groups/go-toolchain.js';
import { examineKeychains } from './groups/keychains.js';
import { examineModules } from './groups/modules.js';
import { examineNetwork } from './groups/network.js';
import { examineNotary, type NotaryCall } from './groups/notary.js';
import { examineShell } from './groups/shell.js';
import { examineSystem } from './groups/system.js';
import type { Probe } from './probe.js';
import type { GroupName, Row, RowStatus } from './row.js';

export interface DoctorRow extends Row {
  group: GroupName;
}

/** The state of one machine at one time; `doctor --json` prints it, and `--baseline` reads it. */
export interface DoctorReport {
  schemaVersion: 1;
  createdAt: string;
  platform: string;
  arch: string;
  /** The worst status of the rows. */
  status: RowStatus;
  rows: DoctorRow[];
}

export interface ExaminationOptions {
  /** Asks Apple's services and the module proxies for an answer. */
  network: boolean;
  notary: NotaryCall;
}

/** Examines a machine. Changes nothing. */
export async function examineMachine(probe: Probe, options: ExaminationOptions): Promise<DoctorReport> {
  const go = await readGoState(probe);
  const groups: Record<GroupName, Promise<Row[]>> = {
    system: examineSystem(probe),
    'developer-tools': examineDeveloperTools(probe),
    go: examineGoToolchain(probe, go),
    'go-environment': examineGoEnvironment(probe, go),
    'go-folders': examineGoFolders(probe, go),
    modules: examineModules(probe, go, options),
    shell: examineShell(probe, go),
    keychains: examineKeychains(probe),
    editor: examineEditor(probe, go),
    disk: examineDisk(probe, go),
    network: examineNetwork(probe, options),
    notary: examineNotary(options.notary),
  };
  const rows: DoctorRow[] = [];
  for (const [group, examined] of Object.entries(groups)) {
    rows.push(...(await examined).map((row) => ({ ...row, group: group as GroupName })));
  }
  return {
    schemaVersion: 1,
    createdAt: probe.now.toISOString(),
    platform: probe.platform,
    arch: probe.arch,
    status: worstOf(rows),
    rows,
  };
}

const order: readonly RowStatus[] = ['ok', 'warning', 'wrong'];

export function isAtLeastAsBad(status: RowStatus, other: RowStatus): boolean {
  return order.indexOf(status) >= order.indexOf(other);
}

function worstOf(rows: readonly Row[]): RowStatus {
  return order.findLast((status) => rows.some((row) => row.status === status)) ?? 'ok';
}

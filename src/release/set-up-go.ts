import type { GoInstallation } from '../go/install/go-installation.js';
import type { Recorder } from '../report/recorder.js';
import { reportGo } from '../report/report.js';
import type { Settings } from '../settings/settings.js';
import type { SetUpContext } from './context.js';
import { createOutputFolder } from './create-output-folder.js';
import { provideGo } from './stages/go/provide-go.js';

/** Under `packages: none` without artifacts, a run only installs Go. */
export function isSetUpOnly({ build, archive }: Pick<Settings, 'build' | 'archive'>): boolean {
  return build.packages.length === 0 && build.artifacts.length === 0 && archive === null;
}

/** Runs the stages of a run that only installs Go. They load neither an engine nor the stages of a release. */
export async function setUpGo(context: SetUpContext, record: Recorder): Promise<void> {
  await createOutputFolder(context);
  await checkMachine(context, record);
  await installPinnedGo(context, record);
}

/** Examines the machine, unless the setting `doctor` is off. */
export async function checkMachine(context: SetUpContext, record: Recorder): Promise<void> {
  if (context.settings.doctor === 'off') return;
  const { examine } = await import('./stages/examine-machine.js');
  await record.stage('doctor', () => examine(context));
}

/** Installs Go, and puts it on PATH for later steps when `export-go` is on. */
export async function installPinnedGo(context: SetUpContext, record: Recorder): Promise<GoInstallation> {
  const go = await record.stage('go', () => provideGo(context));
  if (context.settings.go.export) context.host.exportGo(go);
  record.note({ go: reportGo(go, await context.host.restoreGoCache(go, context.run)) });
  return go;
}

import type { AppSettings } from './app-inputs.js';
import type { BuildSettings, Folders } from './build-inputs.js';
import type { FinishSettings } from './finish-inputs.js';
import type { GoSettings } from './go-inputs.js';
import type { JobSettings } from './job-inputs.js';
import type { NotarizeSettings } from './notarize-inputs.js';
import type { PackageSettings } from './package-inputs.js';
import type { RunSettings } from './run-inputs.js';
import type { SignSettings } from './sign-inputs.js';

/** Settings of a release: parsed, checked and complete. Paths are absolute. */
export interface Settings extends Folders, FinishSettings, JobSettings, RunSettings {
  go: GoSettings;
  build: BuildSettings;
  app: AppSettings | null;
  sign: SignSettings;
  package: PackageSettings;
  notarize: NotarizeSettings;
}

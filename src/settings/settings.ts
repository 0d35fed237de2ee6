import type { AppSettings } from './inputs/app-inputs.js';
import type { BuildSettings, Folders } from './inputs/build-inputs.js';
import type { FinishSettings } from './inputs/finish-inputs.js';
import type { GoSettings } from './inputs/go-inputs.js';
import type { JobSettings } from './inputs/job-inputs.js';
import type { NotarizeSettings } from './inputs/notarize-inputs.js';
import type { PackageSettings } from './inputs/package-inputs.js';
import type { RunSettings } from './inputs/run-inputs.js';
import type { SignSettings } from './inputs/sign-inputs.js';
import type { TestSettings } from './inputs/test-inputs.js';

/** Settings of a release: parsed, checked and complete. Paths are absolute. */
export interface Settings extends Folders, FinishSettings, JobSettings, RunSettings {
  go: GoSettings;
  test: TestSettings;
  build: BuildSettings;
  app: AppSettings | null;
  sign: SignSettings;
  package: PackageSettings;
  notarize: NotarizeSettings;
}

import type { Artifact } from '../../../artifact/artifact.js';
import type { GoInstallation } from '../../../go/install/go-installation.js';
import { checkReproducibility } from '../../../reproducibility/check-reproducibility.js';
import type { Reproducibility } from '../../../reproducibility/reproducibility.js';
import { RejectedError } from '../../../system/errors.js';
import type { Issue } from '../../../system/issue.js';
import type { Context } from '../../context.js';
import { buildRequest } from './build.js';

/** Builds the programs again and compares both builds. Logs each cause of a difference. */
export async function buildTwice(
  context: Context,
  { programs, go }: { programs: readonly Artifact[]; go: GoInstallation },
): Promise<Reproducibility> {
  const { settings, clock, log, temporaryFolder } = context;
  const result = await checkReproducibility({
    ...(await buildRequest(context, go)),
    ...{ programs, temporaryFolder },
    version: settings.build.version,
    sourceDateEpoch: process.env.SOURCE_DATE_EPOCH ?? null,
    now: clock.now(),
  });
  if (result.reproducible) log.info('reproducible: two builds in different folders are equal');
  if (settings.build.reproducible === 'warn') {
    for (const { program, message, remedy } of result.causes)
      log.warning(`reproducible: ${program}: ${message} ${remedy}`);
  }
  return result;
}

/** Throws `RejectedError` (`build-not-reproducible`) under `reproducible: check`. */
export function refuseDifferences(
  { settings }: Pick<Context, 'settings'>,
  { reproducible, causes }: Reproducibility,
): void {
  if (reproducible || settings.build.reproducible !== 'check') return;
  const issues = causes.map(
    ({ cause, program, message, remedy }): Issue => ({
      ...{ severity: 'error', code: `not-reproducible-${cause}`, path: program, architecture: null },
      ...{ message, remedy, docUrl: null },
    }),
  );
  const [first] = causes;
  throw new RejectedError(`reproducible: ${first?.program}: ${first?.message}`, {
    code: 'build-not-reproducible',
    remedy: first?.remedy ?? 'See the causes in report.json.',
    issues,
  });
}

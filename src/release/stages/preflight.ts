import type { Artifact } from '../../artifact/artifact.js';
import { preflight } from '../../preflight/preflight.js';
import { refuseRejected } from '../../preflight/refuse-rejected.js';
import { count } from '../../report/plain-text.js';
import type { Issue } from '../../system/issue.js';
import type { Context } from '../context.js';

/** Returns everything that the notary would reject, and its warnings. */
export async function checkBeforeUpload(
  { trust, clock }: Context,
  artifacts: readonly Artifact[],
): Promise<Issue[]> {
  // A package that this run made holds artifacts that are checked themselves.
  const paths = artifacts.filter(({ holds }) => holds === undefined).map(({ path }) => path);
  return preflight(paths, { trust, now: clock.now() });
}

/**
 * Throws `preflight-failed` for an error, unless the setting only warns. The findings themselves are in the report, which
 * shows each of them once, at the end of the run.
 */
export function applyPreflight({ settings, log }: Context, issues: readonly Issue[]): void {
  if (settings.notarize.preflight === 'error') refuseRejected(issues);
  if (issues.length > 0)
    log.info(`The preflight has ${count(issues.length, 'finding')}, shown at the end of the run.`);
}

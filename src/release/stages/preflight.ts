import type { Artifact } from '../../artifact/artifact.js';
import { preflight } from '../../preflight/preflight.js';
import { RejectedError } from '../../system/errors.js';
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

/** Logs the findings of the preflight. Throws `preflight-failed` for an error, unless the setting only warns. */
export function applyPreflight({ settings, log }: Context, issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && settings.notarize.preflight === 'error') {
    throw new RejectedError(`The notary would reject this: ${errors[0]?.message}`, {
      code: 'preflight-failed',
      remedy: errors[0]?.remedy ?? 'Fix each issue of the list.',
      issues,
    });
  }
  for (const { path, message } of issues) log.warning(`${path}: ${message}`);
}

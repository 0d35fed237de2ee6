import type { Artifact } from '../artifact/artifact.js';
import { allowedByProfile } from '../bundle/provisioning-profile.js';
import { restrictionOfKey } from '../signature/entitlements/known-entitlements.js';
import type { Entitlements } from '../signature/entitlements/parse-entitlements.js';
import { FormatError, InputError } from '../system/errors.js';

/**
 * Refuses entitlements with which macOS would kill the program when it starts: restricted ones that no provisioning
 * profile in the app allows. Throws `InputError`
 * (`entitlements-restricted`).
 */
export async function refuseRestricted(
  artifact: Pick<Artifact, 'kind' | 'name' | 'path'>,
  entitlements: Entitlements | null,
): Promise<void> {
  if (entitlements === null || (artifact.kind !== 'app' && artifact.kind !== 'binary')) return;
  const app = artifact.kind === 'app' ? artifact.path : null;
  const [key] = await forbiddenKeys(Object.keys(entitlements.values), app);
  if (key === undefined) return;
  const isApples = restrictionOfKey(key) === 'apple-only';
  throw new InputError(
    'entitlements',
    `entitlements: macOS would kill ${artifact.name} at its start: ${key} is restricted, and ${whoAllows(isApples, app)}.`,
    { code: 'entitlements-restricted', remedy: remedyFor(isApples, app) },
  );
}

function whoAllows(isApples: boolean, app: string | null): string {
  if (isApples) return "for Apple's own programs only";
  return app === null
    ? 'a program alone cannot contain a provisioning profile that allows it'
    : 'the app has no provisioning profile that allows it';
}

function remedyFor(isApples: boolean, app: string | null): string {
  if (isApples) return 'Remove it from the entitlements.';
  if (app !== null) {
    return 'Put a Developer ID provisioning profile that allows it into the app folder (embedded.provisionprofile), or remove it.';
  }
  return 'Make it an app (input app) with an embedded.provisionprofile in it, or remove the entitlement.';
}

/** Returns the restricted keys that no profile allows. Called with the path of the app, or null for a program alone. */
export async function forbiddenKeys(keys: readonly string[], app: string | null): Promise<string[]> {
  const restricted = keys.filter((key) => restrictionOfKey(key) !== null);
  if (restricted.length === 0) return [];
  const allowed = app === null ? null : await readAllowed(app);
  return restricted.filter((key) => restrictionOfKey(key) === 'apple-only' || !allowed?.has(key));
}

/** A malformed profile allows nothing: macOS cannot read it either. */
async function readAllowed(app: string): Promise<ReadonlySet<string> | null> {
  try {
    return await allowedByProfile(app);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

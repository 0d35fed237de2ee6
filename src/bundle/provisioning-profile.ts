import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';
import { FormatError } from '../system/errors.js';

/**
 * A provisioning profile: CMS around a property list. Its key `Entitlements` has the entitlements it allows.
 * Source: TN3125, "Inside Code Signing: Provisioning Profiles".
 */
const profileName = 'embedded.provisionprofile';

/** A real profile has about 10 KiB. */
const mostBytes = 16 << 20;

/**
 * Returns the keys of the entitlements that the profile in an app allows; null when the app has no profile.
 * The profile's signature is not verified: macOS does that. Throws `FormatError` when it is malformed.
 */
export async function allowedByProfile(app: string): Promise<ReadonlySet<string> | null> {
  const path = join(app, 'Contents', profileName);
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > mostBytes) throw new FormatError(`${path} is too large to be a provisioning profile`);
  const { readSignedData } = await import('../signature/cms/read-signed-data.js');
  const { content } = readSignedData(await readFile(path), path);
  const { Entitlements: allowed } = readPropertyList(content ?? Buffer.alloc(0), path);
  return new Set(typeof allowed === 'object' && allowed !== null ? Object.keys(allowed) : []);
}

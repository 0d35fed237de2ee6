import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';
import { readSignedData } from '../signature/cms/read-signed-data.js';
import { FormatError } from '../system/errors.js';

/**
 * A provisioning profile: CMS around a property list, in which `Entitlements` has what the profile allows.
 * Source: TN3125, "Inside Code Signing: Provisioning Profiles".
 */
const profileName = 'embedded.provisionprofile';

/** Profiles have some 10 KiB; what is much larger is none. */
const mostBytes = 16 << 20;

/**
 * The keys of the entitlements that the profile in an app allows; null when there is no profile in it.
 * Who signed the profile is the system's to check. Throws `FormatError` when it cannot be read.
 */
export async function allowedByProfile(app: string): Promise<ReadonlySet<string> | null> {
  const path = join(app, 'Contents', profileName);
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > mostBytes) throw new FormatError(`${path} is too large to be a provisioning profile`);
  const { content } = readSignedData(await readFile(path), 'the provisioning profile');
  const { Entitlements: allowed } = readPropertyList(content ?? Buffer.alloc(0), 'the provisioning profile');
  return new Set(typeof allowed === 'object' && allowed !== null ? Object.keys(allowed) : []);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lintEntitlements } from '../../signature/entitlements/lint-entitlements.js';
import { type Entitlements, parseEntitlements } from '../../signature/entitlements/parse-entitlements.js';
import { entitlementPreset } from '../../signature/entitlements/presets.js';
import { InputError } from '../../system/errors.js';
import type { Context } from '../context.js';

/**
 * Returns the entitlements of the settings; null for none. Logs a warning for each questionable entry of a property list
 * that the user wrote. Throws `InputError` when it is not a property list of entitlements.
 */
export async function loadEntitlements({
  settings,
  log,
}: Pick<Context, 'settings' | 'log'>): Promise<Entitlements | null> {
  const setting = settings.sign.entitlements;
  if (setting === 'none') return null;
  const preset = entitlementPreset(setting);
  if (preset !== null) return preset;
  const plist = setting.startsWith('<')
    ? Buffer.from(setting)
    : await readPropertyList(resolve(settings.workingDirectory, setting));
  const entitlements = parseEntitlements(plist);
  const release = settings.notarize.mode !== 'off';
  for (const { code, message, remedy } of lintEntitlements(entitlements.values, { release })) {
    // A profile in the artifact may allow it, which `sign` checks.
    if (code !== 'entitlement-restricted') log.warning(`entitlements: ${message} ${remedy}`);
  }
  return entitlements;
}

async function readPropertyList(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new InputError('entitlements', `entitlements: ${path} cannot be read.`, {
      code: 'entitlements-not-found',
      remedy: 'Name a preset, or a property list file relative to working-directory.',
      cause,
    });
  }
}

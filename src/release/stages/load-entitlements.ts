import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  byPath,
  type EntitlementChoice,
  sameForMain,
} from '../../signature/entitlements/entitlement-choice.js';
import { lintEntitlements } from '../../signature/entitlements/lint-entitlements.js';
import { type Entitlements, parseEntitlements } from '../../signature/entitlements/parse-entitlements.js';
import { entitlementPreset } from '../../signature/entitlements/presets.js';
import { InputError } from '../../system/errors.js';
import type { Context } from '../context.js';

type Loading = Pick<Context, 'settings' | 'log'>;

/**
 * Returns the entitlements of the settings: one value for main executables, or a map with a line `PATTERN: VALUE` for each
 * kind of code. Logs a warning for each questionable entry, in presets, too. Throws `InputError` when a value is not a
 * property list of entitlements.
 */
export async function loadEntitlements(context: Loading): Promise<EntitlementChoice> {
  const setting = context.settings.sign.entitlements;
  const lines = mapLines(setting);
  if (lines === null) return sameForMain(await loadValue(context, setting));
  const rules = [];
  for (const { pattern, value } of lines)
    rules.push({ pattern, entitlements: await loadValue(context, value) });
  return byPath(rules);
}

/** Returns the lines of a map; null for any other value. A path with a colon and a blank is written as a map. */
function mapLines(setting: string): { pattern: string; value: string }[] | null {
  if (setting.startsWith('<')) return null;
  const lines = setting.split(/\r?\n/).filter((line) => line.trim() !== '');
  const entries = lines.map((line) => /^\s*(\S.*?)\s*:\s+(\S.*?)\s*$/.exec(line));
  if (entries.every((entry) => entry === null)) return null;
  return entries.map((entry, index) => {
    const [, pattern, value] = entry ?? [];
    if (pattern === undefined || value === undefined) throw notALine(lines[index] ?? '');
    return { pattern, value };
  });
}

function notALine(line: string): InputError {
  return new InputError('entitlements', `entitlements: '${line.trim()}' is not a line of a map.`, {
    code: 'entitlements-invalid',
    remedy: 'Write PATTERN: VALUE on every line, e.g. Contents/Helpers/*: jit, or one value only.',
  });
}

async function loadValue({ settings, log }: Loading, value: string): Promise<Entitlements | null> {
  if (value === 'none') return null;
  const preset = entitlementPreset(value);
  const entitlements = preset ?? parseEntitlements(await readValue(settings.workingDirectory, value));
  const release = settings.notarize.mode !== 'off';
  // A profile in the artifact may allow a restricted one, which `sign` checks. The page of the presets has their cost.
  const leftOut = ['entitlement-restricted', ...(preset === null ? [] : ['entitlement-cost'])];
  for (const { code, message, remedy } of lintEntitlements(entitlements.values, { release }))
    if (!leftOut.includes(code)) log.warning(`entitlements: ${message} ${remedy}`);
  return entitlements;
}

async function readValue(workingDirectory: string, value: string): Promise<Buffer> {
  return value.startsWith('<') ? Buffer.from(value) : readPropertyList(resolve(workingDirectory, value));
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

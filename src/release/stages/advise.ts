import type { Artifact } from '../../artifact/artifact.js';
import { readAppInfo } from '../../bundle/app-info.js';
import type { GoInstallation } from '../../go/install/install-go.js';
import { programAdvice } from '../../preflight/program-advice.js';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { InputError } from '../../system/errors.js';
import type { Context } from '../context.js';

/**
 * Checks, before anything is signed, that the built programs will run on users' Macs. Prints advice as warnings; with
 * `preflight: off` it checks nothing. Errors: `program-will-not-run` for a program that macOS aborts, unless preflight
 * is `warn`.
 */
export async function adviseOnPrograms(
  { settings, log }: Context,
  programs: readonly Artifact[],
  { go, entitlements }: { go: GoInstallation; entitlements: Entitlements | null },
): Promise<void> {
  const { preflight } = settings.notarize;
  if (preflight === 'off') return;
  const info = settings.app === null ? null : (await readAppInfo(settings.app)).info;
  const minimum = info?.LSMinimumSystemVersion;
  for (const { path, target } of programs) {
    const issues = await programAdvice({
      ...{ path, target, goVersion: go.version },
      flags: [settings.build.ldflags, ...settings.build.flags],
      minimumSystemVersion: typeof minimum === 'string' ? minimum : null,
      hardenedRuntime: settings.sign.hardenedRuntime,
      entitlements: entitlements?.values ?? {},
    });
    for (const { code, architecture, message, remedy } of issues) {
      log.warning(`${code}${architecture === null ? '' : ` (${architecture})`}: ${message} ${remedy}`);
    }
    const fatal = issues.find(({ severity }) => severity === 'error');
    if (fatal !== undefined && preflight === 'error') {
      throw new InputError('packages', `packages: ${fatal.message}`, {
        code: 'program-will-not-run',
        remedy: fatal.remedy,
      });
    }
  }
}

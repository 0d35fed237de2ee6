import type { Artifact } from '../../artifact/artifact.js';
import { readAppInfo } from '../../bundle/app-info.js';
import type { GoInstallation } from '../../go/install/install-go.js';
import { programAdvice } from '../../preflight/program-advice.js';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { InputError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import type { Context } from '../context.js';

/** Returns everything that would keep the built programs from running on users' Macs, before anything is signed. */
export async function checkPrograms(
  { settings }: Context,
  programs: readonly Artifact[],
  { go, entitlements }: { go: GoInstallation; entitlements: Entitlements | null },
): Promise<Issue[]> {
  const info = settings.app === null ? null : (await readAppInfo(settings.app)).info;
  const minimum = info?.LSMinimumSystemVersion;
  const issues = await Promise.all(
    programs.map(({ path, target }) =>
      programAdvice({
        ...{ path, target, goVersion: go.version },
        flags: [settings.build.ldflags, ...settings.build.flags],
        minimumSystemVersion: typeof minimum === 'string' ? minimum : null,
        deploymentTarget: process.env.MACOSX_DEPLOYMENT_TARGET || null,
        hardenedRuntime: settings.sign.hardenedRuntime,
        entitlements: entitlements?.values ?? {},
      }),
    ),
  );
  return issues.flat();
}

/** Throws `program-will-not-run` for a program that macOS aborts, unless the setting only warns. */
export function refuseProgramsThatAbort({ settings }: Context, issues: readonly Issue[]): void {
  const fatal = issues.find(({ severity }) => severity === 'error');
  if (fatal === undefined || settings.notarize.preflight !== 'error') return;
  throw new InputError('packages', `packages: ${fatal.message}`, {
    code: 'program-will-not-run',
    remedy: fatal.remedy,
  });
}

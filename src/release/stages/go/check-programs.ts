import { join, relative } from 'node:path';
import type { Artifact } from '../../../artifact/artifact.js';
import { readAppInfo } from '../../../bundle/app-info.js';
import type { GoInstallation } from '../../../go/install/go-installation.js';
import { programAdvice } from '../../../preflight/program-advice.js';
import type { EntitlementChoice } from '../../../signature/entitlements/entitlement-choice.js';
import { InputError } from '../../../system/errors.js';
import type { Issue } from '../../../system/issue.js';
import type { Context } from '../../context.js';
import { buildFolder } from '../place-artifacts.js';

/**
 * Returns everything that would keep the built programs from running on users' Macs, before anything is signed. The
 * findings name the paths of the output folder, where the programs will be.
 */
export async function checkPrograms(
  { settings, temporaryFolder }: Context,
  programs: readonly Artifact[],
  { go, entitlements }: { go: GoInstallation; entitlements: EntitlementChoice },
): Promise<Issue[]> {
  const info = settings.app === null ? null : (await readAppInfo(settings.app)).info;
  const minimum = info?.LSMinimumSystemVersion;
  const issues = await Promise.all(
    programs.map(({ path, name, target }) =>
      programAdvice({
        ...{ path, target, goVersion: go.version },
        flags: [settings.build.ldflags, ...settings.build.flags],
        minimumSystemVersion: typeof minimum === 'string' ? minimum : null,
        deploymentTarget: process.env.MACOSX_DEPLOYMENT_TARGET || null,
        hardenedRuntime: settings.sign.hardenedRuntime,
        entitlements:
          entitlements.forMain(settings.app === null ? name : `Contents/MacOS/${name}`)?.values ?? {},
      }),
    ),
  );
  const finalPath = (path: string): string =>
    join(settings.outputDirectory, relative(buildFolder(temporaryFolder), path));
  return issues.flat().map((issue) => ({ ...issue, path: finalPath(issue.path) }));
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

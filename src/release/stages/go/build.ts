import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import type { Artifact } from '../../../artifact/artifact.js';
import { readAppInfo } from '../../../bundle/app-info.js';
import { assembleApp } from '../../../bundle/assemble-app.js';
import { type BuildRequest, buildPackages } from '../../../go/build/build-packages.js';
import { gitExcludesEnvironment } from '../../../go/build/git-excludes.js';
import { withGoProgress } from '../../../go/build/go-progress.js';
import { moduleTokenEnvironment } from '../../../go/build/module-token.js';
import type { GoInstallation } from '../../../go/install/go-installation.js';
import { recordFiles } from '../../../report/files/record-files.js';
import type { Context } from '../../context.js';
import { lockName } from '../../lock-output.js';
import { buildFolder } from '../place-artifacts.js';

/** Checks the app folder before anything is built. Errors: `bundle-id-missing`, `app-info-invalid` and the like. */
export async function checkApp({ settings }: Context): Promise<void> {
  if (settings.app !== null) await readAppInfo(settings.app);
}

/**
 * Builds every package for every target in a private folder: only signed programs get into the output folder. Errors:
 * `package-not-found`, `build-failed`.
 */
export async function build(context: Context, go: GoInstallation): Promise<Artifact[]> {
  const { settings, log } = context;
  const { version, ldflags } = settings.build;
  if (version !== null && settings.app === null && !ldflags?.includes('{version}'))
    log.info(`The programs do not contain ${version}: for that, add -X main.version={version} to ldflags.`);
  return buildPackages(await buildRequest(context, go));
}

/** Returns the build of the settings, into the private folder. */
export async function buildRequest(context: Context, go: GoInstallation): Promise<BuildRequest> {
  const { settings, engine, run, log, clock, temporaryFolder } = context;
  return {
    go,
    ...settings.build,
    buildFlags: settings.build.flags,
    goproxy: settings.go.proxy,
    environment: await gitEnvironment(context),
    sourceRoot: process.env.GITHUB_WORKSPACE ?? settings.workingDirectory,
    workingDirectory: settings.workingDirectory,
    outputDirectory: buildFolder(temporaryFolder),
    recordDirectory: settings.outputDirectory,
    joinSlices: engine.joinSlices,
    parallelism: availableParallelism(),
    run: withGoProgress(run, { log, clock }),
    log,
  };
}

/** Returns the variables of Git for private modules, and to ignore the files of this run in the output folder. */
async function gitEnvironment({
  settings,
  run,
  secrets,
  temporaryFolder,
}: Context): Promise<Record<string, string>> {
  const access = moduleTokenEnvironment(settings.go.moduleToken, { environment: process.env, secrets });
  const own = { folder: settings.outputDirectory, names: [lockName, ...recordFiles] };
  const environment = { ...process.env, ...access };
  return { ...access, ...(await gitExcludesEnvironment(run, own, { environment, temporaryFolder })) };
}

/** Assembles an app around each program. */
export async function assembleApps(
  { settings }: Context,
  programs: readonly Artifact[],
): Promise<Artifact[]> {
  const { app } = settings;
  if (app === null) return [...programs];
  return Promise.all(
    programs.map(async (program) => {
      const path = await assembleApp({
        binary: program.path,
        app: app.folder,
        outputDirectory: dirname(program.path),
        name: app.name,
        bundleId: app.bundleId,
        version: settings.build.version,
        buildNumber: settings.build.buildNumber,
      });
      return { ...program, kind: 'app' as const, name: basename(path), path };
    }),
  );
}

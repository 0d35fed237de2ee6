import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Artifact, Target } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import { readAppInfo } from '../../bundle/app-info.js';
import { assembleApp } from '../../bundle/assemble-app.js';
import { readBundle } from '../../bundle/bundle.js';
import { buildPackages } from '../../go/build/build-packages.js';
import { type GoInstallation, installGo } from '../../go/install/install-go.js';
import { resolveGoVersion } from '../../go/version/resolve-version.js';
import { readSlices } from '../../macho/universal.js';
import { withFile } from '../../system/byte-source.js';
import { FormatError, InputError } from '../../system/errors.js';
import type { Context } from '../context.js';

/** Makes the pinned Go available. Errors: `go-version-unknown`, `go-unavailable`, `go-checksum-mismatch`. */
export async function provideGo(context: Context): Promise<GoInstallation> {
  const { settings, run, http, clock, log, temporaryFolder } = context;
  const choice = await resolveGoVersion({
    goVersion: settings.go.version,
    goVersionFile: settings.go.versionFile,
    workingDirectory: settings.workingDirectory,
    goWork: process.env.GOWORK,
  });
  log.info(`Go ${choice.request.text}, from ${choice.origin}`);
  return installGo({
    choice,
    checkLatest: settings.go.checkLatest,
    proofs: settings.go.proofs,
    privateFolder: settings.go.export ? (process.env.RUNNER_TEMP ?? temporaryFolder) : temporaryFolder,
    goproxy: settings.go.proxy,
    downloadBaseUrl: settings.go.downloadBaseUrl,
    run,
    http,
    clock,
    log,
  });
}

/** Looks at the app folder before anything is built. Errors: `bundle-id-missing` and the like. */
export async function checkApp({ settings }: Context): Promise<void> {
  if (settings.app !== null) await readAppInfo(settings.app);
}

/** Builds every package for every target. Errors: `package-not-found`, `build-failed`. */
export function build({ settings, engine, run, log }: Context, go: GoInstallation): Promise<Artifact[]> {
  return buildPackages({
    go,
    ...settings.build,
    buildFlags: settings.build.flags,
    goproxy: settings.go.proxy,
    workingDirectory: settings.workingDirectory,
    outputDirectory: settings.outputDirectory,
    joinSlices: engine.joinSlices,
    parallelism: availableParallelism(),
    run,
    log,
  });
}

/** Puts each program into an app. */
export async function bundle({ settings }: Context, programs: readonly Artifact[]): Promise<Artifact[]> {
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
      });
      return { ...program, kind: 'app' as const, name: basename(path), path };
    }),
  );
}

/** What a program was built for, as it says itself; null for packages and for what is no program. */
async function targetOf(kind: Artifact['kind'], path: string): Promise<Target | null> {
  try {
    const program = kind === 'app' ? (await readBundle(path)).executable : path;
    if (program === null || (kind !== 'app' && kind !== 'binary')) return null;
    const archs = await withFile(program, (source) => readSlices(source).map(({ arch }) => arch));
    return targets[archs.sort().join()] ?? null;
  } catch (error) {
    if (error instanceof FormatError) return null; // signing says what is wrong with it
    throw error;
  }
}

const targets: Readonly<Record<string, Target>> = {
  arm64: 'darwin/arm64',
  x86_64: 'darwin/amd64',
  'arm64,x86_64': 'darwin/universal',
};

/** Takes the programs, apps and packages that were built already. */
export function takeGiven({ settings }: Context): Promise<Artifact[]> {
  return Promise.all(
    settings.build.artifacts.map(async (path) => {
      const kind = await kindOf(path);
      return {
        kind,
        name: basename(path),
        path: join(path),
        source: null,
        target: await targetOf(kind, path),
      };
    }),
  );
}

async function kindOf(path: string): Promise<Artifact['kind']> {
  try {
    return await artifactKind(path);
  } catch (cause) {
    throw new InputError('artifacts', `artifacts: there is no file ${path}.`, {
      code: 'artifact-not-found',
      remedy: 'Name files that an earlier step has made; relative paths start at working-directory.',
      cause,
    });
  }
}

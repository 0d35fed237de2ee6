import { type DeveloperTools, findDeveloperTools, selectedFolder } from '../../machine/developer-tools.js';
import { InputError } from '../../system/errors.js';
import { lastLines, type Runner } from '../../system/process/runner.js';
import type { BuildPlatform } from '../build/go-environment.js';

/** The machine of a build with cgo. */
export interface CompilerHost {
  platform: string;
  environment: Readonly<Record<string, string | undefined>>;
  run: Runner;
}

/** Exit code of Apple's tools while the licence of an Xcode is not agreed to. */
const licenceExit = 69;
const versionLimit = 60_000;

/**
 * Fails before a build with cgo that has no C compiler or no SDK for macOS, since Go and the linker would only name the
 * file that they miss. A compiler in CC is the user's. Errors: `cgo-compiler-missing`, `sdk-missing`.
 */
export async function requireCompiler(
  archs: readonly BuildPlatform['arch'][],
  host: CompilerHost,
): Promise<void> {
  const { platform, environment } = host;
  if (environment.CC) return;
  const missing = archs.find((arch) => !environment[`CC_darwin_${arch}`]);
  if (missing === undefined) return;
  if (platform === 'darwin') return requireAppleCompiler(host);
  throw compilerMissing(`this machine has no C compiler for darwin/${missing}`, {
    remedy: `Use a macOS runner, or set the variable CC_darwin_${missing} or CC to a cross compiler, such as zig cc.`,
  });
}

async function requireAppleCompiler({ run, environment }: CompilerHost): Promise<void> {
  // Each command has the DEVELOPER_DIR of the Xcode lock, so xcode-select knows it, and this process may not.
  const dependencies = { run, environment: { ...environment, DEVELOPER_DIR: undefined }, xcode: null };
  const tools = await findDeveloperTools(dependencies);
  if (tools === null) throw toolsMissing(await selectedFolder(dependencies));
  requireSdk(tools, environment);
  const { exitCode, stdout, stderr } = await run({
    ...{ tool: 'xcrun', args: ['clang', '--version'], timeout: versionLimit },
  });
  if (exitCode === 0) return;
  throw compilerMissing(
    exitCode === licenceExit
      ? `the licence of the Xcode in ${tools.path} is not agreed to`
      : `clang of ${tools.path} does not run`,
    {
      remedy:
        exitCode === licenceExit
          ? 'Run sudo xcodebuild -license accept on the machine.'
          : 'Select a complete Xcode with xcode-version, or install the command line tools again.',
      lines: lastLines(`${stdout}\n${stderr}`),
    },
  );
}

function toolsMissing(selected: { path: string } | null): InputError {
  if (selected === null) {
    return compilerMissing('this Mac has neither Xcode nor its command line tools', {
      remedy: 'Install them (xcode-select --install, in a session with a screen), or set cgo: false.',
    });
  }
  return compilerMissing(`xcode-select or DEVELOPER_DIR names ${selected.path}, which does not exist`, {
    remedy: 'Select an Xcode that is installed with xcode-version, or with sudo xcode-select --switch.',
  });
}

function requireSdk(
  { path, sdk }: DeveloperTools,
  { SDKROOT: root, MACOSX_DEPLOYMENT_TARGET: target }: CompilerHost['environment'],
): void {
  if (sdk === null) {
    const message = root
      ? `SDKROOT names ${root}, which does not exist`
      : `the developer tools in ${path} have no macOS SDK`;
    const remedy = root
      ? 'Remove the variable SDKROOT, or correct it.'
      : 'Select a complete Xcode with xcode-version, or install the command line tools again.';
    throw new InputError('cgo', `cgo: ${message}.`, { code: 'sdk-missing', remedy });
  }
  if (!target || sdk.newestTarget === null || !isNewer(target, sdk.newestTarget)) return;
  throw new InputError(
    'cgo',
    `cgo: MACOSX_DEPLOYMENT_TARGET is ${target}, but the SDK ${sdk.path} ends at macOS ${sdk.newestTarget}.`,
    {
      code: 'sdk-missing',
      remedy: 'Lower MACOSX_DEPLOYMENT_TARGET, or select a newer Xcode with xcode-version.',
    },
  );
}

const isNewer = (version: string, than: string): boolean =>
  version.localeCompare(than, 'en', { numeric: true }) > 0;

function compilerMissing(
  problem: string,
  { remedy, lines = [] }: { remedy: string; lines?: readonly string[] },
): InputError {
  return new InputError('cgo', `cgo: ${problem}.`, { code: 'cgo-compiler-missing', remedy, lines });
}

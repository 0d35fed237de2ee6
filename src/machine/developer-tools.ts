import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asObject, parseJson } from '../system/json/json.js';
import type { Runner } from '../system/process/runner.js';
import { readXcodeVersion, type XcodeVersion } from './read-xcode-version.js';
import type { XcodeSelection } from './select-xcode.js';

/** Xcode or its command line tools, as commands of this run find them. */
export interface DeveloperTools {
  kind: 'xcode' | 'command-line-tools';
  /** The developer folder: `/Applications/Xcode_26.1.app/Contents/Developer`. */
  path: string;
  /** Setting that selects them: `xcode-version`, a `.xcode-version`, `DEVELOPER_DIR` or `xcode-select`. */
  selectedBy: string;
  version: string | null;
  /** Build of an Xcode, e.g. `17B55`. */
  build: string | null;
  /** The macOS SDK; null when it is missing. */
  sdk: MacSdk | null;
}

interface MacSdk {
  path: string;
  version: string | null;
  /** Newest macOS that the SDK can build for, e.g. `26.1.99`. */
  newestTarget: string | null;
}

export interface ToolsDependencies {
  run: Runner;
  environment: Readonly<Record<string, string | undefined>>;
  xcode: XcodeSelection | null;
}

const queryLimit = 30_000;

/**
 * Finds the developer tools by `xcode-select --print-path` and files alone: without developer tools `xcrun`, `clang` and
 * the like open a dialog that offers to install them. Null when none are selected, or the selected folder is missing.
 */
export async function findDeveloperTools(dependencies: ToolsDependencies): Promise<DeveloperTools | null> {
  const selected = await selectedFolder(dependencies);
  if (selected === null || !(await isFolder(selected.path))) return null;
  const { path, selectedBy } = selected;
  const contents = dirname(path);
  const isXcode = contents.endsWith('.app/Contents');
  const facts = isXcode ? await readXcodeVersion(contents) : await readReceipt(dependencies.run);
  const folder = isXcode ? join(path, 'Platforms', 'MacOSX.platform', 'Developer') : path;
  const sdk = dependencies.environment.SDKROOT || join(folder, 'SDKs', 'MacOSX.sdk');
  return {
    kind: isXcode ? 'xcode' : 'command-line-tools',
    ...{ path, selectedBy, ...facts },
    sdk: (await isFolder(sdk)) ? await readSdk(sdk) : null,
  };
}

/** Returns the developer folder that Apple's commands use, even when it does not exist; null when none is selected. */
export async function selectedFolder({
  run,
  environment,
  xcode,
}: ToolsDependencies): Promise<{ path: string; selectedBy: string } | null> {
  if (xcode !== null) return { path: xcode.developerFolder, selectedBy: xcode.origin };
  const named = environment.DEVELOPER_DIR;
  if (named) {
    const path = named.endsWith('.app') ? join(named, 'Contents', 'Developer') : named;
    return { path, selectedBy: 'DEVELOPER_DIR' };
  }
  try {
    const { exitCode, stdout } = await run({
      ...{ tool: 'xcode-select', args: ['--print-path'], timeout: queryLimit },
    });
    const path = stdout.trim();
    return exitCode === 0 && path !== '' ? { path, selectedBy: 'xcode-select' } : null;
  } catch {
    return null; // not a Mac
  }
}

/** The installer's receipt is the only place where the command line tools have a version. */
async function readReceipt(run: Runner): Promise<XcodeVersion> {
  const args = ['--pkg-info=com.apple.pkg.CLTools_Executables'];
  const { stdout } = await run({ tool: 'pkgutil', args, timeout: queryLimit });
  return { version: /^version: (\S+)$/m.exec(stdout)?.[1] ?? null, build: null };
}

async function readSdk(path: string): Promise<MacSdk> {
  const text = await readFile(join(path, 'SDKSettings.json'), 'utf8').catch(() => '');
  const { Version: version, MaximumDeploymentTarget: newest } = asObject(parseJson(text));
  return { path, version: textOf(version), newestTarget: textOf(newest) };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

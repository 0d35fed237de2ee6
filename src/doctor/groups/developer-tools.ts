import { readPropertyList } from '../../property-list/read-property-list.js';
import { answerOf, type Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

const install = 'Install Xcode, or its command line tools with xcode-select --install.';
const commandLineTools = '/Library/Developer/CommandLineTools';

/**
 * Reports Xcode or the command line tools, and the SDK. Runs no stub of /usr/bin unless the developer folder is there:
 * without it they open the installer.
 */
export async function examineDeveloperTools(probe: Probe): Promise<Row[]> {
  if (probe.platform !== 'darwin') return [];
  const folder = await developerFolder(probe);
  if ('row' in folder) return [folder.row];
  const { path } = folder;
  const tools = await toolsRow(probe, path);
  const licence = await licenceRow(probe);
  if (licence !== null) return [tools, licence];
  return [tools, await sdkRow(probe, path)];
}

/** Finds the developer folder without starting a stub of /usr/bin. `row` says why there is none. */
async function developerFolder(probe: Probe): Promise<{ path: string } | { row: Row }> {
  const id = 'developer-folder';
  const selected = probe.environment.DEVELOPER_DIR;
  if (selected) {
    const inside = `${selected.replace(/\/$/, '')}/Contents/Developer`;
    for (const path of [inside, selected]) if (await isFolder(probe, path)) return { path };
    const finding = `DEVELOPER_DIR is ${selected}, which does not exist.`;
    return { row: wrong(id, finding, 'Unset DEVELOPER_DIR, or name an Xcode that is installed.') };
  }
  const path = await answerOf(probe, 'xcode-select', '-p');
  if (path === null) {
    return {
      row: wrong(id, 'There are no developer tools, so that cgo and notarytool are missing.', install),
    };
  }
  if (await isFolder(probe, path)) return { path };
  const finding = `xcode-select points to ${path}, which does not exist.`;
  return { row: wrong(id, finding, 'Run sudo xcode-select --reset, or select an Xcode that is installed.') };
}

async function toolsRow(probe: Probe, path: string): Promise<Row> {
  const id = 'xcode';
  if (path.startsWith(commandLineTools)) {
    const receipt = await answerOf(probe, 'pkgutil', '--pkg-info=com.apple.pkg.CLTools_Executables');
    const version = /^version: (\S+)/m.exec(receipt ?? '')?.[1] ?? 'of an unknown version';
    const notarytool = await probe.inspect(`${path}/usr/bin/notarytool`);
    if (notarytool.kind === 'file') return ok(id, `The command line tools ${version}, without Xcode.`);
    return warning(
      id,
      `Only the command line tools ${version} are selected, and they have no notarytool.`,
      'Update them, install Xcode, or use engine: portable.',
    );
  }
  const app = path.replace(/\/Contents\/Developer\/?$/, '');
  const version = await readXcodeVersion(probe, `${app}/Contents/version.plist`);
  if (version !== null) return ok(id, `Xcode ${version} (${app})`);
  return warning(id, `${path} is selected, but no Xcode shows its version there.`, install);
}

/** Returns version and build of an Xcode, e.g. `26.6 17F113`. */
async function readXcodeVersion(probe: Probe, path: string): Promise<string | null> {
  const text = await probe.readText(path);
  if (text === null) return null;
  try {
    const values = readPropertyList(Buffer.from(text), path);
    return `${values.CFBundleShortVersionString} ${values.ProductBuildVersion}`;
  } catch {
    return null;
  }
}

/** Any tool ends with 69 until the licence of Xcode is accepted. */
async function licenceRow(probe: Probe): Promise<Row | null> {
  const output = await probe.run('xcrun', ['--find', 'clang']);
  if (output?.exitCode !== 69) return null;
  const remedy = 'Run sudo xcodebuild -license accept.';
  return wrong(
    'xcode-licence',
    "Xcode's licence has not been accepted, so that its tools refuse to run.",
    remedy,
  );
}

async function sdkRow(probe: Probe, developerFolder: string): Promise<Row> {
  const id = 'sdk';
  const { SDKROOT } = probe.environment;
  const path = SDKROOT || (await answerOf(probe, 'xcrun', '--sdk', 'macosx', '--show-sdk-path')) || '';
  if (path === '' || !(await isFolder(probe, path))) {
    const where = SDKROOT
      ? `SDKROOT is ${SDKROOT}, which does not exist`
      : `${developerFolder} has no SDK for macOS`;
    const remedy = SDKROOT ? 'Unset SDKROOT.' : install;
    return wrong(id, `${where}: cgo fails with a message about stdlib.h or -lSystem.`, remedy);
  }
  const version = readSdkVersion(await probe.readText(`${path}/SDKSettings.json`));
  if (SDKROOT) {
    return warning(id, `SDKROOT is ${SDKROOT} (${version}), whichever Xcode is selected.`, 'Unset SDKROOT.');
  }
  return ok(id, `SDK of macOS ${version} (${path})`);
}

/** Returns the version in the SDKSettings.json of an SDK. */
function readSdkVersion(text: string | null): string {
  try {
    return JSON.parse(text ?? '').Version ?? 'an unknown version';
  } catch {
    return 'an unknown version';
  }
}

async function isFolder(probe: Probe, path: string): Promise<boolean> {
  return (await probe.inspect(path)).kind === 'folder';
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Contents of an Xcode that the product reads. */
export interface XcodeContents {
  version?: string;
  build?: string;
  /** Members of SDKSettings.json; null for an Xcode without the macOS SDK. */
  sdk?: { Version: string; MaximumDeploymentTarget: string } | null;
}

/** Writes an Xcode at the path of an `.app`. Returns its developer folder. */
export async function writeXcode(app: string, contents: XcodeContents = {}): Promise<string> {
  const { version = '26.1', build = '17B55' } = contents;
  const { sdk = { Version: '26.1', MaximumDeploymentTarget: '26.1.99' } } = contents;
  const developer = join(app, 'Contents', 'Developer');
  await mkdir(developer, { recursive: true });
  const entry = (key: string, value: string) => `<key>${key}</key><string>${value}</string>`;
  const members = entry('CFBundleShortVersionString', version) + entry('ProductBuildVersion', build);
  await writeFile(
    join(app, 'Contents', 'version.plist'),
    `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${members}</dict></plist>`,
  );
  if (sdk !== null) await writeSdk(join(developer, 'Platforms/MacOSX.platform/Developer/SDKs'), sdk);
  return developer;
}

/** Writes an SDK into the folder `SDKs` of Xcode or of the command line tools. */
export async function writeSdk(folder: string, settings: object): Promise<void> {
  await mkdir(join(folder, 'MacOSX.sdk'), { recursive: true });
  await writeFile(join(folder, 'MacOSX.sdk', 'SDKSettings.json'), JSON.stringify(settings));
}

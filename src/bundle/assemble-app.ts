import { chmod, copyFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../system/errors.js';
import { replaceFolder } from '../system/files/move-path.js';
import { ownedPath } from '../system/files/owned-path.js';
import { type AppInfo, completeInfoPlist, readAppInfo, text } from './app-info.js';
import { codeResourcesName, signatureFolder } from './bundle.js';

export { readAppInfo } from './app-info.js';

/**
 * The files of an app folder, and their folders in the app:
 *
 *   Info.plist                                       Contents/Info.plist, completed
 *   *.icns, *.metallib, *.car, *.lproj/              Contents/Resources
 *   *.dylib, *.framework/                            Contents/Frameworks
 *   Resources/ Frameworks/ SharedFrameworks/ PlugIns/
 *   XPCServices/ Helpers/ MacOS/ Library/            Contents, as they are
 *   embedded.provisionprofile, PkgInfo               Contents, as they are
 *   entitlements*.plist, *.entitlements, README*, LICENSE*, names with a leading dot   not part of the app
 *
 * Any other name is refused: neither dropping it nor shipping it would be safe.
 */
const destinations: readonly { pattern: RegExp; folder: string | null }[] = [
  { pattern: /^Info\.plist$/, folder: null },
  { pattern: /\.(icns|metallib|car|lproj)$/, folder: 'Resources' },
  { pattern: /\.(dylib|framework)$/, folder: 'Frameworks' },
  {
    pattern: /^(Resources|Frameworks|SharedFrameworks|PlugIns|XPCServices|Helpers|MacOS|Library)$/,
    folder: '',
  },
  { pattern: /^(embedded\.provisionprofile|PkgInfo)$/, folder: '' },
  { pattern: /^\.|^entitlements.*\.plist$|\.entitlements$|^(README|LICENSE)/, folder: null },
];

export interface AssembleRequest {
  /** The built program. */
  binary: string;
  /** Folder as described above, or a finished `.app` without its program. */
  app: string;
  /** Folder of the new `.app`; an existing one of the same name is replaced. */
  outputDirectory: string;
  name: string | null;
  bundleId: string | null;
  /** Replaces both versions in Info.plist; null keeps them. */
  version: string | null;
  /** Replaces CFBundleVersion; null for the version. */
  buildNumber: string | null;
}

/**
 * Makes an app of a program. A draft in the output folder is renamed at the end, so that no half-made app is left.
 * Returns the path of the `.app`. Throws `InputError` for an app folder that readAppInfo or the layout above refuses.
 */
export async function assembleApp(request: AssembleRequest): Promise<string> {
  const { binary, app, outputDirectory, version, buildNumber } = request;
  const appInfo = await readAppInfo({ folder: app, name: request.name, bundleId: request.bundleId });
  const executable = text(appInfo.info.CFBundleExecutable) ?? basename(binary);
  const name = appInfo.name ?? executable;
  const infoPlist = completeInfoPlist(appInfo, { executable, name, version, buildNumber });

  const output = join(outputDirectory, `${name}.app`);
  const draft = ownedPath(outputDirectory);
  try {
    const contents = join(draft, 'Contents');
    await mkdir(join(contents, 'MacOS'), { recursive: true });
    await copyContents(app, contents, appInfo);
    await writeFile(join(contents, 'Info.plist'), infoPlist);
    await writePackageInfo(contents, appInfo);
    await addProgram(binary, join(contents, 'MacOS', executable));
    await replaceFolder(draft, output);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return output;
}

const copying = { recursive: true, verbatimSymlinks: true, preserveTimestamps: false } as const;

/** Files of an earlier signature, which are not copied from a finished app. */
const signatureParts: ReadonlySet<string> = new Set([signatureFolder, codeResourcesName]);

async function copyContents(app: string, contents: string, { isFinished }: AppInfo): Promise<void> {
  const source = isFinished ? join(app, 'Contents') : app;
  for (const name of (await readdir(source)).sort()) {
    if (isFinished && signatureParts.has(name)) continue;
    const folder = isFinished ? '' : destinationOf(name, app);
    if (folder === null) continue;
    await mkdir(join(contents, folder), { recursive: true });
    await cp(join(source, name), join(contents, folder, name), copying);
  }
}

function destinationOf(name: string, app: string): string | null {
  const found = destinations.find(({ pattern }) => pattern.test(name));
  if (found) return found.folder;
  throw new InputError('app', `app: ${join(app, name)} is not a known part of an app.`, {
    code: 'app-folder-invalid',
    remedy: `Move it to ${join(app, 'Resources')} when the program reads it, or else out of the folder.`,
  });
}

/** Writes PkgInfo: type and creator, eight characters, which some programs still read. */
async function writePackageInfo(contents: string, { info }: AppInfo): Promise<void> {
  const [type, creator] = [text(info.CFBundlePackageType) ?? 'APPL', text(info.CFBundleSignature) ?? '????'];
  try {
    await writeFile(join(contents, 'PkgInfo'), type + creator, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function addProgram(binary: string, target: string): Promise<void> {
  await rm(target, { force: true });
  await copyFile(binary, target);
  await chmod(target, 0o755);
}

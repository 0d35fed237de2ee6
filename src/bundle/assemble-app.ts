import { randomBytes } from 'node:crypto';
import { chmod, copyFile, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError } from '../system/errors.js';
import { type AppInfo, completeInfoPlist, readAppInfo, text } from './app-info.js';
import { codeResourcesName, signatureFolder } from './bundle.js';

export { type AppInfo, type AppRequest, readAppInfo } from './app-info.js';

/**
 * What an app folder may hold, and where it goes:
 *
 *   Info.plist                                       Contents/Info.plist, completed
 *   *.icns, *.metallib, *.car, *.lproj/              Contents/Resources
 *   *.dylib, *.framework/                            Contents/Frameworks
 *   Resources/ Frameworks/ SharedFrameworks/ PlugIns/
 *   XPCServices/ Helpers/ MacOS/ Library/            Contents, as they are
 *   embedded.provisionprofile, PkgInfo               Contents, as they are
 *   entitlements*.plist, *.entitlements, README*, LICENSE*, names with a leading dot   not part of the app
 *
 * Anything else is refused, lest something be left out, or shipped, that nobody meant to.
 */
const places: readonly { pattern: RegExp; place: string | null }[] = [
  { pattern: /^Info\.plist$/, place: null },
  { pattern: /\.(icns|metallib|car|lproj)$/, place: 'Resources' },
  { pattern: /\.(dylib|framework)$/, place: 'Frameworks' },
  {
    pattern: /^(Resources|Frameworks|SharedFrameworks|PlugIns|XPCServices|Helpers|MacOS|Library)$/,
    place: '',
  },
  { pattern: /^(embedded\.provisionprofile|PkgInfo)$/, place: '' },
  { pattern: /^\.|^entitlements.*\.plist$|\.entitlements$|^(README|LICENSE)/, place: null },
];

export interface AssembleRequest {
  /** The built program. */
  binary: string;
  /** Folder as described above, or a finished `.app` that takes the program. */
  app: string;
  /** Where the `.app` is put; one of the same name is replaced. */
  outputDirectory: string;
  name: string | null;
  bundleId: string | null;
  /** For an Info.plist without versions. */
  version: string | null;
}

/**
 * Makes an app of a program. It is built beside its place and then renamed, so that it is there whole or not at all.
 * Out: the path of the `.app`. Throws `InputError` for what readAppInfo and the layout above refuse.
 */
export async function assembleApp(request: AssembleRequest): Promise<string> {
  const { binary, app, outputDirectory, version } = request;
  const appInfo = await readAppInfo({ folder: app, name: request.name, bundleId: request.bundleId });
  const executable = text(appInfo.info.CFBundleExecutable) ?? basename(binary);
  const name = appInfo.name ?? executable;
  const infoPlist = completeInfoPlist(appInfo, { executable, name, version });

  const output = join(outputDirectory, `${name}.app`);
  const draft = join(outputDirectory, `.${name}.${randomBytes(6).toString('hex')}`);
  try {
    const contents = join(draft, 'Contents');
    await mkdir(join(contents, 'MacOS'), { recursive: true });
    await copyContents(app, contents, appInfo);
    await writeFile(join(contents, 'Info.plist'), infoPlist);
    await writePackageInfo(contents, appInfo);
    await addProgram(binary, join(contents, 'MacOS', executable));
    await putInPlace(draft, output);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return output;
}

const copying = { recursive: true, verbatimSymlinks: true, preserveTimestamps: false } as const;

/** What an earlier signature left in a finished app is not for the new program. */
const signatureParts: ReadonlySet<string> = new Set([signatureFolder, codeResourcesName]);

async function copyContents(app: string, contents: string, { isFinished }: AppInfo): Promise<void> {
  const source = isFinished ? join(app, 'Contents') : app;
  for (const name of (await readdir(source)).sort()) {
    if (isFinished && signatureParts.has(name)) continue;
    const place = isFinished ? '' : placeOf(name, app);
    if (place === null) continue;
    await mkdir(join(contents, place), { recursive: true });
    await cp(join(source, name), join(contents, place, name), copying);
  }
}

function placeOf(name: string, app: string): string | null {
  const found = places.find(({ pattern }) => pattern.test(name));
  if (found) return found.place;
  throw new InputError('app', `app: ${join(app, name)} has no place in an app.`, {
    code: 'app-folder-invalid',
    remedy: `Move it to ${join(app, 'Resources')} when the program reads it, or out of the folder.`,
  });
}

/** Type and creator, eight characters; some programs still look for it. */
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

/** A folder cannot be renamed over another: the old app steps aside first, and comes back should that fail. */
async function putInPlace(draft: string, output: string): Promise<void> {
  const aside = `${draft}.old`;
  const hadOld = await rename(output, aside).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, output);
  } catch (error) {
    if (hadOld) await rename(aside, output);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact } from '../../../artifact/artifact.js';
import { readBundle } from '../../../bundle/bundle.js';
import { writePropertyList } from '../../../property-list/write-property-list.js';
import { copyWithDitto } from './ditto.js';
import { type PackagingDependencies, runPackagingTool } from './run-tool.js';

/** Folders into which a package installs. */
const installLocations = { app: '/Applications', binary: '/usr/local/bin' } as const;

/**
 * Makes an unsigned installer package with pkgbuild(1) and productbuild(1). An app is installed into /Applications, a
 * program into /usr/local/bin. A `version` of null is the app's own. Throws `ToolError` (`package-failed`).
 */
export async function makeInstallerPackage(
  artifact: Pick<Artifact, 'kind' | 'path' | 'name' | 'signature'>,
  { output, version }: { output: string; version: string | null },
  { run, folder }: PackagingDependencies,
): Promise<void> {
  const [root, component] = [join(folder, 'root'), join(folder, 'component.pkg')];
  await mkdir(root);
  await copyWithDitto(artifact.path, root, run);
  const isApp = artifact.kind === 'app';
  const shown = version ?? (isApp ? await versionOf(artifact.path) : null);
  const named = ['--identifier', artifact.signature?.identifier ?? artifact.name];
  await runPackagingTool(run, 'pkgbuild', [
    ...['--root', root, '--install-location', isApp ? installLocations.app : installLocations.binary],
    ...named,
    ...(shown === null ? [] : ['--version', shown]),
    ...(isApp ? ['--component-plist', await writeComponents(artifact.path, folder)] : []),
    component,
  ]);
  await runPackagingTool(run, 'productbuild', ['--package', component, ...named, output]);
}

/**
 * Writes a component list that forbids relocation: by default the installer searches the Mac for another copy of the
 * app and replaces that one. Source: pkgbuild(1), COMPONENT PROPERTY LIST.
 */
async function writeComponents(app: string, folder: string): Promise<string> {
  const path = join(folder, 'components.plist');
  const component = {
    RootRelativeBundlePath: basename(app),
    BundleIsRelocatable: false,
    BundleIsVersionChecked: false,
    BundleHasStrictIdentifier: true,
    BundleOverwriteAction: 'upgrade',
  };
  await writeFile(path, writePropertyList([component]));
  return path;
}

async function versionOf(app: string): Promise<string | null> {
  const { CFBundleShortVersionString: version } = (await readBundle(app)).info;
  return typeof version === 'string' && version !== '' ? version : null;
}

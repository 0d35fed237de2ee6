import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Artifact, productName } from '../artifact/artifact.js';
import { readBundle } from '../bundle/bundle.js';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { writePropertyList } from '../property-list/write-property-list.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import { copyWithDitto } from './ditto.js';
import { type PackagingDependencies, runPackagingTool } from './run-packaging-tool.js';
import { writeDistribution } from './write-distribution.js';

/** Folders into which a package installs. */
const installLocations = { app: '/Applications', binary: '/usr/local/bin' } as const;

/**
 * Makes an unsigned installer package with pkgbuild(1) and productbuild(1). An app is installed into /Applications, a
 * program into /usr/local/bin. When `version` is null, the app's own is used. Throws `ToolError` (`package-failed`).
 */
export async function makeInstallerPackage(
  artifact: Pick<Artifact, 'kind' | 'path' | 'name' | 'signature'>,
  { output, version }: { output: string; version: string | null },
  { run, folder, log }: PackagingDependencies,
): Promise<void> {
  const [root, components] = [join(folder, 'root'), join(folder, 'components')];
  for (const each of [root, components]) await mkdir(each);
  const component = join(components, 'component.pkg');
  await copyWithDitto(artifact.path, root, run);
  const isApp = artifact.kind === 'app';
  const shown = version ?? (isApp ? await versionOf(artifact.path) : null);
  if (shown === null) {
    log.warning(
      `${basename(output)} has no version, so installers cannot tell an update from an older package. Set the input version.`,
    );
  }
  const identifier = artifact.signature?.identifier ?? artifact.name;
  await runPackagingTool(run, 'pkgbuild', [
    ...['--root', root, '--install-location', isApp ? installLocations.app : installLocations.binary],
    ...['--identifier', identifier],
    ...(shown === null ? [] : ['--version', shown]),
    ...(isApp ? ['--component-plist', await writeComponents(artifact.path, folder)] : []),
    component,
  ]);
  const distribution = join(folder, 'distribution.xml');
  const executable = isApp ? (await readSignableBundle(artifact.path)).executable : artifact.path;
  await writeDistribution(distribution, {
    title: productName(artifact),
    identifier,
    version: shown,
    component: basename(component),
    slices: await inspectMachO(executable),
  });
  const sources = ['--distribution', distribution, '--package-path', components];
  await runPackagingTool(run, 'productbuild', [...sources, output]);
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

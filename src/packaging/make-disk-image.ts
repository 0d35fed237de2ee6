import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { applicationsLink } from '../archive/disk-image/applications-link.js';
import { type Artifact, productName } from '../artifact/artifact.js';
import { retry } from '../system/network/retry.js';
import { copyWithDitto } from './ditto.js';
import { type PackagingDependencies, runPackagingTool } from './run-packaging-tool.js';

/**
 * Milliseconds between attempts while another process (Spotlight, XProtect) still uses the image: ten attempts in four
 * minutes. Source: reports on GitHub's runner images, where up to ten attempts were needed.
 */
const busyPauses = [2_000, 5_000, 10_000, 20_000, 30_000, 30_000, 45_000, 45_000, 60_000];

/** All versions of macOS mount it, and the contents of the image are read back (release/content). */
const fileSystem = 'HFS+';

/**
 * Makes a compressed disk image with hdiutil(1); on other machines nothing makes one. It holds the program, or the app and a link to /Applications, onto
 * which users drag the app. Throws `ToolError` (`package-failed`).
 */
export async function makeDiskImage(
  artifact: Pick<Artifact, 'kind' | 'path' | 'name'>,
  output: string,
  { run, clock, log, folder }: PackagingDependencies,
): Promise<void> {
  const contents = join(folder, 'contents');
  await mkdir(contents);
  await copyWithDitto(artifact.path, contents, run);
  if (artifact.kind === 'app') await symlink(applicationsLink.target, join(contents, applicationsLink.name));
  const volume = ['-volname', productName(artifact), '-fs', fileSystem];
  const args = ['create', ...volume, '-srcfolder', contents, '-ov', '-format', 'UDZO', output];
  const policy = {
    clock,
    pauses: busyPauses,
    onRetry: (_error: unknown, pause: number) =>
      log.info(`Another process uses ${basename(output)}. Trying again in ${pause / 1000} s.`),
  };
  await retry(policy, () => runPackagingTool(run, 'hdiutil', args));
}

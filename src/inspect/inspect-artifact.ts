import { artifactKind } from '../artifact/artifact-kind.js';
import { inspectMachO } from '../signature/inspect-macho.js';
import type { Inspection, Location } from './inspection.js';

/**
 * Describes code and stapled tickets of an artifact, without a verdict: Mach-O files, bundles of any layout, zip
 * archives with their contents, disk images and installer packages. Throws `FormatError` for any other or malformed file.
 * The readers of bundles and containers are loaded when they are needed.
 */
export async function inspectArtifact(path: string): Promise<Inspection> {
  return inspectAt(path, { name: path });
}

async function inspectAt(path: string, location: Location): Promise<Inspection> {
  const kind = await artifactKind(path);
  if (kind === 'binary')
    return { path: location.name, kind, slices: await inspectMachO(path), ticket: 'not-applicable' };
  if (kind === 'app') {
    const { inspectBundle } = await import('./inspect-bundle.js');
    return { path: location.name, ...(await inspectBundle(path)) };
  }
  const { inspectContainer } = await import('./inspect-container.js');
  return inspectContainer({ path, kind, ...location }, inspectAt);
}

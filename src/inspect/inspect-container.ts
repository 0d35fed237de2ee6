import { relative } from 'node:path';
import type { ContainerKind } from '../artifact/artifact-kind.js';
import { withFile } from '../system/files/byte-source.js';
import { findArtifacts, withContents } from './container-contents.js';
import { inspectDiskImage, inspectPackage } from './inspect-container-signature.js';
import type { Contents, Inspection, Location } from './inspection.js';

interface Container extends Location {
  path: string;
  kind: ContainerKind;
}

/** Describes an artifact inside the container. */
type InspectInside = (path: string, location: Location) => Promise<Inspection>;

/** Describes a container: its own signature, and what is in it by `inspectInside`. Throws `FormatError`. */
export async function inspectContainer(
  container: Container,
  inspectInside: InspectInside,
): Promise<Inspection> {
  const { path, kind, name } = container;
  switch (kind) {
    case 'zip':
    case 'tar.gz': {
      const contents = await inspectContents(container, inspectInside);
      return { path: name, kind, slices: [], ticket: 'not-applicable', ...contents };
    }
    case 'dmg': {
      const image = await withFile(path, inspectDiskImage);
      return { path: name, ...image, ...(await inspectContents(container, inspectInside)) };
    }
    case 'pkg': {
      const installer = await withFile(path, inspectPackage);
      return { path: name, ...installer, ...(await inspectContents(container, inspectInside)) };
    }
  }
}

/** Returns the contents of a container, named by their paths inside it; none, with the reason, when it cannot be opened. */
function inspectContents(container: Container, inspectInside: InspectInside): Promise<Contents> {
  return withContents(container, async ({ folder, notOpened, inside: nesting }) => {
    if (folder === null) return { contents: [], notOpened };
    const contents: Inspection[] = [];
    for (const found of await findArtifacts(folder)) {
      contents.push(await inspectInside(found, { name: relative(folder, found), nesting }));
    }
    return { contents, notOpened: null };
  });
}

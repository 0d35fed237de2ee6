import { writeFile } from 'node:fs/promises';
import type { SliceInspection } from '../signature/signature-description.js';

/** Contents of an installer's distribution file. */
export interface Distribution {
  title: string;
  identifier: string;
  version: string | null;
  /** File name of the component package, in the folder that productbuild gets as --package-path. */
  component: string;
  /** Slices of the program, which show on which Macs it starts. */
  slices: readonly Pick<SliceInspection, 'arch' | 'minOS'>[];
}

/**
 * Writes a distribution file with the architectures and the oldest macOS of the program. Without hostArchitectures
 * productbuild claims both, and a package with an arm64 program installs on an Intel Mac, where it cannot start.
 * Source: Apple, Distribution Definition Reference (options, allowed-os-versions); productbuild(1).
 */
export async function writeDistribution(path: string, distribution: Distribution): Promise<void> {
  await writeFile(path, renderDistribution(distribution));
}

/** Returns the text of a distribution file. */
export function renderDistribution(distribution: Distribution): string {
  const { title, identifier, version, component, slices } = distribution;
  const architectures = slices.map(({ arch }) => arch).join(',');
  const oldest = oldestOf(slices);
  const versioned = version === null ? '' : ` version="${escaped(version)}"`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<installer-gui-script minSpecVersion="2">',
    `  <title>${escaped(title)}</title>`,
    `  <options customize="never" require-scripts="false" hostArchitectures="${escaped(architectures)}"/>`,
    ...(oldest === null
      ? []
      : [
          '  <volume-check>',
          `    <allowed-os-versions><os-version min="${escaped(oldest)}"/></allowed-os-versions>`,
          '  </volume-check>',
        ]),
    '  <choices-outline><line choice="default"/></choices-outline>',
    `  <choice id="default"><pkg-ref id="${escaped(identifier)}"/></choice>`,
    `  <pkg-ref id="${escaped(identifier)}"${versioned}>${escaped(component)}</pkg-ref>`,
    '</installer-gui-script>',
    '',
  ].join('\n');
}

/** Returns the lowest version, which a universal program needs on one architecture at least; null if none has one. */
function oldestOf(slices: Distribution['slices']): string | null {
  const versions = slices.flatMap(({ minOS }) => minOS ?? []);
  const [oldest] = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return oldest ?? null;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

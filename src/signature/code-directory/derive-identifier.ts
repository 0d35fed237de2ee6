import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type MachO, readMachO } from '../../macho/mach-o.js';
import { readSlices } from '../../macho/universal.js';
import { type ByteSource, withFile } from '../../system/files/byte-source.js';

/**
 * Returns the identifier that codesign chooses by default: CFBundleIdentifier of an Info.plist in the
 * program, or else its file name without extension and version; ad-hoc signatures get a unique ending unless that
 * name has a dot.
 * Source: Security, OSX/libsecurity_codesigning/lib/machorep.cpp (`recommendedIdentifier`, `identification`),
 * diskrep.cpp (`canonicalIdentifier`) and signer.cpp (`prepare`).
 * Throws `FormatError` when the file is not Mach-O.
 */
export function deriveIdentifier(
  path: string,
  options: { adhoc: boolean } = { adhoc: false },
): Promise<string> {
  return withFile(path, async (source) => {
    const slices = readSlices(source);
    const { source: slice } = slices.find(({ arch }) => arch.startsWith('arm64')) ?? slices[0] ?? { source };
    const machO = readMachO(slice);
    const bundled = await bundleIdentifier(slice, machO);
    if (bundled !== null) return bundled;
    const name = canonicalIdentifier(path);
    return options.adhoc && !name.includes('.') ? `${name}-${identification(slice, machO)}` : name;
  });
}

/** `/a/foo.2.3.4` is `foo.2`, `foo2.3` is `foo2`, `foo.exe` is `foo`. */
export function canonicalIdentifier(path: string): string {
  const name = basename(path);
  const extension = name.lastIndexOf('.');
  const isExtension = extension > 0 && !/^\d/.test(name.slice(extension + 1));
  const base = isExtension ? name.slice(0, extension) : name;
  const version = /[\d.]*$/.exec(base)?.[0] ?? '';
  const first = /^\.?\d*/.exec(version)?.[0] ?? '';
  return base.slice(0, base.length - version.length) + first;
}

async function bundleIdentifier(slice: ByteSource, { infoPlist }: MachO): Promise<string | null> {
  if (infoPlist === null) return null;
  const { readPropertyList } = await import('../../property-list/read-property-list.js');
  const bytes = slice.read(infoPlist.offset, infoPlist.size);
  const { CFBundleIdentifier: identifier } = readPropertyList(bytes, 'the Info.plist in the program');
  return typeof identifier === 'string' && identifier !== '' ? identifier : null;
}

/** Returns the unique part of the identifier, in hex: the UUID of the image, or else a hash of its load commands. */
function identification(slice: ByteSource, machO: MachO): string {
  if (machO.uuid) return Buffer.from('UUID').toString('hex') + machO.uuid;
  // codesign hashes 28 bytes of the header, the size of the 32-bit form, in 64-bit images too: machorep.cpp.
  const header = slice.read(0, 28);
  const commands = slice.read(machO.headerSize, machO.commandsEnd - machO.headerSize);
  return createHash('sha1').update(header).update(commands).digest('hex');
}

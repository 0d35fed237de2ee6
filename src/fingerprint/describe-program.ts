import { createHash } from 'node:crypto';
import type { Artifact } from '../artifact/artifact.js';
import { type LinkedModule, readSliceBuildInformation } from '../go/build/read-build-information.js';
import { readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { unsignedContent } from '../macho/unsigned-content.js';
import { withFile } from '../system/files/byte-source.js';
import type { ProgramFingerprint } from './fingerprint.js';

/** Describes a program that Go built. Throws `FormatError` when it is not Mach-O. */
export async function describeProgram({ name, path, source, target }: Artifact): Promise<ProgramFingerprint> {
  const information = await readSliceBuildInformation(path);
  const slices = await withFile(path, (file) =>
    readSlices(file).map(({ arch, source: slice }) => {
      const { uuid, minOS, sdk } = readMachO(slice);
      const built = information.find((each) => each.arch === arch);
      const unsignedSha256 = createHash('sha256').update(unsignedContent(slice)).digest('hex');
      const settings = { ...built?.settings };
      return { arch, goVersion: built?.goVersion ?? '', uuid, minOS, sdk, unsignedSha256, settings };
    }),
  );
  return { name, source, target, slices, modules: mergeModules(information.map(({ modules }) => modules)) };
}

/** Lists each module of all slices once. */
function mergeModules(lists: readonly LinkedModule[][]): LinkedModule[] {
  const merged = new Map(lists.flat().map((module) => [`${module.path}@${module.version}`, module]));
  return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

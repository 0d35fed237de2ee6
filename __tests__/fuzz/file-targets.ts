import { extractTarGz } from '../../src/archive/tar/read-tar-gz.js';
import { listZip } from '../../src/archive/zip/list-zip.js';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { readBuildInformation } from '../../src/go/build/read-build-information.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
import { verifyMachO } from '../../src/signature/verify/verify-macho.js';
import { goProgram } from '../go/support/go-program.js';
import type { Seeds } from './seeds.js';
import { nestedZips, tars, zips } from './shapes/archives.js';
import { diskImages, packages } from './shapes/containers.js';
import type { Shape } from './shapes/shape.js';
import { programs } from './shapes/signatures.js';
import type { Target } from './targets.js';

/** Returns the parsers that read files. Archives are unpacked into `PATH.out`. */
export function fileTargets(seeds: Seeds): Target[] {
  const now = new Date();
  const verify = (path: string): Promise<unknown> => verifyMachO(path, { trust: seeds.trust, now });
  const unzip = (path: string): Promise<unknown> => extractZip(path, `${path}.out`);
  const untar = (path: string): Promise<unknown> => extractTarGz(path, `${path}.out`);
  const goPrograms = [goProgram(['github.com/tetratelabs/wazero', 'example.com/other'])];
  const mutations: [string, number, readonly Buffer[], (path: string) => Promise<unknown>][] = [
    ['zip', 2_500, [seeds.zip], unzip],
    ['disk image', 2_000, [seeds.diskImage], inspectArtifact],
    ['package', 2_000, [seeds.package], inspectArtifact],
    ['modules of a Go program', 2_000, goPrograms, readBuildInformation],
    ['verify', 1_500, [seeds.program], verify],
  ];
  const built: [string, number, readonly Shape[], (path: string) => Promise<unknown>][] = [
    ['built program', 1_000, programs, verify],
    ['built zip', 1_000, zips, unzip],
    ['built zip, listed', 500, zips, listZip],
    ['built zips in a zip', 500, nestedZips, inspectArtifact],
    ['built .tar.gz', 500, tars, untar],
    ['built disk image', 1_000, diskImages, inspectArtifact],
    ['built package', 1_000, packages, inspectArtifact],
  ];
  return [
    ...mutations.map(([name, share, seeds, readFile]) => ({
      ...{ name, share, inputs: { seeds } },
      parser: { readFile },
    })),
    ...built.map(([name, share, shapes, readFile]) => ({
      ...{ name, share, inputs: { shapes } },
      parser: { readFile },
    })),
  ];
}

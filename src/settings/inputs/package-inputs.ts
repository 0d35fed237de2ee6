import { resolve } from 'node:path';
import type { PackageKind } from '../../artifact/artifact.js';
import type { InputProblem } from '../problems.js';
import { type InputReader, lines, words } from '../read-text.js';
import type { InputDefinition } from './input-type.js';

/** Inputs about archives, disk images and installer packages. */
export const packageInputs = [
  {
    name: 'package',
    description:
      'zip, tar.gz: put each finished artifact into an archive. dmg, pkg: make a signed disk image or installer package of each, which is then notarized; both need the apple engine. none: no package. Several are possible. Packages ship in place of the program or app.',
    default: 'none',
    choices: ['none', 'zip', 'tar.gz', 'dmg', 'pkg'],
    several: true,
    example: 'zip dmg',
  },
  {
    name: 'package-name',
    description:
      'Name of the packages, without extension. {name}, {version}, {target} (e.g. darwin-arm64), {arch} (arm64, amd64 or universal) and {os} (darwin) are replaced by those of the artifact.',
    default: '{name}',
    example: '{name}-{version}-macos',
  },
  {
    name: 'package-files',
    description:
      'Files and folders to add to every .zip and .tar.gz, one per line, with *, ? and ** for several: license, man pages, completions. A file gets its name in the archive, a folder everything in it. Paths are relative to working-directory.',
    default: '',
    example: 'LICENSE',
  },
] as const satisfies readonly InputDefinition[];

export interface PackageSettings {
  kinds: ReadonlySet<PackageKind>;
  /** With placeholders; without extension. */
  name: string;
  /** Absolute paths and patterns of files and folders that archives contain beside the artifact. */
  files: string[];
}

/** Words of package-name that are replaced, where they are in braces. */
export const placeholders = ['name', 'version', 'target', 'arch', 'os'] as const;
export type Placeholder = (typeof placeholders)[number];

type Name = (typeof packageInputs)[number]['name'];

export function parsePackage(
  text: InputReader<Name | 'version'>,
  workingDirectory: string,
  problems: InputProblem[],
): PackageSettings {
  const kinds = words(text('package')).filter((kind) => kind !== 'none') as PackageKind[];
  const name = text('package-name');
  const known = placeholders.map((word) => `{${word}}`);
  const unknown = name.match(/\{[^}]*\}/g)?.find((found) => !known.includes(found));
  if (unknown !== undefined || /[/\\]/.test(name)) {
    problems.push({
      input: 'package-name',
      code: 'input-invalid',
      message: unknown ? `${unknown} is not a known placeholder.` : `'${name}' is not a file name.`,
      remedy: `Write a name without folders; the placeholders are ${known.join(', ')}.`,
    });
  }
  if (name.includes('{version}') && text('version') === '') {
    problems.push({
      input: 'version',
      code: 'input-invalid',
      message: 'package-name uses {version}, but version is empty.',
      remedy: 'Set version, or remove {version} from package-name.',
    });
  }
  const files = lines(text('package-files')).map((path) => resolve(workingDirectory, path));
  return { kinds: new Set(kinds), name, files };
}

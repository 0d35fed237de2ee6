import { resolve } from 'node:path';
import type { InputProblem } from '../problems.js';
import { type InputReader, optional } from '../read-text.js';
import type { BuildSettings } from './build-inputs.js';
import type { InputDefinition } from './input-type.js';

/** Inputs about the app bundle that the program goes into. */
export const appInputs = [
  {
    name: 'app',
    description:
      'Folder with Info.plist, icon and Resources to make an .app of the one package, or a finished .app that takes the built program.',
    default: '',
    example: 'packaging/app',
  },
  {
    name: 'app-name',
    description: 'Name of the .app. When empty, CFBundleName of its Info.plist.',
    default: '',
    example: 'Hello',
  },
  {
    name: 'bundle-id',
    description: 'CFBundleIdentifier of an Info.plist that has none.',
    default: '',
    example: 'com.example.hello',
  },
] as const satisfies readonly InputDefinition[];

export interface AppSettings {
  /** Absolute path. */
  folder: string;
  name: string | null;
  bundleId: string | null;
}

type Name = (typeof appInputs)[number]['name'];

/** Returns null when the programs do not go into an app. */
export function parseApp(
  text: InputReader<Name>,
  { packages, workingDirectory }: Pick<BuildSettings, 'packages'> & { workingDirectory: string },
  problems: InputProblem[],
): AppSettings | null {
  if (text('app') === '') return null;
  if (packages.length !== 1) {
    problems.push({
      input: 'app',
      code: 'input-invalid',
      message: `an app has one main program, but packages names ${packages.length}.`,
      remedy: 'Name only the package of the app in packages.',
    });
  }
  return {
    folder: resolve(workingDirectory, text('app')),
    name: optional(text('app-name')),
    bundleId: optional(text('bundle-id')),
  };
}

import { join } from 'node:path';
import type { InputName } from '../settings/inputs/inputs.js';

type Inputs = Partial<Record<InputName, string>>;

/** A program that a replay releases, with its inputs of the action. */
export interface ReplayProgram {
  name: string;
  inputs: Inputs;
}

/** Returns the programs in examples/ with the inputs that their README files document. */
export function examplePrograms(projectFolder: string): ReplayProgram[] {
  const folder = (name: string): string => join(projectFolder, 'examples', name);
  const common = {
    ldflags: '-s -w -X main.version={version}',
    version: '1.0.0',
    targets: 'darwin/universal',
  };
  return [
    { name: 'hello-cli', inputs: { ...common, 'working-directory': folder('hello-cli') } },
    {
      name: 'hello-app',
      inputs: {
        ...common,
        'working-directory': folder('hello-app'),
        app: 'app',
        entitlements: 'entitlements.plist',
      },
    },
  ];
}

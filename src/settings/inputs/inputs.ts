import { appInputs } from './app-inputs.js';
import { buildInputs } from './build-inputs.js';
import { finishInputs } from './finish-inputs.js';
import { goInputs } from './go-inputs.js';
import type { InputDefinition } from './input-type.js';
import { jobInputs } from './job-inputs.js';
import { notarizeInputs } from './notarize-inputs.js';
import { packageInputs } from './package-inputs.js';
import { runInputs } from './run-inputs.js';
import { signInputs } from './sign-inputs.js';
import { testInputs } from './test-inputs.js';

/**
 * Every input of the action, by group, in the order of a release. The settings parser, action.yml, docs/inputs.md and
 * the options of the command line are made from these tables.
 */
export const inputGroups = {
  Go: goInputs,
  Test: testInputs,
  Build: buildInputs,
  App: appInputs,
  Sign: signInputs,
  Package: packageInputs,
  Notarize: notarizeInputs,
  Finish: finishInputs,
  Jobs: jobInputs,
  Run: runInputs,
} as const;

export type InputName = (typeof inputGroups)[keyof typeof inputGroups][number]['name'];

/** The inputs of all groups. */
export const inputDefinitions: readonly InputDefinition[] = Object.values(inputGroups).flat();

import { type InputName, inputDefinitions } from '../../settings/inputs.js';
import type { Given, Options } from './command.js';

/** Inputs of the action that may be options of a command; a secret never is, since others could read it. */
export const openInputs = inputDefinitions.filter(({ secret }) => !secret);
export const secretInputs = inputDefinitions.filter(({ secret }) => secret);

type Inputs = readonly Pick<(typeof inputDefinitions)[number], 'name' | 'default' | 'example'>[];

/** Options of the inputs' names. */
export function inputOptions(inputs: Inputs): Options {
  return Object.fromEntries(inputs.map(({ name }) => [name, { type: 'string' }]));
}

/** A line of help for each. */
export function inputHelp(inputs: Inputs): string[] {
  return inputs.map(({ name, example, default: preset }) =>
    `  --${name.padEnd(23)} ${example ?? preset}`.trimEnd(),
  );
}

/** What was given of them. */
export function givenInputs(inputs: Inputs, given: Given): Partial<Record<InputName, string>> {
  return Object.fromEntries(
    inputs.flatMap(({ name }) => {
      const value = given.text(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

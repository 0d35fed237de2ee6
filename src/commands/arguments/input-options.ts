import type { InputDefinition } from '../../settings/inputs/input-type.js';
import { type InputName, inputDefinitions, inputGroups } from '../../settings/inputs/inputs.js';
import type { CommandArguments, CommandOption } from '../command.js';

/** Secret inputs: they come from environment variables, since any process can read another's arguments. */
export const secretInputs = inputDefinitions.filter(({ secret }) => secret);

/** Inputs of the action as options of a command, without the secret ones and those that only a workflow can use. */
export function inputOptions(isUsed: (name: string) => boolean = () => true): CommandOption[] {
  const groups: [group: string, inputs: readonly InputDefinition[]][] = Object.entries(inputGroups);
  return groups.flatMap(([group, inputs]) =>
    inputs
      .filter(({ name, secret, workflowOnly }) => !secret && !workflowOnly && isUsed(name))
      .map((input) => optionOf(group, input)),
  );
}

function optionOf(group: string, input: InputDefinition): CommandOption {
  const { name, description, default: preset, choices, several, example } = input;
  const sample = example === undefined || choices ? '' : ` E.g. ${example}`;
  return {
    name,
    group,
    value: choices && !several ? choices.join('|') : 'VALUE',
    description: `${description}${sample}`,
    ...(preset === '' ? {} : { default: preset }),
  };
}

/** Returns the inputs that a call sets. */
export function setInputs(
  options: readonly CommandOption[],
  args: CommandArguments,
): Partial<Record<InputName, string>> {
  return Object.fromEntries(
    options.flatMap(({ name }) => {
      const value = args.text(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

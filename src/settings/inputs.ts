import { buildInputs } from './build-inputs.js';
import type { InputDefinition } from './input-definition.js';
import { notaryInputs } from './notary-inputs.js';
import { signingInputs } from './signing-inputs.js';

/**
 * Every input of the action, once. From these tables come the settings parser, action.yml, docs/inputs.md and the
 * flags of the command line.
 */
export const inputs = [...buildInputs, ...signingInputs, ...notaryInputs] as const;

export type InputName = (typeof inputs)[number]['name'];

/** The definitions with their optional fields visible. */
export const inputDefinitions: readonly InputDefinition[] = inputs;

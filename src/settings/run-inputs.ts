import type { InputDefinition } from './input-definition.js';
import type { InputReader } from './read-text.js';

/** Inputs about the run as a whole. */
export const runInputs = [
  {
    name: 'engine',
    description:
      "apple: sign and notarize with Apple's tools, on macOS. portable: with go-notarize's own signer and notary client, on any machine. auto: apple on macOS, portable elsewhere.",
    default: 'auto',
    choices: ['auto', 'apple', 'portable'],
  },
] as const satisfies readonly InputDefinition[];

export interface RunSettings {
  engine: 'auto' | 'apple' | 'portable';
}

type Name = (typeof runInputs)[number]['name'];

export function parseRun(text: InputReader<Name>): RunSettings {
  return { engine: text('engine') as RunSettings['engine'] };
}

import type { InputDefinition } from './input-definition.js';
import { type InputReader, words } from './read-text.js';

/** Inputs about the run as a whole. */
export const runInputs = [
  {
    name: 'engine',
    description:
      "apple: sign and notarize with Apple's tools, on macOS. portable: with go-notarize's own signer and notary client, on any machine. auto: apple on macOS, portable elsewhere.",
    default: 'auto',
    choices: ['auto', 'apple', 'portable'],
  },
  {
    name: 'pass-environment',
    description:
      'Names of environment variables that commands inherit all the same. Without it, Go and the smoke test see neither inputs, tokens and services of the runner nor its files, and other commands see only what tools need (PATH, HOME, proxies, language).',
    default: '',
    example: 'GITHUB_TOKEN NETRC',
  },
  {
    name: 'doctor',
    description:
      'Examine the machine before anything else, as the command doctor does. warn: only report what is wrong with it. error: something wrong also fails the run. off: do not.',
    default: 'off',
    choices: ['off', 'warn', 'error'],
  },
] as const satisfies readonly InputDefinition[];

export interface RunSettings {
  engine: 'auto' | 'apple' | 'portable';
  /** Names of variables that every command inherits. */
  passEnvironment: string[];
  /** Whether the machine is examined first, and whether something wrong fails the run. */
  doctor: 'off' | 'warn' | 'error';
}

type Name = (typeof runInputs)[number]['name'];

export function parseRun(text: InputReader<Name>): RunSettings {
  return {
    engine: text('engine') as RunSettings['engine'],
    passEnvironment: words(text('pass-environment')),
    doctor: text('doctor') as RunSettings['doctor'],
  };
}

import { isXcodeVersion } from '../../machine/xcode-lock.js';
import type { InputProblem } from '../problems.js';
import { type InputReader, optional, words } from '../read-text.js';
import type { InputDefinition } from './input-type.js';

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
    name: 'xcode-version',
    description:
      'Xcode whose tools and SDK every command uses, on macOS: 26.1, or 26 for the newest 26.x. When empty, the nearest .xcode-version decides, else the selected Xcode. The selection of the machine is not changed.',
    default: '',
    example: '26.1',
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
  /** Null without the input; a `.xcode-version` then decides. */
  xcodeVersion: string | null;
  /** Names of variables that every command inherits. */
  passEnvironment: string[];
  /** `warn` examines the machine first; `error` also fails the run when something is wrong with it. */
  doctor: 'off' | 'warn' | 'error';
}

type Name = (typeof runInputs)[number]['name'];

export function parseRun(text: InputReader<Name>, problems: InputProblem[]): RunSettings {
  return {
    engine: text('engine') as RunSettings['engine'],
    xcodeVersion: parseXcodeVersion(text('xcode-version'), problems),
    passEnvironment: words(text('pass-environment')),
    doctor: text('doctor') as RunSettings['doctor'],
  };
}

function parseXcodeVersion(version: string, problems: InputProblem[]): string | null {
  if (version !== '' && !isXcodeVersion(version)) {
    problems.push({
      input: 'xcode-version',
      code: 'input-invalid',
      message: `'${version}' is not a version of Xcode.`,
      remedy: 'Write one version, such as 26.1, 26 or 26.0-beta.3.',
    });
  }
  return optional(version);
}

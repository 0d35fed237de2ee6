import type { InputProblem } from '../problems.js';
import { type InputReader, splitCommand } from '../read-text.js';
import type { InputDefinition } from './input-type.js';

/** Inputs about tests before the release. */
export const testInputs = [
  {
    name: 'test',
    description:
      'Packages to test before the build, with flags of go test if you like. On macOS each test binary is signed ad-hoc with hardened runtime and test-entitlements, never with your certificate; elsewhere the tests run unsigned.',
    default: '',
    example: '-race ./...',
  },
  {
    name: 'test-entitlements',
    description: 'Entitlements of the test binaries: a preset, or the path of a property list.',
    default: 'none',
    example: 'jit',
  },
] as const satisfies readonly InputDefinition[];

export interface TestSettings {
  /** Flags and packages of `go test`; empty for no tests. */
  flags: string[];
  /** A preset or a path. */
  entitlements: string;
}

type Name = (typeof testInputs)[number]['name'];

export function parseTest(text: InputReader<Name>, problems: InputProblem[]): TestSettings {
  const flags = splitCommand(text('test'));
  if (flags === null || flags.some((flag) => /^--?exec(=|$)/.test(flag))) {
    problems.push({
      input: 'test',
      code: 'input-invalid',
      message: flags === null ? 'a quote in it is not closed.' : '-exec is used by go-notarize itself.',
      remedy: 'Write flags and packages of go test without -exec, e.g. -race ./...',
    });
  }
  return { flags: flags ?? [], entitlements: text('test-entitlements') };
}

import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/commands/arguments/parse-arguments.js';
import { chooseSignEngine } from '../../../src/commands/sign/choose-sign-engine.js';
import { signCommand } from '../../../src/commands/sign/sign.js';
import type { EngineChoice } from '../../../src/engine/engine.js';
import { silentLog } from '../../../src/system/log.js';
import { failureOf } from '../../support/failure.js';

function choose(wanted: EngineChoice, automatic: 'apple' | 'portable', words: string[] = []) {
  const lines: string[] = [];
  const args = parseArguments('sign', signCommand.options, [...words, 'tool']);
  const log = { ...silentLog, info: (line: string) => void lines.push(line) };
  return { engine: chooseSignEngine(args, { wanted, automatic }, log), lines };
}

const portableOnly = [
  ['requirements', ['--requirements', 'designated => always']],
  ['preserve-metadata', ['--preserve-metadata', 'identifier']],
  ['timestamp-url', ['--timestamp-url', 'none']],
  ['page-size', ['--page-size', '16384']],
] as const;

describe('the engine of sign', () => {
  test('sign takes the engine of a release by default, and the requested one otherwise', () => {
    expect(choose('auto', 'apple')).toEqual({ engine: 'apple', lines: [] });
    expect(choose('auto', 'portable')).toEqual({ engine: 'portable', lines: [] });
    expect(choose('apple', 'portable').engine).toBe('apple');
    expect(choose('portable', 'apple').engine).toBe('portable');
  });

  test.each(portableOnly)('sign refuses --%s with --engine apple', async (option, words) => {
    const failure = await failureOf(() => choose('apple', 'apple', [...words]));
    expect(failure).toFailWith('usage');
    expect(failure).toMatchObject({ input: option });
  });

  test.each(portableOnly)(
    'on a Mac, sign with --%s takes the portable engine and says so',
    (option, words) => {
      const { engine, lines } = choose('auto', 'apple', [...words]);
      expect(engine).toBe('portable');
      expect(lines.join()).toContain(`does not support --${option}`);
    },
  );

  test('a package is signed by the portable engine, which says so on a Mac, and refused with --engine apple', async () => {
    const { engine, lines } = choose('auto', 'apple', ['Tool.PKG']);
    expect(engine).toBe('portable');
    expect(lines.join()).toContain('signs no .pkg');
    expect(await failureOf(() => choose('apple', 'apple', ['tool.pkg']))).toFailWith('usage');
  });

  test('an ad-hoc signature without a timestamp does not need the portable engine', () => {
    expect(choose('apple', 'apple', ['--adhoc', '--timestamp-url', 'none']).engine).toBe('apple');
  });
});

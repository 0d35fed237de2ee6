import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/commands/arguments/parse-arguments.js';
import { suggestName } from '../../src/commands/arguments/suggest-name.js';
import type { CommandArguments, CommandOption } from '../../src/commands/command.js';
import { failureOf } from '../support/failure.js';

const options: readonly CommandOption[] = [
  { name: 'ldflags', value: 'TEXT', description: '' },
  { name: 'adhoc', description: '' },
];
const parse = (...words: string[]): CommandArguments => parseArguments('sign', options, words);

describe('parseArguments', () => {
  test('takes a value that begins with a dash', () => {
    expect(parse('--ldflags', '-s -w', 'tool').text('ldflags')).toBe('-s -w');
    expect(parse('--ldflags', '-h').text('ldflags')).toBe('-h');
  });

  test('takes a value after an equals sign, with further equals signs in it', () => {
    expect(parse('--ldflags=-X main.version=1').text('ldflags')).toBe('-X main.version=1');
  });

  test('separates flags from paths, and takes everything after -- as a path', () => {
    const args = parse('a', '--adhoc', 'b', '--', '--adhoc');
    expect(args.flag('adhoc')).toBe(true);
    expect(args.positionals).toEqual(['a', 'b', '--adhoc']);
  });

  test('reads -h as --help', () => {
    expect(parse('-h').flag('help')).toBe(true);
  });

  test.each([
    [['--ldflags'], '--ldflags has no value.'],
    [['--ldflags', '--adhoc'], '--ldflags has no value.'],
    [['--adhoc=yes'], '--adhoc takes no value.'],
    [['--adhok'], 'sign has no option --adhok. Did you mean --adhoc?'],
    [['-x'], 'sign has no option -x.'],
  ])('refuses %j', async (words, message) => {
    const failure = await failureOf(() => parse(...words));
    expect(failure).toFailWith('usage');
    expect(failure).toHaveProperty('message', message);
  });
});

describe('suggestName', () => {
  test.each([
    ['relase', 'release'],
    ['insp', 'inspect'],
    ['verfy', 'verify'],
    ['publish', null],
    ['packagse', 'packages'],
    ['pakcage', 'package'],
  ])('answers %s with %s', (written, name) => {
    expect(suggestName(written, ['release', 'inspect', 'verify', 'package', 'packages'])).toBe(name);
  });
});

import { type CommandArguments, type CommandOption, usageError } from '../command.js';
import { didYouMean } from './suggest-name.js';

/** Options that every command has. */
export const commonOptions: readonly CommandOption[] = [
  {
    name: 'json',
    description: 'Print one JSON document on standard output, and everything else on standard error.',
  },
  { name: 'help', description: 'Show this help (also -h).' },
];

/**
 * Reads options and paths. The word after an option is its value even when it begins with a dash (`--ldflags "-s -w"`),
 * unless it is itself an option of the command. Everything after `--` is a path.
 * Throws `usage` for an option that the command does not have, or without its value.
 */
export function parseArguments(
  command: string,
  options: readonly CommandOption[],
  words: readonly string[],
  { foreignFlags = false }: { foreignFlags?: boolean } = {},
): CommandArguments {
  const known = new Map([...commonOptions, ...options].map((option) => [option.name, option]));
  const texts = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  const remaining = [...words];
  for (let word = remaining.shift(); word !== undefined; word = remaining.shift()) {
    if (word === '--') positionals.push(...remaining.splice(0));
    else if (foreignFlags && /^--?args$/.test(word)) positionals.push(word, ...remaining.splice(0));
    else if (word === '-h') flags.add('help');
    else if (word === '-' || !word.startsWith('-')) positionals.push(word);
    else {
      const { name, inline } = splitOption(word);
      const option = word.startsWith('--') ? known.get(name) : undefined;
      if (option === undefined && foreignFlags) {
        positionals.push(word);
        continue;
      }
      if (option === undefined) throw unknownOption(command, word, [...known.keys()]);
      if (option.value !== undefined) texts.set(name, inline ?? takeValue(option, remaining, known));
      else if (inline === undefined) flags.add(name);
      else throw usageError(name, `--${name} takes no value.`, `Write --${name} alone, or leave it out.`);
    }
  }
  return { text: (name) => texts.get(name), flag: (name) => flags.has(name), positionals };
}

function splitOption(word: string): { name: string; inline?: string } {
  const [name = '', ...rest] = word.replace(/^--?/, '').split('=');
  return rest.length > 0 ? { name, inline: rest.join('=') } : { name };
}

function takeValue(
  { name, value = 'VALUE' }: CommandOption,
  remaining: string[],
  known: ReadonlyMap<string, CommandOption>,
): string {
  const next = remaining.shift();
  const isOption = next?.startsWith('--') && known.has(splitOption(next).name);
  if (next !== undefined && !isOption) return next;
  throw usageError(name, `--${name} has no value.`, `Write --${name} ${value}.`);
}

function unknownOption(command: string, word: string, known: readonly string[]): Error {
  const { name } = splitOption(word);
  return usageError(
    name,
    `${command} has no option ${word.split('=', 1)[0]}.${didYouMean(name, known, '--')}`,
    `See go-notarize ${command} --help.`,
  );
}

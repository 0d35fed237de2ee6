/** Command lines as getopt(3) and getopt_long(3) read them. */
import { Refusal } from './call.mjs';

/**
 * Splits words into options and the rest. `names` maps each spelling to [name, kind]; kinds: `flag`, `value` (in the
 * next word, or after `=` of a long one), `optional` (after `=` only). A cluster such as `-lut` is split.
 * Returns `has(name)`, `value(name)` (the last one), `all(name)`, `count(name)`, `rest`.
 */
export function parseWords(words, names, usage) {
  const found = new Map();
  const rest = [];
  const add = (name, value) => found.set(name, [...(found.get(name) ?? []), value]);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === '--') {
      rest.push(...words.slice(index + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word);
      continue;
    }
    for (const [spelling, given] of spellings(word, names)) {
      const [name, kind] = names[spelling] ?? unknown(spelling, usage);
      const isNext = kind === 'value' && given === null;
      if (isNext && index + 1 >= words.length) unknown(spelling, usage);
      if (isNext) index += 1;
      add(name, isNext ? words[index] : (given ?? ''));
    }
  }
  return {
    rest,
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.at(-1),
    all: (name) => found.get(name) ?? [],
    count: (name) => found.get(name)?.length ?? 0,
  };
}

/** Returns the options in one word, each with its value in the same word, or null. */
function spellings(word, names) {
  const [long, ...values] = word.split('=');
  if (word.startsWith('--') || names[long]) return [[long, values.length > 0 ? values.join('=') : null]];
  const list = [];
  for (let at = 1; at < word.length; at += 1) {
    const spelling = `-${word[at]}`;
    const kind = names[spelling]?.[1];
    const rest = word.slice(at + 1).replace(/^=/, '');
    if (kind && kind !== 'flag' && rest !== '') return [...list, [spelling, rest]];
    list.push([spelling, null]);
  }
  return list;
}

function unknown(spelling, { exitCode, text }) {
  throw new Refusal(exitCode, text(spelling));
}

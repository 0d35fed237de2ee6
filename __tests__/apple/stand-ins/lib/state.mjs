/** What the stand-ins of one machine remember, in the folder that APPLE_STAND_INS names. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.APPLE_STAND_INS ?? '';
const file = join(folder, 'state.json');
const lock = join(folder, 'lock');

/**
 * Runs `use` with the state, one process at a time; keeps what it changes. Out: what `use` gives back.
 * `searchList`: paths of keychains; `keychains`: by path, each with `password`, `locked`, `timeout`, `certificates`
 * (DER, base64) and `identities` (`sha1`, `name`, `certificate`, `key` as PEM, `chain`, `tools`, `partitions`).
 */
export function withState(use) {
  acquire();
  try {
    const state = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { searchList: [], keychains: {} };
    const result = use(state);
    writeFileSync(file, JSON.stringify(state));
    return result;
  } finally {
    rmdirSync(lock);
  }
}

function acquire() {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** What a test has ordered to go wrong: the JSON in faults.json. Out: the value, or undefined. */
export function fault(name) {
  const path = join(folder, 'faults.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8'))[name] : undefined;
}

/** Whether a fault that happens a number of times happens now. */
export function faultNow(name) {
  const left = fault(name) ?? 0;
  if (left <= 0) return false;
  const path = join(folder, 'faults.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), [name]: left - 1 }));
  return true;
}

/** Remembers a call with all that others could read of it. */
export function record(tool) {
  const call = { tool, arguments: process.argv.slice(2), environment: Object.keys(process.env) };
  appendFileSync(join(folder, 'calls.jsonl'), `${JSON.stringify(call)}\n`);
}

/** A file of the stand-ins' own. */
export const ownFile = (name) => join(folder, name);

/** Ends as the real tools do: a line on standard error and an exit code. */
export class Refusal extends Error {
  constructor(exitCode, message) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Options and what stands behind them: `value('-k')`, `has('-v')`, `all('-T')`, `last`. */
export function parse(words) {
  return {
    words,
    last: words.at(-1) ?? '',
    has: (name) => words.includes(name),
    value: (name) => words[words.indexOf(name) + 1 || words.length],
    all: (name) => words.filter((_word, index) => words[index - 1] === name),
  };
}

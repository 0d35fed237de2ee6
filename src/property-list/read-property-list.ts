import { parse, parseBinary } from 'plist';
import { FormatError } from '../system/errors.js';

/**
 * Reads a property list, XML or binary, whose top is a dictionary. `what` names it in messages.
 * Throws `FormatError` when it is none. Zeros at the end, as sections of programs have them, do not matter.
 */
export function readPropertyList(bytes: Buffer, what: string): Record<string, unknown> {
  const values = parseAny(bytes, what);
  if (typeof values !== 'object' || values === null || Array.isArray(values) || Buffer.isBuffer(values)) {
    throw new FormatError(`${what} does not hold a dictionary`);
  }
  return values as Record<string, unknown>;
}

function parseAny(bytes: Buffer, what: string): unknown {
  try {
    if (bytes.subarray(0, 6).toString('latin1') === 'bplist') return parseBinary(bytes);
    // Before the declaration Core Foundation allows white space, XML does not.
    const text = bytes.toString('utf8').replace(/\0+$/, '').trimStart();
    if (text.includes('<plist')) return quietly(() => parse(text));
  } catch {
    // It is told below what was expected; the parser's words are about its own insides.
  }
  throw new FormatError(`${what} is not a property list`);
}

/** The XML parser tells the console of every oddity; `work` is synchronous, so nothing else is silenced. */
function quietly<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

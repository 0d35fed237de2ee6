import { parse, parseBinary } from 'plist';
import { FormatError } from '../system/errors.js';

/**
 * Reads a property list, XML or binary, with a dictionary at its top; `what` names it in messages. Ignores zeros at
 * the end, which sections of programs have. Throws `FormatError` when it is malformed.
 */
export function readPropertyList(bytes: Buffer, what: string): Record<string, unknown> {
  const values = parseAny(bytes, what);
  if (typeof values !== 'object' || values === null || Array.isArray(values) || Buffer.isBuffer(values)) {
    throw new FormatError(`${what} does not contain a dictionary`);
  }
  return values as Record<string, unknown>;
}

function parseAny(bytes: Buffer, what: string): unknown {
  try {
    if (bytes.subarray(0, 6).toString('latin1') === 'bplist') return parseBinary(bytes);
    // Core Foundation allows white space before the declaration, XML does not.
    const text = bytes.toString('utf8').replace(/\0+$/, '').trimStart();
    if (text.includes('<plist')) return quietly(() => parse(text));
  } catch {
    // The parser's message describes its internals; the error below names the file.
  }
  throw new FormatError(`${what} is not a property list`);
}

/** Silences the console, to which the XML parser writes; `work` is synchronous, so no other output is lost. */
function quietly<T>(work: () => T): T {
  const { error, warn } = console;
  console.error = console.warn = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

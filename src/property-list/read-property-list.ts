import { FormatError } from '../system/errors.js';
import { readBinaryPropertyList } from './read-binary-property-list.js';
import { readXmlPropertyList } from './read-xml-property-list.js';

/**
 * Reads a property list, XML or binary, with a dictionary at its top; `what` names it in messages. Ignores zeros at
 * the end, which sections of programs have. Throws `FormatError` when it is malformed.
 */
export function readPropertyList(bytes: Buffer, what: string): Record<string, unknown> {
  const values = readAny(bytes, what);
  if (!isDictionary(values)) throw new FormatError(`${what} does not contain a dictionary`);
  return values;
}

function readAny(bytes: Buffer, what: string): unknown {
  try {
    if (bytes.subarray(0, 6).toString('latin1') === 'bplist') return readBinaryPropertyList(bytes);
    return readXmlPropertyList(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new FormatError(`${what} is not a property list`, error.offset);
  }
}

function isDictionary(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Uint8Array) && !(value instanceof Date);
}

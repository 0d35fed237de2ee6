import type { InputName } from '../inputs.js';
import type { InputProblem } from '../problems.js';
import type { InputReader } from './input-text.js';

/** A web address without slashes at its end. */
export function parseUrl(input: InputName, text: InputReader, problems: InputProblem[]): string {
  const value = text(input);
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  problems.push({
    input,
    code: 'input-invalid',
    message: `'${value}' is not a web address.`,
    remedy: 'Write it with https:// in front.',
  });
  return value;
}

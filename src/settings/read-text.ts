import type { InputProblem } from './problems.js';

/** Returns the text of an input, or its default. A parser names the inputs that it reads. */
export type InputReader<Name extends string = string> = (name: Name) => string;

export const optional = (text: string): string | null => (text === '' ? null : text);

/** Returns true for a UUID, such as an issuer ID or the ID of a submission. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Splits at spaces, commas and line ends. */
export const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** Returns the lines that are not empty, trimmed. */
export const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Splits a command into words at spaces. Quotes of either kind hold a word together; nothing else that a shell knows
 * is interpreted. Returns null when a quote is not closed.
 */
export function splitCommand(text: string): string[] | null {
  const pattern = /\s*((?:[^\s"']+|"[^"]*"|'[^']*')+)/y;
  const found: string[] = [];
  let end = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push((match[1] ?? '').replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
    end = pattern.lastIndex;
  }
  return text.slice(end).trim() === '' ? found : null;
}

const unitMilliseconds: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Returns the milliseconds of `90s`, `30m` or `2h`, or null for anything else and for zero. */
export function parseDuration(text: string): number | null {
  const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const milliseconds = Number(digits) * (unitMilliseconds[unit ?? ''] ?? 0);
  return milliseconds > 0 ? milliseconds : null;
}

/** Returns a web address without slashes at its end. */
export function parseUrl<Name extends string>(
  input: Name,
  text: InputReader<Name>,
  problems: InputProblem[],
): string {
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

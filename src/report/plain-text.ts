import type { Artifact } from '../artifact/artifact.js';

/**
 * Control characters (a newline would end a table row, an escape would repaint a terminal), invisible and
 * direction-changing format characters (they make a name look like another), lone surrogates, line separators.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Puts text of any origin on one line, without control characters, and cuts it to `limit` characters. */
export function plain(value: string, limit = 500): string {
  // Cuts a huge value before it is searched. Four UTF-16 units per character are more than enough.
  const characters = [
    ...value
      .slice(0, limit * 4)
      .replace(unprintable, ' ')
      .trim(),
  ];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
}

/** `a`, `a and b`, `a, b and c`, `a, b and 5 more`. */
export function enumerate(words: readonly string[]): string {
  const shown = words.length > 3 ? [...words.slice(0, 2), `${words.length - 2} more`] : [...words];
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}

/** `1 error`, `3 errors`, `1,234 errors`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** `850 ms`, `12.3 s`, `4 min 5 s`, `2 h 3 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Writes bytes in units of 1000, as the Finder does: `812 bytes`, `6.4 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  const units = ['kB', 'MB', 'GB'];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}

/** Returns `2027-05-01` of an ISO 8601 time, or the text itself when it is not one. */
export function day(isoTime: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(isoTime) ? isoTime.slice(0, 10) : plain(isoTime, 40);
}

/** Returns the cdhash of each slice that Gatekeeper and the ticket use: the one of the last CodeDirectory. */
export function cdHashesOf(artifact: Artifact): { arch: string; cdHash: string }[] {
  const slices = artifact.signature?.slices ?? [];
  return slices.flatMap(({ arch, cdHashes }) => cdHashes.slice(-1).map((cdHash) => ({ arch, cdHash })));
}

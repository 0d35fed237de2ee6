/** A time in a text. */
export interface FoundTime {
  text: string;
  time: Date;
  /** True without a time of day. */
  isDay: boolean;
}

const day = 24 * 3_600_000;
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

/** The forms that date(1), RFC 3339, RFC 1123, C's __DATE__ and Unix seconds have. */
const forms: readonly { pattern: RegExp; isDay?: true; parse?: (text: string) => number }[] = [
  {
    pattern: /\b\d{4}-\d\d-\d\d[T_ -]\d\d[:-]?\d\d([:-]?\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?/g,
    parse: parseCompact,
  },
  { pattern: /\b\d{8}[T_-]?\d{6}Z?/g, parse: parseCompact },
  { pattern: new RegExp(`\\b(${months}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d( [A-Z]{1,5})? \\d{4}\\b`, 'g') },
  {
    pattern: new RegExp(`\\b\\d{1,2} (${months}) \\d{4} \\d\\d:\\d\\d:\\d\\d( [A-Z]{1,5}| [+-]\\d{4})?`, 'g'),
  },
  { pattern: /\b1[6-9]\d{8}(\d{3})?\b/g, parse: (text) => Number(text.padEnd(13, '0')) },
  { pattern: /\b\d{4}-\d\d-\d\d(?![T_ -]?\d)/g, isDay: true },
  { pattern: /\b20\d\d[01]\d[0-3]\d\b/g, isDay: true, parse: parseCompact },
  { pattern: new RegExp(`\\b(${months}) [ \\d]\\d \\d{4}\\b`, 'g'), isDay: true },
];

/** Finds the times in a text that are at most a day away from another time, such as the present. */
export function timesNear(text: string, near: Date): FoundTime[] {
  return forms.flatMap(({ pattern, isDay = false, parse = parseText }) =>
    [...text.matchAll(pattern)].flatMap(([match]) => {
      const time = parse(match);
      const isNear = Math.abs(time - near.getTime()) <= (isDay ? 2 * day : day);
      return isNear ? [{ text: match, time: new Date(time), isDay }] : [];
    }),
  );
}

/** Texts without a zone are in that of the machine, which is hours away at most. */
function parseText(text: string): number {
  return Date.parse(text);
}

/** Parses digits in the order year, month, day, hour, minute, second, with any separators, as UTC. */
function parseCompact(text: string): number {
  const [zone = ''] = /(Z|[+-]\d\d:?\d\d)$/.exec(text.replace(/^\d{4}-\d\d-\d\d/, '')) ?? [];
  const digits = text
    .slice(0, text.length - zone.length)
    .replace(/\.\d+$/, '')
    .replaceAll(/\D/g, '');
  const [, year, month, date, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?/.exec(digits) ?? [];
  return Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}${zone === '' ? 'Z' : zone}`);
}

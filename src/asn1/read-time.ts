/**
 * Reads a DER UTCTime (`170c...Z`) or GeneralizedTime element, with or without fractions of a second: RFC 5280,
 * 4.1.2.5. Returns null for anything else.
 */
export function readTime(element: Buffer): Date | null {
  const text = element.subarray(2).toString('latin1');
  const parts = patterns[element[0] ?? 0]?.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const milliseconds = Math.floor(Number(`0${parts[7] ?? ''}`) * 1000);
  return new Date(
    Date.UTC(yearOffset(element[0], year) + year, month - 1, day, hour, minute, second, milliseconds),
  );
}

const utcTime = 0x17;
const generalizedTime = 0x18;

const patterns: Readonly<Record<number, RegExp>> = {
  [utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
  [generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/,
};

/** Returns what to add to the year: 1900 or 2000 for the two digits of a UTCTime (1950 to 2049), else 0. */
function yearOffset(tag: number | undefined, year: number): number {
  if (tag !== utcTime) return 0;
  return year < 50 ? 2000 : 1900;
}

const unitMilliseconds: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `90s`, `30m` or `2h`; null when it is no such duration, or none at all. */
export function parseDuration(text: string): number | null {
  const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const milliseconds = Number(digits) * (unitMilliseconds[unit ?? ''] ?? 0);
  return milliseconds > 0 ? milliseconds : null;
}

import type { Report } from '../report.js';

/**
 * Members of a report with the words of commands, servers and files. Names, paths, ids and hashes keep their value: later
 * steps use them, and no secret is a part of them.
 */
const freeText: ReadonlySet<string> = new Set([
  'message',
  'remedy',
  'lines',
  'detail',
  'text',
  'command',
  'source',
  'origin',
  'docUrl',
  'assessor',
]);

/** Returns the report with all free text redacted. */
export function redactReport(report: Report, redact: (text: string) => string): Report {
  return redactMembers(report, redact) as Report;
}

function redactMembers(value: object, redact: (text: string) => string): object {
  const members = Object.entries(value).map(([name, member]) => [
    name,
    redactValue(member, freeText.has(name) ? redact : null, redact),
  ]);
  return Object.fromEntries(members);
}

/** Redacts a text with `own`, or leaves it if that is null; continues in objects and lists. */
function redactValue(
  value: unknown,
  own: ((text: string) => string) | null,
  redact: (text: string) => string,
): unknown {
  if (typeof value === 'string') return own ? own(value) : value;
  if (Array.isArray(value)) return value.map((each) => redactValue(each, own, redact));
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  return redactMembers(value, redact);
}

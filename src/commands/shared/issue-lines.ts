import type { Issue } from '../../system/issue.js';

/** A finding as a terminal shows it: what, where, and what to do. */
export function issueLines({ severity, code, architecture, path, offset, message, remedy }: Issue): string {
  const place = [architecture, path, offset === undefined ? null : `offset ${offset}`];
  return `  ${severity}: ${message} [${code}]\n    at ${place.filter(Boolean).join(', ')}\n    ${remedy}`;
}

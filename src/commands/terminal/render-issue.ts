import type { Issue } from '../../system/issue.js';

/** Renders a finding for a terminal: the problem, its location, and the remedy. */
export function renderIssue({ severity, code, architecture, path, offset, message, remedy }: Issue): string {
  const location = [architecture, path, offset === undefined ? null : `offset ${offset}`];
  return `  ${severity}: ${message} [${code}]\n    at ${location.filter(Boolean).join(', ')}\n    ${remedy}`;
}

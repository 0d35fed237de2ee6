import type { Issue } from '../../system/issue.js';
import { type Findings, findingsOf } from '../findings.js';
import { count } from '../plain-text.js';
import type { Report } from '../report.js';
import { code, link, prose, table, text } from './markdown.js';

/** Rows that a person may still read; report.json has all. */
const maximumRows = 40;

/** A table a speaker: what was found, where, and how to mend it; empty when nothing was. */
export function findingsSections(report: Report): string[] {
  return findingsOf(report).map(renderFindings);
}

function renderFindings({ speaker, issues }: Findings): string {
  const shown = issues.slice(0, maximumRows);
  const rows = shown.map((issue) => [
    issue.severity === 'error' ? '**error**' : 'warning',
    place(issue),
    [prose(issue.message), link('Apple’s page', issue.docUrl)].filter(Boolean).join(' · '),
    prose(issue.remedy),
  ]);
  const rest = issues.length - shown.length;
  const more = rest > 0 ? [`… and ${count(rest, 'more finding')}; report.json has them all.`] : [];
  return [
    `### What ${speaker} found`,
    table(['Severity', 'Where', 'What', 'How to mend it'], rows),
    ...more,
  ].join('\n\n');
}

function place(issue: Issue): string {
  const slice = issue.architecture === null ? '' : ` (${text(issue.architecture, 40)})`;
  return `${code(issue.path, 200)}${slice}`;
}

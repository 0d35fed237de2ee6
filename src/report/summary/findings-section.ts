import type { Issue } from '../../system/issue.js';
import { type Findings, findingsOf } from '../collect-findings.js';
import { count } from '../plain-text.js';
import type { Report } from '../report.js';
import { code, link, prose, table, text } from './markdown.js';

/** More rows than this are not read. report.json has all. */
const maximumRows = 40;

/** Renders one table of findings per source. */
export function findingsSections(report: Report): string[] {
  return findingsOf(report).map(renderFindings);
}

function renderFindings({ source, issues }: Findings): string {
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
    `### Findings of ${source}`,
    table(['Severity', 'Where', 'What', 'How to fix it'], rows),
    ...more,
  ].join('\n\n');
}

function place(issue: Issue): string {
  const slice = issue.architecture === null ? '' : ` (${text(issue.architecture, 40)})`;
  return `${code(issue.path, 200)}${slice}`;
}

import type { Change } from './compare-reports.js';
import type { DoctorReport, DoctorRow } from './examine.js';
import { groupTitles, type RowStatus } from './row.js';

const labels: Record<RowStatus, string> = { ok: 'ok', warning: 'warning', wrong: 'WRONG' };
const indentation = '         ';

/** Renders a report as text: a block for each group, with the remedy under each row that needs one. */
export function renderReport({ rows }: DoctorReport): string {
  const blocks = Object.entries(groupTitles).map(([group, title]) => {
    const own = rows.filter((row) => row.group === group);
    return own.length === 0 ? '' : [title, ...own.map(renderRow)].join('\n');
  });
  return [...blocks.filter((block) => block !== ''), renderCounts(rows)].join('\n\n');
}

function renderRow({ status, finding, remedy }: DoctorRow): string {
  const line = `${labels[status].padStart(7)}  ${finding}`;
  return remedy === null ? line : `${line}\n${indentation}${remedy}`;
}

/** Counts the rows: `31 ok, 2 warnings, 1 wrong`. */
function renderCounts(rows: readonly DoctorRow[]): string {
  const count = (status: RowStatus): number => rows.filter((row) => row.status === status).length;
  const warnings = count('warning');
  return `${count('ok')} ok, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${count('wrong')} wrong`;
}

/** Renders the differences from an earlier report. */
export function renderChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing has changed since the baseline.';
  return ['Changed since the baseline', ...changes.map(renderChange)].join('\n');
}

function renderChange({ kind, before, after, worse }: Change): string {
  const mark = (worse ? 'worse' : kind).padStart(7);
  const [was, is] = [before?.finding ?? '', after?.finding ?? ''];
  if (kind === 'new') return `${mark}  ${is}`;
  if (kind === 'gone') return `${mark}  ${was}`;
  return `${mark}  ${is}\n${indentation}before: ${was}`;
}

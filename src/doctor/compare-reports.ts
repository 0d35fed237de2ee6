import { type DoctorReport, type DoctorRow, isAtLeastAsBad } from './examine.js';

/** A difference between two reports. */
export interface Change {
  id: string;
  kind: 'new' | 'gone' | 'changed';
  before: Pick<DoctorRow, 'status' | 'finding'> | null;
  after: Pick<DoctorRow, 'status' | 'finding'> | null;
  /** True when the row is worse than before. */
  worse: boolean;
}

/** Free space and delays differ at every call; only a change of their status counts. */
const volatileGroups: ReadonlySet<string> = new Set(['disk', 'network', 'modules']);

/** Compares a report with an earlier one, row by row. */
export function compareReports(before: DoctorReport, after: DoctorReport): Change[] {
  const earlier = new Map(before.rows.map((row) => [row.id, row]));
  const changes: Change[] = [];
  for (const row of after.rows) {
    const old = earlier.get(row.id) ?? null;
    earlier.delete(row.id);
    if (old === null || differs(old, row)) changes.push(change(old, row));
  }
  return [...changes, ...[...earlier.values()].map((row) => change(row, null))];
}

function differs(old: DoctorRow, row: DoctorRow): boolean {
  return old.status !== row.status || (old.finding !== row.finding && !volatileGroups.has(row.group));
}

function change(old: DoctorRow | null, row: DoctorRow | null): Change {
  const worse = row !== null && row.status !== 'ok' && !isAtLeastAsBad(old?.status ?? 'ok', row.status);
  return {
    id: row?.id ?? old?.id ?? '',
    kind: old === null ? 'new' : row === null ? 'gone' : 'changed',
    before: old && { status: old.status, finding: old.finding },
    after: row && { status: row.status, finding: row.finding },
    worse,
  };
}

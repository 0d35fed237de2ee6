/** `wrong`: work fails because of it. `warning`: it works, but not as most users expect. */
export type RowStatus = 'ok' | 'warning' | 'wrong';

/** Headings of the table, in their order. */
export const groupTitles = {
  system: 'Machine',
  'developer-tools': 'Developer tools',
  go: 'Go',
  'go-environment': "Go's environment",
  'go-folders': "Go's folders",
  modules: 'Modules',
  shell: 'PATH and shells',
  keychains: 'Keychains and identities',
  editor: 'Editor',
  disk: 'Disk',
  network: 'Network',
  notary: 'Notary',
} as const;

export type GroupName = keyof typeof groupTitles;

/** One line of the doctor's table. */
export interface Row {
  /** Stable kebab-case name, unique in a report, e.g. `goroot`. */
  id: string;
  status: RowStatus;
  /** The state in one sentence or value. */
  finding: string;
  /** Next step for the user; null when the row is ok. */
  remedy: string | null;
}

/** Makes a row of something that is as it should be. */
export function ok(id: string, finding: string): Row {
  return { id, status: 'ok', finding, remedy: null };
}

export function warning(id: string, finding: string, remedy: string): Row {
  return { id, status: 'warning', finding, remedy };
}

export function wrong(id: string, finding: string, remedy: string): Row {
  return { id, status: 'wrong', finding, remedy };
}

import { dirname } from 'node:path';
import type { Probe } from './probe.js';
import { ok, type Row, wrong } from './row.js';

/** Returns the folder of temporary files of a machine. */
export function tmpdirOf({ environment }: Pick<Probe, 'environment'>): string {
  return environment.TMPDIR || '/tmp';
}

export interface FolderNeed {
  /** Name of the row. */
  id: string;
  /** Name in messages, e.g. `GOCACHE`. */
  name: string;
  path: string;
  /** Go writes to it. */
  write: boolean;
  /** Go makes it when it is missing. */
  madeByGo: boolean;
  /** Text that ends the remedy. */
  otherwise: string;
}

/** Checks that a folder exists, is a folder, and can be read and written as needed. */
export async function folderRow(probe: Probe, need: FolderNeed): Promise<Row> {
  const { id, name, path } = need;
  const state = await probe.inspect(path);
  if (state.kind === 'missing') return missingRow(probe, need);
  if (state.kind !== 'folder') {
    return wrong(id, `${name} is ${path}, which is not a folder.`, `Move that file away. ${need.otherwise}`);
  }
  if (!state.readable || (need.write && !state.writable)) {
    const lack = state.readable ? 'write to' : 'read';
    const owner = state.ownedByRoot
      ? 'It belongs to root, as after sudo go: run sudo chown -R "$(id -un)" on it.'
      : 'Change its permissions (chmod u+rwx).';
    return wrong(id, `${name} is ${path}, which this user cannot ${lack}.`, `${owner} ${need.otherwise}`);
  }
  const link = state.resolved !== null && state.resolved !== path ? ` (a link to ${state.resolved})` : '';
  return ok(id, `${name} is ${path}${link}.`);
}

async function missingRow(probe: Probe, { id, name, path, madeByGo, otherwise }: FolderNeed): Promise<Row> {
  if (!madeByGo) return wrong(id, `${name} is ${path}, which does not exist.`, otherwise);
  const parent = await nearestParent(probe, path);
  if (parent !== null && (await probe.inspect(parent)).writable) {
    return ok(id, `${name} is ${path}; go creates it.`);
  }
  const finding = `${name} is ${path}, which does not exist, and this user cannot create it in ${parent ?? 'any folder'}.`;
  return wrong(id, finding, otherwise);
}

async function nearestParent(probe: Probe, path: string): Promise<string | null> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { kind } = await probe.inspect(folder);
    if (kind !== 'missing') return kind === 'folder' ? folder : null;
    if (folder === dirname(folder)) return null;
  }
}

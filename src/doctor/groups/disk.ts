import { tmpdirOf } from '../folders.js';
import type { GoState } from '../go-state.js';
import type { Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

const gibibyte = 2 ** 30;
/** The standard library for one platform takes about 0.3 GiB of the build cache, a large program several. */
const needed = gibibyte;
const comfortable = 5 * gibibyte;

/** Reports the free space of the volumes that a build writes to. */
export async function examineDisk(probe: Probe, go: GoState): Promise<Row[]> {
  const folders: readonly (readonly [string, string, string | undefined])[] = [
    ['disk-work', 'the working folder', probe.workingDirectory],
    ['disk-temporary', 'temporary files', tmpdirOf(probe)],
    ['disk-build-cache', "Go's build cache", go.settings?.GOCACHE],
    ['disk-module-cache', "Go's module cache", go.settings?.GOMODCACHE],
  ];
  const rows: Row[] = [];
  for (const [id, use, folder] of folders) {
    if (!folder?.startsWith('/')) continue;
    const free = await probe.freeBytes(folder);
    if (free !== null) rows.push(spaceRow(id, { use, folder, free }));
  }
  return rows;
}

function spaceRow(id: string, { use, folder, free }: { use: string; folder: string; free: number }): Row {
  const finding = `${(free / gibibyte).toFixed(1)} GiB are free for ${use} (${folder}).`;
  const remedy = 'Delete files on this volume; go clean -cache -modcache empties the caches of Go.';
  if (free < needed) return wrong(id, finding, remedy);
  if (free < comfortable) return warning(id, finding, remedy);
  return ok(id, finding);
}

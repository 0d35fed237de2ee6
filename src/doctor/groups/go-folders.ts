import { type FolderNeed, folderRow, tmpdirOf } from '../folders.js';
import type { GoState } from '../go-state.js';
import type { Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

type Settings = Readonly<Record<string, string>>;

/** Checks the folders in which Go keeps its caches, programs and settings. */
export async function examineGoFolders(probe: Probe, { settings }: GoState): Promise<Row[]> {
  if (settings === null) return [];
  const needs = folderNeeds(probe, settings);
  const rows = await Promise.all(needs.map((need) => folderRow(probe, need)));
  const others = await Promise.all([pathRow(probe, settings), storedSettingsRow(probe, settings)]);
  return [...rows, cacheRow(probe, settings), programFolderRow(settings), ...others].filter(
    (row) => row !== null,
  );
}

function folderNeeds(probe: Probe, settings: Settings): FolderNeed[] {
  const { GOCACHE = '', GOMODCACHE = '', GOBIN = '', GOTMPDIR = '' } = settings;
  const written = { write: true, madeByGo: true };
  const needs: FolderNeed[] = [
    folder('gocache', GOCACHE, { ...written, otherwise: 'Or set GOCACHE to a folder of this user.' }),
    folder('gomodcache', GOMODCACHE, {
      ...written,
      otherwise: 'Or set GOMODCACHE to a folder of this user.',
    }),
    folder('gobin', GOBIN, { ...written, otherwise: 'Or unset GOBIN (go env -u GOBIN).' }),
    {
      ...{ id: 'gotmpdir', name: GOTMPDIR ? 'GOTMPDIR' : 'TMPDIR', path: GOTMPDIR || tmpdirOf(probe) },
      ...{ write: true, madeByGo: false, otherwise: 'Create it, or set GOTMPDIR to a folder that exists.' },
    },
  ];
  return needs.filter(({ path }) => path.startsWith('/'));
}

function folder(
  id: string,
  path: string,
  need: Pick<FolderNeed, 'write' | 'madeByGo' | 'otherwise'>,
): FolderNeed {
  return { id, name: id.toUpperCase(), path, ...need };
}

/** Without HOME, Go answers `off` for its build cache. Any other value that is no absolute path is a mistake. */
function cacheRow({ environment }: Probe, { GOCACHE = '' }: Settings): Row | null {
  const id = 'gocache';
  if (GOCACHE.startsWith('/')) return null;
  if (!environment.HOME && !environment.GOCACHE) {
    return wrong(id, 'HOME is not set, so that Go has no build cache.', 'Set HOME, or GOCACHE.');
  }
  const finding = `GOCACHE is ${GOCACHE || 'empty'}; Go has needed its build cache since 1.12.`;
  return wrong(id, finding, 'Unset GOCACHE (go env -u GOCACHE), or name a folder by its absolute path.');
}

function programFolderRow({ GOBIN = '' }: Settings): Row | null {
  if (GOBIN === '' || GOBIN.startsWith('/')) return null;
  const finding = `GOBIN is ${GOBIN}, a relative path: go install refuses it.`;
  return wrong('gobin', finding, 'Unset GOBIN (go env -u GOBIN), or name a folder by its absolute path.');
}

/** GOPATH must not be the module's own folder, nor GOROOT. */
async function pathRow(probe: Probe, { GOPATH = '', GOROOT, GOMOD = '' }: Settings): Promise<Row> {
  const id = 'gopath';
  const first = GOPATH.split(':')[0] ?? '';
  const remedy =
    'Unset GOPATH (go env -u GOPATH); in module mode the default, ~/go, serves caches and programs.';
  if (first === '') return wrong(id, 'There is no GOPATH, because HOME is not set.', 'Set HOME, or GOPATH.');
  if (first === GOROOT) return wrong(id, `GOPATH and GOROOT are both ${first}.`, remedy);
  if (GOMOD === `${first}/go.mod`) {
    return wrong(id, `GOPATH is ${first}, the folder of this module, so that Go ignores its go.mod.`, remedy);
  }
  const need: FolderNeed = {
    ...{ id, name: 'GOPATH', path: first, write: true, madeByGo: true },
    otherwise: 'Or set GOPATH to a folder of this user.',
  };
  const row = await folderRow(probe, need);
  if (row.status === 'ok' && (await probe.inspect(`${first}/src`)).kind === 'folder' && GOMOD === '') {
    return warning(id, `GOPATH is ${first} with a src folder, and modules are off.`, 'Unset GO111MODULE.');
  }
  return row;
}

/** Values that `go env -w` stored are easily forgotten. */
async function storedSettingsRow(probe: Probe, { GOENV = '' }: Settings): Promise<Row | null> {
  const id = 'goenv';
  if (GOENV === 'off') return ok(id, 'GOENV is off: stored settings are ignored.');
  if (GOENV === '') return null;
  const { kind, readable } = await probe.inspect(GOENV);
  if (kind === 'folder') {
    return wrong(id, `GOENV is ${GOENV}, a folder; it must name a file.`, 'Unset GOENV, or name a file.');
  }
  if (kind === 'missing') return ok(id, `There are no stored settings (${GOENV}).`);
  if (!readable) return wrong(id, `This user cannot read ${GOENV}.`, 'Run sudo chown "$(id -un)" on it.');
  const text = (await probe.readText(GOENV)) ?? '';
  const names = [...text.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
  if (names.length === 0) return ok(id, `${GOENV} stores no settings.`);
  return ok(id, `${GOENV} stores ${names.join(', ')}, as go env -w wrote them; go env -u NAME removes one.`);
}

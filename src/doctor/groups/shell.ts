import { type GoState, pathFolders } from '../go-state.js';
import type { Probe } from '../probe.js';
import { ok, type Row, warning } from '../row.js';

/** Reports PATH, the links to Go's programs, and the start-up files of the shell. */
export async function examineShell(probe: Probe, go: GoState): Promise<Row[]> {
  const rows = [
    await pathRow(probe),
    await linkRow(probe),
    installFolderRow(probe, go),
    await startUpRow(probe),
    await environmentFileRow(probe, go),
  ];
  return rows.filter((row) => row !== null);
}

async function pathRow(probe: Probe): Promise<Row> {
  const id = 'path';
  const entries = (probe.environment.PATH ?? '').split(':');
  const relative = entries.filter((entry) => !entry.startsWith('/'));
  if (relative.length > 0) {
    const shown = relative.map((entry) => (entry === '' ? 'an empty entry' : entry)).join(', ');
    const finding = `PATH contains ${shown}, so that commands depend on the current folder.`;
    return warning(id, finding, 'Write absolute folders only; "~" is not replaced inside quotes.');
  }
  const missing: string[] = [];
  for (const folder of pathFolders(probe)) {
    if ((await probe.inspect(folder)).kind !== 'folder') missing.push(folder);
  }
  if (missing.length === 0) return ok(id, `PATH has ${entries.length} folders.`);
  return ok(id, `PATH has ${entries.length} folders; of these ${missing.join(', ')} does not exist.`);
}

/** A copy of `go` finds no GOROOT; a link does. */
async function linkRow(probe: Probe): Promise<Row | null> {
  const path = '/usr/local/bin/go';
  const { kind, resolved } = await probe.inspect(path);
  if (kind === 'missing') return null;
  if (kind === 'file' && resolved === path) {
    const finding = `${path} is a copy of go and not a link, so that it does not find its GOROOT.`;
    return warning('usr-local-bin', finding, `Replace it: sudo ln -sf /usr/local/go/bin/go ${path}.`);
  }
  return ok('usr-local-bin', `${path} is a link to ${resolved}.`);
}

/** `go install` puts programs there. */
function installFolderRow(probe: Probe, { settings }: GoState): Row | null {
  if (settings === null) return null;
  const folder = settings.GOBIN || `${settings.GOPATH?.split(':')[0]}/bin`;
  if (pathFolders(probe).includes(folder)) return ok('install-folder', `${folder} is on PATH.`);
  const finding = `go install puts programs into ${folder}, which is not on PATH.`;
  return ok('install-folder', finding);
}

/** Start-up files that each shell reads. Sources: zshall(1), STARTUP/SHUTDOWN FILES; bash(1), INVOCATION. */
const startUpFiles = {
  zsh: {
    read: ['.zshenv', '.zprofile', '.zshrc', '.zlogin'],
    ignored: ['.bash_profile', '.bashrc', '.profile'],
  },
  bash: {
    read: ['.bash_profile', '.bash_login', '.profile', '.bashrc'],
    ignored: ['.zshrc', '.zprofile', '.zshenv'],
  },
} as const;

/** Finds settings of Go in a start-up file that the user's shell never reads. */
async function startUpRow(probe: Probe): Promise<Row | null> {
  const name = probe.environment.SHELL?.split('/').at(-1);
  if (name !== 'zsh' && name !== 'bash') return null;
  const files = startUpFiles[name];
  const inRead = await settingGo(probe, files.read);
  const inIgnored = await settingGo(probe, files.ignored);
  if (inRead.length === 0 && inIgnored.length > 0) {
    const finding = `${inIgnored.join(' and ')} sets up Go, but ${name} does not read it.`;
    return warning(
      'start-up-files',
      finding,
      `Copy these lines to ~/${name === 'zsh' ? '.zprofile' : '.bash_profile'}.`,
    );
  }
  if (inRead.length === 0) return null;
  return ok('start-up-files', `${inRead.join(', ')} sets up Go for ${name}.`);
}

async function settingGo(probe: Probe, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const text = (await probe.readText(`${probe.home}/${name}`)) ?? '';
    if (/^[^#\n]*\b(GOROOT|GOPATH|GOBIN|PATH)=.*\bgo\b/m.test(text)) found.push(`~/${name}`);
  }
  return found;
}

/** direnv loads `.envrc`; it must not carry a GOROOT of another Go. */
async function environmentFileRow(probe: Probe, { settings }: GoState): Promise<Row | null> {
  const text = await probe.readText(`${probe.workingDirectory}/.envrc`);
  if (text === null) return null;
  const root = /^\s*export GOROOT=["']?([^"'\n]+)/m.exec(text)?.[1];
  if (root !== undefined && settings !== null && root !== settings.GOROOT) {
    const finding = `.envrc sets GOROOT to ${root}, but go is in ${settings.GOROOT}.`;
    return warning(
      'envrc',
      finding,
      'Put only the bin folder of the pinned Go on PATH: PATH_add /path/to/go/bin.',
    );
  }
  return ok('envrc', root === undefined ? '.envrc sets no GOROOT.' : '.envrc sets the GOROOT of this go.');
}

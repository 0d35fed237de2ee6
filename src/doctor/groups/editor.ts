import { type GoState, pathFolders } from '../go-state.js';
import { answerOf, type Probe } from '../probe.js';
import { ok, type Row, warning } from '../row.js';

/** Reports gopls, Delve and the Go settings of VS Code in this folder. */
export async function examineEditor(probe: Probe, go: GoState): Promise<Row[]> {
  const gopls = await programRow(probe, go, { name: 'gopls', module: 'golang.org/x/tools/gopls@latest' });
  const delve = await programRow(probe, go, {
    name: 'dlv',
    module: 'github.com/go-delve/delve/cmd/dlv@latest',
  });
  const debugging = delve.found ? await developerModeRow(probe) : null;
  return [gopls.row, delve.row, debugging, await settingsRow(probe, go)].filter((row) => row !== null);
}

async function programRow(
  probe: Probe,
  { settings }: GoState,
  { name, module }: { name: string; module: string },
): Promise<{ row: Row; found: boolean }> {
  const installFolder = settings && (settings.GOBIN || `${settings.GOPATH?.split(':')[0]}/bin`);
  for (const folder of [...pathFolders(probe), ...(installFolder ? [installFolder] : [])]) {
    const path = `${folder}/${name}`;
    const state = await probe.inspect(path);
    if (state.kind !== 'file') continue;
    const program = await probe.program(state.resolved ?? path);
    const archs = program?.archs ?? [];
    const host = probe.arch === 'amd64' ? 'x86_64' : probe.arch;
    if (archs.length > 0 && !archs.includes(host)) {
      const finding = `${path} is for ${archs.join('+')}, and this machine runs ${probe.arch}.`;
      return { found: true, row: warning(name, finding, `Run go install ${module}.`) };
    }
    return { found: true, row: ok(name, path) };
  }
  return { found: false, row: ok(name, `${name} is not installed (go install ${module}).`) };
}

/** Without developer mode the first debugging session asks for a password. */
async function developerModeRow(probe: Probe): Promise<Row | null> {
  if (probe.platform !== 'darwin') return null;
  const answer = await answerOf(probe, 'DevToolsSecurity', '-status');
  if (answer === null) return null;
  if (answer.includes('enabled')) return ok('developer-mode', 'Developer mode is on.');
  const finding = 'Developer mode is off, so that a debugger asks for a password.';
  return warning('developer-mode', finding, 'Run sudo DevToolsSecurity -enable.');
}

interface EditorSettings {
  'go.gopath'?: unknown;
  'go.goroot'?: unknown;
  'go.toolsGopath'?: unknown;
  'go.toolsEnvVars'?: Record<string, unknown>;
}

/** Checks `.vscode/settings.json` for paths of another machine and for settings that Go does not need. */
async function settingsRow(probe: Probe, { settings }: GoState): Promise<Row | null> {
  const id = 'vscode';
  const text = await probe.readText(`${probe.workingDirectory}/.vscode/settings.json`);
  if (text === null) return null;
  const editor = parseWithComments(text);
  if (editor === null) return warning(id, '.vscode/settings.json is not JSON.', 'Correct its syntax.');
  const environment = editor['go.toolsEnvVars'] ?? {};
  if (probe.platform !== 'darwin' && environment.GOOS === 'darwin') {
    const finding = '.vscode/settings.json sets GOOS to darwin for tools, but this machine is not a Mac.';
    return warning(id, finding, 'Move it to the user settings of the Mac.');
  }
  const root = editor['go.goroot'];
  if (typeof root === 'string' && settings !== null && root !== settings.GOROOT) {
    const finding = `go.goroot is ${root}, but go in a terminal is in ${settings.GOROOT}.`;
    return warning(id, finding, 'Remove go.goroot, so that the editor uses the go on PATH.');
  }
  if (editor['go.gopath'] !== undefined) {
    const finding = 'go.gopath is set; it moves the module cache too, not only the tools.';
    return warning(id, finding, 'Remove it; go.toolsGopath alone says where the tools are.');
  }
  return ok(id, '.vscode/settings.json agrees with this Go.');
}

/** VS Code allows comments and trailing commas in its settings. */
function parseWithComments(text: string): EditorSettings | null {
  const plain = text
    .replaceAll(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_match, quoted) => quoted ?? '')
    .replaceAll(/,(\s*[}\]])/g, '$1');
  try {
    return JSON.parse(plain);
  } catch {
    return null;
  }
}

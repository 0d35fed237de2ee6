import { parseRelease } from '../../go/version/go-release.js';
import { endOfLifeOf, oldestMacOSOf } from '../../go/version/release-history.js';
import type { GoState } from '../go-state.js';
import { whoInstalled } from '../installers.js';
import { answerOf, type Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

type Settings = Readonly<Record<string, string>>;

/** Reports each `go` on PATH, and the release, root and architecture of the first. */
export async function examineGoToolchain(probe: Probe, go: GoState): Promise<Row[]> {
  if (go.path === null) {
    return [
      wrong(
        'go',
        'There is no go on PATH.',
        'Install Go, or put the bin folder of an installed one on PATH.',
      ),
    ];
  }
  const programs = await programRows(probe, go);
  if (go.settings === null) return [...programs, brokenRow(probe, go)];
  const { settings } = go;
  const rows = [
    releaseRow(probe, settings),
    await macOSRow(probe, settings),
    await rootRow(probe, settings),
    await toolFolderRow(probe, settings),
    await architectureRow(probe, settings),
  ];
  return [...programs, ...rows.filter((row) => row !== null)];
}

function brokenRow({ environment }: Probe, { problem }: GoState): Row {
  const says = problem ?? 'no message';
  if (environment.GOROOT && /GOROOT/.test(says)) {
    const finding = `GOROOT names ${environment.GOROOT}, where Go is not: ${says}`;
    return wrong(
      'goroot',
      finding,
      'Unset GOROOT; go finds its root by itself. Remove it from shell start-up files.',
    );
  }
  return wrong(
    'go',
    `go env fails: ${says}`,
    'Correct the variable that it names; go env -u NAME removes a stored one.',
  );
}

/** Describes each go on PATH: its root, installer, architectures, signer and quarantine. */
async function programRows(probe: Probe, { onPath }: GoState): Promise<Row[]> {
  const rows: Row[] = [];
  const roots = new Set<string>();
  for (const [index, path] of onPath.entries()) {
    const { resolved } = await probe.inspect(path);
    const target = resolved ?? path;
    if (roots.has(target)) continue;
    roots.add(target);
    const id = index === 0 ? 'go' : `go-${index + 1}`;
    rows.push(await programRow(probe, { id, path, target }));
  }
  const [first] = rows;
  if (first === undefined || rows.length === 1) return rows;
  const others = rows.length - 1;
  const finding = `${others} more go ${others === 1 ? 'program is' : 'programs are'} on PATH after the first.`;
  return [...rows, ok('go-count', finding)];
}

async function programRow(
  probe: Probe,
  { id, path, target }: { id: string; path: string; target: string },
): Promise<Row> {
  const program = await probe.program(target);
  const parts = [
    target === path ? path : `${path} (a link to ${target})`,
    whoInstalled(path, target),
    program?.archs.join('+') ?? null,
    program && (program.signer === null ? 'unsigned' : `signed by ${program.signer}`),
  ];
  const finding = parts.filter((part) => part !== null).join(', ');
  const quarantine =
    probe.platform === 'darwin' ? await answerOf(probe, 'xattr', '-p', 'com.apple.quarantine', target) : null;
  if (quarantine !== null) {
    return warning(
      id,
      `${finding}; it is quarantined, so Gatekeeper checks it at its first start.`,
      `Check where it comes from, then run xattr -d com.apple.quarantine "${target}".`,
    );
  }
  return ok(id, finding);
}

function releaseRow(probe: Probe, settings: Settings): Row {
  const id = 'go-release';
  const name = (settings.GOVERSION ?? '').replace(/^go/, '').split(' ')[0] ?? '';
  const release = parseRelease(name);
  if (release === null) return ok(id, `Go ${name}, a development build`);
  const end = endOfLifeOf(release, probe.now);
  if (end === null) return ok(id, `Go ${name}`);
  return warning(id, `Go ${name} has had no security fixes since ${end}.`, 'Install a supported Go.');
}

async function macOSRow(probe: Probe, settings: Settings): Promise<Row | null> {
  if (probe.platform !== 'darwin') return null;
  const release = parseRelease((settings.GOVERSION ?? '').replace(/^go/, '').split(' ')[0] ?? '');
  const version = await answerOf(probe, 'sw_vers', '-productVersion');
  const oldest = release && oldestMacOSOf(release, settings.GOARCH === 'amd64' ? 'amd64' : 'arm64');
  if (oldest === null || version === null) return null;
  return ok(
    'go-oldest-macos',
    `Programs of this Go need macOS ${oldest} or later; this is macOS ${version}.`,
  );
}

async function rootRow(probe: Probe, settings: Settings): Promise<Row> {
  const id = 'goroot';
  const root = settings.GOROOT ?? '';
  const exported = probe.environment.GOROOT;
  const state = await probe.inspect(root);
  const remedy = 'Unset GOROOT; go finds its root by itself. Remove it from shell start-up files.';
  if (state.kind !== 'folder') return wrong(id, `GOROOT is ${root}, which is not a folder.`, remedy);
  const version = /^go\S+/.exec((await probe.readText(`${root}/VERSION`)) ?? '')?.[0];
  if (version !== undefined && version !== settings.GOVERSION?.split(' ')[0]) {
    const finding = `GOROOT is ${root} with ${version}, but go is ${settings.GOVERSION}: builds fail with "does not match go tool version".`;
    return wrong(id, finding, remedy);
  }
  if (exported) {
    return warning(id, `GOROOT is exported as ${exported}; another go on PATH would use it too.`, remedy);
  }
  const link = state.resolved !== null && state.resolved !== root ? ` (a link to ${state.resolved})` : '';
  return ok(id, `GOROOT is ${root}${link}.`);
}

async function toolFolderRow(probe: Probe, { GOROOT = '', GOTOOLDIR = '' }: Settings): Promise<Row> {
  const id = 'gotooldir';
  const { kind } = await probe.inspect(`${GOTOOLDIR}/compile`);
  const remedy = 'Unset GOTOOLDIR and GOROOT, or install Go again.';
  if (kind !== 'file') return wrong(id, `GOTOOLDIR is ${GOTOOLDIR}, where there is no compiler.`, remedy);
  if (!GOTOOLDIR.startsWith(`${GOROOT}/`)) {
    return warning(id, `GOTOOLDIR is ${GOTOOLDIR}, outside of GOROOT ${GOROOT}.`, remedy);
  }
  return ok(id, `GOTOOLDIR is ${GOTOOLDIR}.`);
}

async function architectureRow(probe: Probe, { GOHOSTARCH = '' }: Settings): Promise<Row> {
  const id = 'go-architecture';
  const isAppleSilicon =
    probe.platform === 'darwin' && (await answerOf(probe, 'sysctl', '-in', 'hw.optional.arm64')) === '1';
  if (isAppleSilicon && GOHOSTARCH === 'amd64') {
    return warning(
      id,
      'Go is the Intel build on Apple silicon: Rosetta translates it, and it builds for amd64 by default.',
      'Install the arm64 build of Go.',
    );
  }
  return ok(id, `Go is a program for ${GOHOSTARCH}.`);
}

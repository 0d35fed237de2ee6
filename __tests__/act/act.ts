import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { type ServedReplay, serveReplay } from '../../src/replay/serve-replay.js';
import { systemClock } from '../../src/system/clock.js';
import { writeGoModule } from '../acceptance/support/go-module.js';

/** Third-party repositories, which cannot be reached here, and their replacements. */
const actions = [
  'actions/checkout',
  'actions/upload-artifact',
  'actions/download-artifact',
  'actions/attest-build-provenance',
  'goreleaser/goreleaser-action',
];

/** A repository on disk whose workflows run under act, with a replay's services. */
export interface Repository {
  served: ServedReplay;
  /** Runs a workflow by its file in workflows/. */
  run(
    workflow: string,
    event: 'push' | 'pull_request' | 'workflow_dispatch',
    eventFile?: string,
  ): Promise<ActRun>;
  close(): Promise<void>;
}

export interface ActRun {
  exitCode: number | null;
  log: string;
  /** Every output that a step has set, in their order. */
  outputs(name: string): string[];
  /** How many jobs came to a good end. */
  succeeded: number;
  /** Folder with the assets of the releases that the run made, by tag. */
  releases: string;
}

const info = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>com.example.hello</string><key>CFBundleName</key><string>Hello</string><key>CFBundleExecutable</key><string>Hello</string></dict></plist>
`;
const entitlements = '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict/></plist>\n';
const program = 'package main\n\nvar version = "dev"\n\nfunc main() { println(version) }\n';

/** A repository with a program in ./cmd/tool and the packaging of an app, as the callers name them. */
export async function startRepository(): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), 'go-notarize-act-'));
  const served = await serveReplay({ folder: join(folder, 'replay'), notaryDelay: 0, clock: systemClock });
  const work = await writeGoModule(join(folder, 'work'), {
    'main.go': program,
    'cmd/tool/main.go': program,
    'cmd/helper/main.go': program,
    'server/go.mod': 'module example.com/tool/server\n\ngo 1.26.8\n',
    'server/main.go': program,
    LICENSE: 'All rights reserved.\n',
    'packaging/app/Info.plist': info,
    'packaging/entitlements.plist': entitlements,
    'build/darwin/entitlements.plist': entitlements,
  });
  await mkdir(join(work, '.github/workflows'), { recursive: true });
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'add', '.');
  git(work, 'commit', '-q', '-m', 'A tool');
  git(work, 'remote', 'add', 'origin', 'https://github.com/example/tool.git');
  return {
    served,
    run: async (workflow, event, eventFile) => {
      await writeFile(join(work, '.github/workflows', workflow), await prepared(workflow));
      const releases = await mkdtemp(join(folder, 'releases-'));
      return runAct({ work, releases }, [
        ...[event, '-W', join('.github/workflows', workflow)],
        ...(eventFile ? ['--eventpath', resolve('workflows/events', eventFile)] : []),
        ...(await options(folder, served, releases)),
      ]);
    },
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Returns a caller in which prepared apps stand for Wails and Fyne, which need a Mac. */
async function prepared(workflow: string): Promise<string> {
  const text = await readFile(join('workflows', workflow), 'utf8');
  const commands = resolve('__tests__/act/commands');
  return text.replace(
    /go install \S+\/(wails|fyne)@\S+.*/,
    (_, tool: string) => `install -D '${join(commands, tool)}' "$(go env GOPATH)/bin/${tool}"`,
  );
}

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder });
}

async function options(folder: string, served: ServedReplay, releases: string): Promise<string[]> {
  const variables = {
    ACT_ARTIFACTS: join(folder, 'artifacts'),
    ACT_RELEASES: releases,
    ACTION_SOURCE: resolve('.'),
    GOPATH: join(folder, 'gopath'),
    GOCACHE: goVariable('GOCACHE'),
    REAL_GO: execFileSync('which', ['go'], { encoding: 'utf8' }).trim(),
    PATH: [resolve('__tests__/act/commands'), process.env.PATH ?? ''].join(delimiter),
  };
  return [
    ...['--secret', `SPARKLE_KEY=${randomBytes(32).toString('base64')}`],
    ...['--secret-file', served.secretFile, '--env-file', served.environmentFile],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['macos-15', 'ubuntu-latest'].flatMap((label) => ['-P', `${label}=-self-hosted`]),
    ...(await pins()).flatMap((pin) => ['--local-repository', pin]),
  ];
}

function goVariable(name: string): string {
  return execFileSync('go', ['env', name], { encoding: 'utf8' }).trim();
}

/** Replaces each repository that the workflows name, at its commit; go-notarize itself by this working tree. */
async function pins(): Promise<string[]> {
  const examples = (await readdir('workflows')).filter((name) => name.endsWith('.yml'));
  const files = ['.github/workflows/notarize.yml', ...examples.map((name) => join('workflows', name))];
  const used = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  const found = used.matchAll(/uses: ([\w-]+\/[\w-]+)(?:\/[^@\s]+)?@([0-9a-f]{40})/g);
  const replaced = [...found].flatMap(([, name = '', commit = '']) => {
    if (name === 'go-notarize/go-notarize') return [`${name}@${commit}=${resolve('.')}`];
    return actions.includes(name)
      ? [`${name}@${commit}=${resolve('__tests__/act/actions', name.split('/')[1] ?? '')}`]
      : [];
  });
  return [...new Set([...replaced, `go-notarize/go-notarize@v0=${resolve('.')}`])];
}

async function runAct(
  { work, releases }: { work: string; releases: string },
  args: string[],
): Promise<ActRun> {
  const act = spawn('act', args, { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(act.stdout),
    text(act.stderr),
    new Promise<[number | null]>((done) => act.on('close', (code) => done([code]))),
  ]);
  const log = `${stdout}${stderr}`;
  return {
    exitCode,
    log,
    outputs: (name) =>
      [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, 'gm'))].map(([, value = '']) => value),
    succeeded: log.split('Job succeeded').length - 1,
    releases,
  };
}

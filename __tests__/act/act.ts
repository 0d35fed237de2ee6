import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
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
      await cp(join('workflows', workflow), join(work, '.github/workflows', workflow));
      return runAct(work, [
        ...[event, '-W', join('.github/workflows', workflow)],
        ...(eventFile ? ['--eventpath', resolve('workflows/events', eventFile)] : []),
        ...(await options(folder, served)),
      ]);
    },
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder });
}

async function options(folder: string, served: ServedReplay): Promise<string[]> {
  const variables = {
    ACT_ARTIFACTS: join(folder, 'artifacts'),
    ACTION_SOURCE: resolve('.'),
    GOPATH: join(folder, 'gopath'),
    GOCACHE: goVariable('GOCACHE'),
    REAL_GO: execFileSync('which', ['go'], { encoding: 'utf8' }).trim(),
    PATH: [resolve('__tests__/act/commands'), process.env.PATH ?? ''].join(delimiter),
  };
  return [
    ...['--secret-file', served.secretFile, '--env-file', served.environmentFile],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['macos-15', 'ubuntu-latest'].flatMap((label) => ['-P', `${label}=-self-hosted`]),
    ...['--local-repository', `go-notarize/go-notarize@v0=${resolve('.')}`],
    ...(await pins()).flatMap((pin) => ['--local-repository', pin]),
  ];
}

function goVariable(name: string): string {
  return execFileSync('go', ['env', name], { encoding: 'utf8' }).trim();
}

/** The commits at which the workflows name them. */
async function pins(): Promise<string[]> {
  const files = ['.github/workflows/notarize.yml', 'workflows/goreleaser.yml', 'workflows/wails.yml'];
  const used = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  return actions.flatMap((name) => {
    const found = new RegExp(`${name}@([0-9a-f]{40})`).exec(used)?.[1];
    const place = resolve('__tests__/act/actions', name.split('/')[1] ?? '');
    return found ? [`${name}@${found}=${place}`] : [];
  });
}

async function runAct(work: string, args: string[]): Promise<ActRun> {
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
  };
}

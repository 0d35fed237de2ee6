import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listenOnLoopback } from '../../../src/replay/loopback-server.js';
import { cliScript } from '../../support/bundle.js';
import { writeGoModule } from '../support/go-module.js';
import { engine, type Inputs, type Job, startJob } from '../support/job.js';

/** Variables of a job besides the inputs: OIDC, cache, tokens, secrets of the command line. */
const planted = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-oidc-request-token',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://planted.example/oidc',
  ACTIONS_RUNTIME_TOKEN: 'planted-token-of-the-cache',
  GITHUB_TOKEN: 'ghs_planted-token-of-the-job',
  GO_NOTARIZE_NOTARY_KEY: 'planted-notary-key-of-the-command-line',
  DEPLOY_PASSWORD: 'planted-password-of-another-step',
};

/** Writes what a program can find about its parents into the file SPY: environment, arguments, open files. */
const spy = `#!/bin/sh
{
  echo "-- found by $SPY_NAME"; env
  echo '-- open files'; ls -l /proc/self/fd
  echo '-- arguments'; pid=$$
  while [ "$pid" -gt 1 ]; do
    tr '\\0' ' ' < "/proc/$pid/cmdline"; echo
    ! tr '\\0' '\\n' < "/proc/$pid/environ" | grep -q '^INPUT_NOTARY-KEY=' || echo "-- the environment of $pid has the notary key"
    pid=$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$pid/status")
  done
} >> "$SPY"
`;

/** A test whose init() does the same in Go. */
const hostileTest = `package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

func init() {
	found := []string{"-- found by init()", strings.Join(os.Environ(), "\\n"), strings.Join(os.Args, " ")}
	open, _ := os.ReadDir("/proc/self/fd")
	for _, each := range open {
		target, _ := os.Readlink("/proc/self/fd/" + each.Name())
		found = append(found, "open: "+each.Name()+" "+target)
	}
	log, _ := os.OpenFile(os.Getenv("SPY"), os.O_APPEND|os.O_WRONLY, 0)
	fmt.Fprintln(log, strings.Join(found, "\\n"))
	log.Close()
	spy := exec.Command(os.Getenv("SPY_SCRIPT"))
	spy.Env = append(os.Environ(), "SPY_NAME=a test")
	_ = spy.Run()
}

func TestNothing(t *testing.T) {}
`;

let job: Job;
let module: string;
let log: string;
let script: string;
beforeAll(async () => {
  job = await startJob();
  log = join(job.folder, 'spy.txt');
  script = join(job.folder, 'spy.sh');
  await writeFile(script, spy);
  await chmod(script, 0o755);
  module = await writeGoModule(join(job.folder, 'module'), {
    'main_test.go': hostileTest,
    'cgo/cgo.go':
      'package main\n\n// int one(void) { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n',
  });
  // Git runs this program for each "git status", with which Go records the revision of a build.
  const commit = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'A'];
  for (const args of [['init', '-q'], ['add', '.'], commit, ['config', 'core.fsmonitor', script]]) {
    expect(spawnSync('git', args, { cwd: module }).status).toBe(0);
  }
});
afterAll(() => job.close());

/** Variables by which the spy works. */
const spyVariables = (name: string) => ({
  ...{ SPY: log, SPY_SCRIPT: script, SPY_NAME: name },
  GOFLAGS: '-buildvcs=true', // whatever "go env -w" has saved on this machine
});

/** Runs a step beside the planted secrets. Returns its result, and what the spy has found. */
async function spiedStep(inputs: Inputs, name: string, environment: Record<string, string> = {}) {
  await writeFile(log, '');
  const step = await job.step(
    { 'working-directory': module, targets: 'darwin/arm64', ...inputs },
    { ...planted, ...spyVariables(name), ...environment },
  );
  return { ...step, found: await readFile(log, 'utf8') };
}

/** Every form of a secret that the job has. */
function secrets(): string[] {
  const { credentials } = job.services;
  const inputs = [credentials.certificate, credentials['certificate-password'], credentials['notary-key']];
  const lines = inputs.flatMap((secret) => (secret ?? '').split('\n')).filter((line) => line.length > 12);
  return [...Object.values(planted), ...lines.filter((line) => !line.startsWith('-----'))];
}

/** Files that were open in every process on this machine, before any of ours. */
const openBefore: readonly string[] = openFiles();

function openFiles(): string[] {
  const folder = '/proc/self/fd';
  return existsSync(folder) ? readdirSync(folder).map((number) => targetOf(join(folder, number))) : [];
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return ''; // of the folder itself, which is closed by now
  }
}

function expectNothingFound(found: string): void {
  for (const secret of secrets()) expect(found).not.toContain(secret);
  const variables = /^(INPUT_|ACTIONS_|STATE_|GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)=).*/m;
  expect(variables.exec(found)?.[0] ?? null).toBe(null);
  const files = [...found.matchAll(/ (\d+) -> (.*)$/gm), ...found.matchAll(/^open: (\d+) (.*)$/gm)];
  expect(files.length).toBeGreaterThan(0);
  const inherited = files.filter(([, number]) => Number(number) > 2).map(([, , target = '']) => target);
  // Of the spy itself; Go's runtime reads the limits of its processor time.
  const own = /^\/proc\/\d+\/fd$|^anon_inode:|^\/sys\/fs\/cgroup\/|spy\.txt$/;
  expect(inherited.filter((target) => !own.test(target) && !openBefore.includes(target))).toEqual([]);
  const standard = files.filter(([, number]) => Number(number) <= 2).map(([, , target = '']) => target);
  expect(standard.filter((target) => !/^(pipe|socket):|^\/dev\/null$|spy\.txt$/.test(target))).toEqual([]);
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('hostile code that a release starts finds no secret, token or runner file', () => {
  let byGit: Awaited<ReturnType<typeof spiedStep>>;
  beforeAll(async () => {
    byGit = await spiedStep({}, 'Git');
  });

  test('in a Go module, by a program that Git runs for its repository', () => {
    const { exitCode, outputs, found } = byGit;
    expect(found).toContain('-- found by Git');
    expectNothingFound(found);
    expect({ exitCode, assessment: outputs.assessment }).toEqual({ exitCode: 0, assessment: 'accepted' });
  });

  test('in a Go module, by the wrapper of the C compiler', async () => {
    const compilers = { CC: script, CC_darwin_arm64: script };
    const inputs = { packages: './cgo', cgo: 'true' } as const;
    const { found, outputs } = await spiedStep(inputs, 'the compiler', compilers);
    expect(found).toContain('-- found by the compiler');
    expectNothingFound(found);
    expect(outputs['failure-code']).not.toBe('');
  });

  test('in a test, by its init() and the programs that it starts', async () => {
    await writeFile(log, '');
    const { credentials } = job.services;
    const inputs = {
      'INPUT_NOTARY-KEY': credentials['notary-key'],
      INPUT_CERTIFICATE: credentials.certificate,
    };
    const { status, stdout } = spawnSync(process.execPath, [cliScript, 'test', '-count=1', '.'], {
      cwd: module,
      encoding: 'utf8',
      env: { ...process.env, ...planted, ...inputs, ...spyVariables('Git') },
    });
    expect({ status, stdout }).toMatchObject({ status: 0 });
    const found = await readFile(log, 'utf8');
    expect(found).toContain('-- found by init()');
    expect(found).toContain('-- found by a test');
    expectNothingFound(found);
  });

  test('in a Go module with a token for private modules, which it does find', async () => {
    const token = 'planted-token-for-private-modules';
    const { found } = await spiedStep({ 'module-token': token, notarize: 'off' }, 'Git');
    expectNothingFound(found);
    expect(found).not.toContain(token);
    expect(found).toContain(Buffer.from(`x-access-token:${token}`).toString('base64'));
  });

  // The portable engine is at home on Linux, which runs no programs for macOS.
  (engine === 'apple' ? test : test.skip)('in a smoke test', async () => {
    const inputs = { 'smoke-test': `${script} {}`, targets: 'darwin/universal' };
    const { found, outputs } = await spiedStep(inputs, 'the smoke test');
    expect(outputs['smoke-test-status']).toBe('passed');
    expectNothingFound(found);
  });

  test('in the requests of a mirror', async () => {
    const seen: string[] = [];
    const mirror = await listenOnLoopback((request, response) => {
      seen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
      response.writeHead(404).end();
    });
    try {
      const mirrored = { 'go-version': '1.26.999', 'go-download-base-url': mirror.url, goproxy: mirror.url };
      await spiedStep(mirrored, 'Git', { GOSUMDB: `sum.golang.org ${mirror.url}` });
      await spiedStep({ goproxy: mirror.url, notarize: 'off' }, 'Git', {
        GOFLAGS: '-buildvcs=false -mod=mod',
      });
    } finally {
      await mirror.close();
    }
    expect(seen.length).toBeGreaterThan(0);
    for (const secret of secrets()) expect(seen.join('\n')).not.toContain(secret);
    expect(seen.filter((request) => /authorization|cookie/i.test(request))).toEqual([]);
  });

  test('but still finds them in the environment of the process that started it, as the threat model says', () => {
    expect(byGit.found).toMatch(/^-- the environment of \d+ has the notary key$/m);
  });
});

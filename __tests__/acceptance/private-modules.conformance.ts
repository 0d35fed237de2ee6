import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  gitHost,
  type PrivateGitServer,
  startPrivateGitServer,
  writePrivateModule,
} from '../go/support/private-git-server.js';
import { writeGoModule } from './support/go-module.js';
import { type Finished, type Inputs, type Job, startJob } from './support/job.js';

/** Go on macOS trusts no certificate that a variable names. */
const onLinux = process.platform === 'linux' ? describe : describe.skip;

const token = 'ghs_private-module-token-1234567890';
const encodedToken = Buffer.from(`x-access-token:${token}`).toString('base64');

onLinux('a private module over HTTPS, without a module proxy', () => {
  let job: Job;
  let server: PrivateGitServer;
  let steps = 0;

  beforeAll(async () => {
    job = await startJob();
    const folder = join(job.folder, 'git');
    await writePrivateModule(folder, 'team/lib', `${gitHost}/team/lib.git`);
    await writePrivateModule(folder, 'team/found', `${gitHost}/team/found`);
    server = await startPrivateGitServer(folder, [`x-access-token:${token}`, `dev:${token}`]);
  });
  afterAll(async () => {
    await server?.close();
    await job?.close();
  });

  /** Builds a program that imports the module, with these files in the home folder and an empty module cache. */
  async function build(
    modulePath: string,
    home: Record<string, string>,
    { inputs = {}, environment = {} }: { inputs?: Inputs; environment?: Record<string, string> } = {},
  ): Promise<Finished & { arguments: string; kept: string[] }> {
    const folder = join(job.folder, `build-${++steps}`);
    const source = await writeGoModule(join(folder, 'source'), {
      'go.mod': `module example.com/tool\n\ngo 1.26.8\n\nrequire ${modulePath} v1.0.0\n`,
      'main.go': `package main\n\nimport lib "${modulePath}"\n\nfunc main() { println(lib.Word()) }\n`,
    });
    const [homeFolder, modules, bin] = ['home', 'modules', 'bin'].map((name) => join(folder, name));
    for (const path of [homeFolder, bin]) await mkdir(path ?? '', { recursive: true });
    for (const [name, text] of Object.entries(home)) {
      await writeFile(join(homeFolder ?? '', name), text, { mode: 0o600 });
    }
    const log = join(folder, 'arguments');
    await writeRecordingGit(bin ?? '', log);
    server.seen.length = 0;
    const finished = await job.step(
      {
        engine: 'portable',
        signing: 'adhoc',
        notarize: 'off',
        'working-directory': source,
        targets: 'darwin/arm64',
        ...inputs,
      },
      {
        ...server.environment,
        PATH: [bin, process.env.PATH].join(delimiter),
        HOME: homeFolder ?? '',
        GOCACHE: execFileSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).trim(),
        GOMODCACHE: modules ?? '',
        GOPROXY: 'off', // without GOPRIVATE no module can be fetched
        GOPRIVATE: gitHost,
        GOFLAGS: '-mod=mod -modcacherw',
        GITHUB_SERVER_URL: `https://${gitHost}`,
        ...environment,
      },
    );
    const kept = await filesWith([token, encodedToken], job.folder);
    return { ...finished, arguments: await readFile(log, 'utf8'), kept };
  }

  test.each<[string, string, Record<string, string>, Inputs, string]>([
    ['the input module-token', `${gitHost}/team/lib.git`, {}, { 'module-token': token }, 'x-access-token'],
    [
      'a .netrc, which Go and Git read',
      `${gitHost}/team/found`,
      { '.netrc': `machine ${gitHost} login dev password ${token}\n` },
      {},
      'dev',
    ],
    [
      'the credentials that Git stores',
      `${gitHost}/team/lib.git`,
      {
        '.gitconfig': '[credential]\n\thelper = store\n',
        '.git-credentials': `https://dev:${token}@${gitHost}\n`,
      },
      {},
      'dev',
    ],
  ])('is built with %s, and the token is left nowhere else', async (_name, path, home, inputs, user) => {
    const { exitCode, log, arguments: args, kept } = await build(path, home, { inputs });
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    expect(server.seen.filter((request) => request.startsWith(`${user} `))).not.toEqual([]);
    const shown = log.replaceAll(/^::add-mask::.*$/gm, '');
    for (const secret of [token, encodedToken]) {
      expect(shown).not.toContain(secret);
      expect(args).not.toContain(secret);
    }
    expect(args).toContain('fetch');
    expect(kept.filter((file) => !/\/(\.netrc|\.git-credentials)$/.test(file))).toEqual([]);
  });

  test.each<[string, string, Inputs]>([
    ['without credentials', 'team/lib.git', {}],
    ['with a wrong token', 'team/lib.git', { 'module-token': 'ghs_another-token' }],
    ['without a .netrc', 'team/found', {}],
  ])('fails %s with modules-refused, and asks no one for a password', async (_name, path, inputs) => {
    const { outputs, log } = await build(`${gitHost}/${path}`, {}, { inputs });
    expect({ code: outputs['failure-code'], log }).toMatchObject({ code: 'modules-refused' });
    expect(log).toContain('module-token');
  });

  test('is not asked for when GOPRIVATE does not name it', async () => {
    const { outputs } = await build(
      `${gitHost}/team/lib.git`,
      {},
      { inputs: { 'module-token': token }, environment: { GOPRIVATE: 'other.example.com' } },
    );
    expect(outputs['failure-code']).toBe('modules-unavailable');
    expect(server.seen).toEqual([]);
  });

  test('fails with modules-unavailable and names the variables when its certificate is not trusted', async () => {
    const { outputs, log } = await build(
      `${gitHost}/team/found`,
      {},
      { environment: { SSL_CERT_FILE: '/dev/null', SSL_CERT_DIR: '/dev/null' } },
    );
    expect(outputs['failure-code']).toBe('modules-unavailable');
    expect(log).toContain('SSL_CERT_FILE');
  });
});

/** Puts a `git` into a folder that writes its arguments to a file and runs the real one. */
async function writeRecordingGit(folder: string, log: string): Promise<void> {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  await writeFile(log, '');
  const script = `#!/bin/sh\necho "$@" >> '${log}'\nexec '${real}' "$@"\n`;
  await writeFile(join(folder, 'git'), script);
  await chmod(join(folder, 'git'), 0o755);
}

/** Lists the files below a folder that contain one of these texts. */
async function filesWith(texts: readonly string[], folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(path, 'latin1');
      return texts.some((text) => content.includes(text)) ? [path] : [];
    }),
  );
  return found.flat();
}

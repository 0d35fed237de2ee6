import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseRunnerFile } from '../../../src/replay/runner/parse-runner-file.js';
import { openStep } from '../../../src/replay/runner/run-step.js';
import { cliScript, mainScript } from '../../support/bundle.js';
import { machOImage } from '../../support/mach-o-image.js';
import { type Inputs, type Job, startJob } from '../support/job.js';
import { whenUploaded } from '../support/when-uploaded.js';

let job: Job;
beforeAll(async () => {
  job = await startJob({ notaryDelay: 3_000 });
});
afterAll(() => job.close());

interface Attempt {
  inputs?: Inputs;
  /** Name of the program. */
  program?: string;
  /** Prepares the workspace. */
  prepare?: (workspace: string) => Promise<unknown>;
  /** Variables of the runner that name another file. */
  runner?: Record<string, string>;
}

let attempts = 0;

/** Signs one program ad-hoc in a step that has to fail. Returns all that the user gets. */
async function attempt({ inputs = {}, program = 'tool', prepare, runner = {} }: Attempt) {
  const workspace = join(job.folder, `attempt-${++attempts}`);
  await mkdir(workspace);
  await writeFile(join(workspace, program), machOImage({ textSize: 200_000 }), { mode: 0o755 });
  await prepare?.(workspace);
  const { environment, files } = await openStep({
    inputs: {
      artifacts: program,
      signing: 'adhoc',
      engine: 'portable',
      'output-directory': 'out',
      ...inputs,
    },
    ...{ folder: join(workspace, 'runner'), workspace, environment: {} },
  });
  const env = { ...process.env, ...environment, ...runner };
  const { status, stdout } = spawnSync(process.execPath, [mainScript], {
    ...{ cwd: workspace, env, encoding: 'utf8' },
  });
  const outputs = parseRunnerFile(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  return {
    status,
    log: stdout,
    outputs,
    errors: stdout.split('\n').filter((line) => line.startsWith('::error')),
  };
}

/** Root may write everywhere. */
const asUser = process.getuid?.() === 0 ? test.skip : test;

/** A device that is always full; only Linux has it. */
const full = '/dev/full';
const onLinux = existsSync(full) ? test : test.skip;

describe('a step that cannot write', () => {
  test.each<[string, Attempt, string, RegExp]>([
    [
      'an output folder that is a file',
      { prepare: (workspace) => writeFile(join(workspace, 'out'), 'taken') },
      'output-not-writable',
      /Set output-directory to a path that this user may write to/,
    ],
    [
      'below a file',
      { inputs: { 'output-directory': 'tool/out' } },
      'output-not-writable',
      /Set output-directory to a path that this user may write to/,
    ],
    [
      'a package with a name that is too long',
      { inputs: { package: 'zip', 'package-name': 'x'.repeat(300) } },
      'file-not-accessible',
      /the name is too long.*Shorten package-name/,
    ],
    [
      'a package because a folder has its name',
      {
        inputs: { package: 'zip' },
        prepare: (workspace) => mkdir(join(workspace, 'out/tool.zip/x'), { recursive: true }),
      },
      'file-not-accessible',
      /there is a folder in its place.*Remove the folder/,
    ],
    [
      'a program that has the name of the report',
      { program: 'report.json', inputs: { 'output-directory': '.' } },
      'package-names-collide',
      /Rename the program, or set output-directory to another folder/,
    ],
  ])('%s fails with a code and a remedy, in outputs and an annotation', async (_what, how, code, remedy) => {
    const { status, outputs, errors } = await attempt(how);
    expect(status).not.toBe(0);
    expect(outputs['failure-code']).toBe(code);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(remedy);
  });

  asUser('a read-only folder fails with a code and a remedy', async () => {
    const prepare = async (workspace: string) => {
      await mkdir(join(workspace, 'out'));
      await chmod(join(workspace, 'out'), 0o555);
    };
    const { outputs, errors } = await attempt({ prepare });
    expect(outputs['failure-code']).toBe('output-not-writable');
    expect(errors[0]).toMatch(/Set output-directory to a path that this user may write to/);
  });

  onLinux('its outputs fails with an annotation, although the release was done', async () => {
    const { status, log, errors } = await attempt({ runner: { GITHUB_OUTPUT: full } });
    expect(status).toBe(3);
    expect(errors).toEqual([
      expect.stringMatching(/outputs of this step were not written.*no space left.*Free space/),
    ]);
    expect(log).not.toContain('    at ');
  });

  onLinux('its state fails before anything is signed', async () => {
    const runner = { GITHUB_STATE: full };
    const { status, log, outputs, errors } = await attempt({ runner });
    expect(status).toBe(3);
    expect(outputs['failure-code']).toBe('disk-full');
    expect(errors).toHaveLength(1);
    expect(log).not.toContain('    at ');
  });
});

test('U13: a report that cannot be written after "Accepted" fails the step, with the verdict and the id in its outputs', async () => {
  const output = join(job.folder, 'accepted');
  const program = join(job.folder, 'accepted-tool');
  await writeFile(program, machOImage(), { mode: 0o755 });
  const step = job.step({ artifacts: program, 'output-directory': output });
  const report = join(output, 'report.json');
  const take = async () => {
    await rm(report);
    await mkdir(join(report, 'taken'), { recursive: true });
  };
  await Promise.race([step, whenUploaded(output).then(take)]);
  const { exitCode, log, outputs } = await step;
  expect(exitCode).toBe(2);
  expect(outputs).toMatchObject({
    'failure-code': 'output-not-writable',
    'submission-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'notarization-status': 'Accepted',
    assessment: 'accepted',
    report: '',
  });
  expect(log).toMatch(/^::error.*report\.json cannot be written/m);
});

describe('the command line', () => {
  test('reports a file that is larger than the disk or its user may store as a full disk', async () => {
    const folder = join(job.folder, 'limited');
    await mkdir(folder);
    await writeFile(join(folder, 'tool'), machOImage({ textSize: 200_000 }), { mode: 0o755 });
    const words = 'release --engine portable --signing adhoc --output-directory out --artifacts tool --json';
    const command = ['-c', `ulimit -f 64; exec "$0" "$1" ${words}`, process.execPath, cliScript];
    const { status, stdout } = spawnSync('sh', command, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(3);
    const { outputs, report } = JSON.parse(stdout);
    expect(outputs['failure-code']).toBe('disk-full');
    expect(report.failure).toMatchObject({
      message: expect.stringMatching(/tool cannot be read or written: the file is larger than/),
      remedy: expect.stringContaining('Raise the limit'),
    });
    expect(JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8'))).toEqual(report);
  });

  onLinux.each(['inspect', 'release --signing adhoc --output-directory out --artifacts'])(
    '%s whose output cannot be written says so, with exit code 3 and no stack',
    async (words) => {
      const folder = join(job.folder, `full-${words.length}`);
      await mkdir(folder);
      await writeFile(join(folder, 'tool'), machOImage(), { mode: 0o755 });
      const command = ['-c', `exec "$0" "$1" ${words} tool > ${full}`, process.execPath, cliScript];
      const { status, stderr } = spawnSync('sh', command, { cwd: folder, encoding: 'utf8' });
      expect(status).toBe(3);
      expect(stderr).toContain('error: The output was not written: ENOSPC');
      expect(stderr).not.toContain('    at ');
    },
  );
});

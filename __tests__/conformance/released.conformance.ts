import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examplePrograms } from '../../src/replay/examples.js';
import { type Job, startJob } from '../acceptance/support/job.js';
import { cliScript } from '../support/bundle.js';
import { tool } from './tools.js';

/** Independent programs verify the released examples. */
let job: Job;
const programs = new Map<string, string>();
beforeAll(async () => {
  job = await startJob();
  await writeFile(join(job.folder, 'root.pem'), job.services.authority.rootPem);
  for (const { name, inputs } of examplePrograms(resolve('.'))) {
    const { exitCode, outputs } = await job.step(inputs);
    if (exitCode !== 0) throw new Error(`${name} was not released`);
    const path = outputs['artifact-paths'] ?? '';
    programs.set(name, name === 'hello-app' ? join(path, 'Contents/MacOS/hello-app') : path);
  }
}, 600_000);
afterAll(() => job.close());

const pathOf = (name: string): string => programs.get(name) ?? '';

describe.each(['hello-cli', 'hello-app'])('%s, released in a replay', (name) => {
  test.each([0, 1])(
    'openssl cms -verify finds a chain from slice %i to the throwaway root',
    async (index) => {
      const extract = (what: string): Buffer =>
        tool('rcodesign', 'extract', '--universal-index', String(index), what, pathOf(name)).stdout;
      const [cms, content] = [join(job.folder, 'cms'), join(job.folder, 'content')];
      await writeFile(cms, extract('cms-raw'));
      await writeFile(content, extract('code-directory-raw'));
      const files = [
        '-inform',
        'DER',
        '-in',
        cms,
        '-content',
        content,
        '-CAfile',
        join(job.folder, 'root.pem'),
      ];
      // OpenSSL knows neither Apple's critical marker nor code signing as a purpose of CMS.
      const options = ['-binary', '-purpose', 'any', '-ignore_critical', '-out', '/dev/null'];
      const { status, text } = tool('openssl', 'cms', '-verify', ...files, ...options);
      expect({ status, text }).toMatchObject({ status: 0, text: expect.stringContaining('successful') });
    },
  );

  test('rcodesign verify finds no problems', () => {
    const { status, text } = tool('rcodesign', 'verify', pathOf(name));
    expect({ status, text }).toMatchObject({
      status: 0,
      text: expect.stringContaining('no problems detected'),
    });
  });

  test('llvm-lipo -info and llvm-objdump read a released program', () => {
    expect(tool('llvm-lipo', '-info', pathOf(name)).text).toMatch(/x86_64 arm64/);
    const headers = tool('llvm-objdump', '--macho', '--arch=all', '--private-headers', pathOf(name));
    expect(headers.status).toBe(0);
    expect(headers.text.match(/cmd LC_CODE_SIGNATURE/g)).toHaveLength(2);
  });
});

describe('a changed resource of an app', () => {
  test('verify names a changed resource', async () => {
    const app = resolve(pathOf('hello-app'), '../../..');
    const resource = join(app, 'Contents/Resources/greetings.txt');
    const root = ['--replay-root', join(job.folder, 'root.pem')];
    expect(tool(process.execPath, cliScript, 'verify', ...root, app)).toMatchObject({ status: 0 });
    const before = await readFile(resource);
    await writeFile(resource, 'changed');
    const { status, text } = tool(process.execPath, cliScript, 'verify', ...root, app);
    expect(status).toBe(1);
    expect(text).toMatch(/resource-changed\]\n.*greetings\.txt/);
    await writeFile(resource, before);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { createRunner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';

/** Secrets and runner files as a step has them, by variable. */
const planted = {
  INPUT_CERTIFICATE: 'MIIcertificate-of-the-team',
  'INPUT_NOTARY-KEY': 'notary-key-of-the-team',
  GO_NOTARIZE_NOTARY_KEY: 'notary-key-of-the-command-line',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-request-token',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-cache',
  GITHUB_TOKEN: 'ghs_token-of-the-job',
  GITHUB_ENV: '/runner/files/set_env',
  GITHUB_PATH: '/runner/files/add_path',
  GITHUB_OUTPUT: '/runner/files/set_output',
  GITHUB_STATE: '/runner/files/save_state',
};

beforeAll(() => void Object.assign(process.env, planted));
afterAll(() => {
  for (const name of Object.keys(planted)) delete process.env[name];
});

/** A program that prints everything that it was given: environment, arguments and open files. */
const hostile = `
const fs = require('node:fs');
const files = fs.existsSync('/proc/self/fd')
  ? fs.readdirSync('/proc/self/fd').flatMap((fd) => { try { return fs.readlinkSync('/proc/self/fd/' + fd); } catch { return []; } })
  : [];
console.log(JSON.stringify({ environment: process.env, arguments: process.argv, files }));`;

async function findings(inherits: 'tools' | 'user', secretFile: string): Promise<string> {
  const secrets = createSecrets();
  const run = createRunner(silentLog, secrets);
  const { stdout } = await run({
    tool: process.execPath,
    args: ['-e', hostile],
    inherits,
    environment: { KEPT: 'a variable that the caller sets' },
    timeout: 60_000,
  });
  expect(stdout).toContain('a variable that the caller sets');
  expect(stdout).not.toContain(secretFile);
  return stdout;
}

describe('a hostile program that this action starts', () => {
  test.each(['tools', 'user'] as const)(
    'finds no secret, token or runner file in its environment, arguments and open files (%s)',
    async (inherits) => {
      await withTemporaryFolder(async (folder) => {
        const secretFile = join(folder, 'AuthKey.p8');
        writeFileSync(secretFile, 'notary-key-of-the-team');
        const found = await findings(inherits, secretFile);
        for (const value of Object.values(planted)) expect(found).not.toContain(value);
      });
    },
  );

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux(
    'still finds the environment with which its parent was started, as the threat model says',
    async () => {
      const run = createRunner(silentLog, createSecrets());
      const { stdout } = await run({
        tool: process.execPath,
        args: [
          '-e',
          "process.stdout.write(require('node:fs').readFileSync('/proc/' + process.ppid + '/environ'))",
        ],
        inherits: 'user',
        timeout: 60_000,
      });
      expect(stdout).toBe(readFileSync('/proc/self/environ', 'utf8'));
    },
  );
});

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { machOImage } from '../support/mach-o-image.js';
import type { Machine } from './machine.js';
import { asJson, type Release, startRelease } from './release.js';

let archive: string;
let program: string;
let release: Release;
let machine: Machine;
beforeAll(async () => {
  release = await startRelease();
  ({ machine, archive, program } = release);
});
afterAll(() => release.close());

const run: Release['run'] = (...words) => release.run(...words);
const notarytool: Release['notarytool'] = (...words) => release.notarytool(...words);
const unknown = '11111111-2222-3333-4444-555555555555';

describe('notarytool', () => {
  test('notarytool submits without waiting, and reports status, log and history later', async () => {
    const submitted = await notarytool('submit', archive, ...asJson);
    const { id, ...rest } = JSON.parse(submitted.stdout);
    expect(rest).toEqual({ path: archive, message: 'Successfully uploaded file' });
    const waited = await notarytool('wait', id, ...asJson);
    expect(JSON.parse(waited.stdout)).toEqual({ id, status: 'Accepted', message: 'Processing complete' });
    const info = JSON.parse((await notarytool('info', id, ...asJson)).stdout);
    expect(info).toMatchObject({ id, name: 'hello.zip', status: 'Accepted' });
    const history = JSON.parse((await notarytool('history', ...asJson)).stdout);
    expect(history.history).toContainEqual(expect.objectContaining({ id }));
    const log = machine.at('log.json');
    await notarytool('log', id, log);
    expect(JSON.parse(readFileSync(log, 'utf8'))).toMatchObject({ jobId: id, status: 'Accepted' });
  });

  test('U18: notarytool exits with 0 although the answer is Invalid', async () => {
    const bad = machine.at('unsigned.zip');
    await writeZip({ roots: [machine.file('unsigned', machOImage())], output: bad });
    const { status, stdout } = await notarytool('submit', bad, '--wait', ...asJson);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'Invalid' });
  });

  test('notarytool prints the id before the upload ends in its normal output', async () => {
    const { stdout } = await notarytool('submit', archive, '--wait');
    expect(stdout).toMatch(
      /^Conducting pre-submission checks for hello.zip and initiating connection to the Apple notary service\.\.\.\nSubmission ID received\n {2}id: (\S+)\nSuccessfully uploaded file\n {2}id: \1\n/,
    );
    expect(stdout).toMatch(/Processing complete\n {2}id: \S+\n {2}status: Accepted\n$/);
  });

  test('notarytool exits with 69 for an unknown submission, with the JSON on standard error', async () => {
    const { status, stdout, stderr } = await notarytool('info', unknown, ...asJson);
    expect({ status, stdout, json: JSON.parse(stderr) }).toEqual({
      status: 69,
      stdout: '',
      json: { message: 'Submission does not exist or does not belong to your team.', id: unknown },
    });
    const log = await notarytool('log', unknown, ...asJson);
    expect(log.status).not.toBe(0);
    expect(log.stdout).toContain('Submission log is not yet available or submissionId does not exist');
  });

  test('notarytool refuses a file that is no archive, an empty secret, an unknown option and a damaged key', async () => {
    expect((await notarytool('submit', program)).stderr).toContain(
      'tool must be a zip archive (.zip), flat installer package (.pkg), or UDIF disk image (.dmg)',
    );
    const calls = [
      ['history', '--key', 'x', '--key-id', 'y', '--issuer', ''],
      ['history', '--frobnicate'],
    ];
    const ends = await Promise.all(calls.map((call) => run('xcrun', 'notarytool', ...call)));
    expect(ends).toEqual([
      { status: 64, stdout: '', stderr: "Error: The value '' is invalid for '--issuer <issuer>'\n" },
      { status: 64, stdout: '', stderr: "Error: Unknown option '--frobnicate'\n" },
    ]);
    const damaged = machine.file('damaged.p8', 'BEGIN nothing');
    const { stderr } = await run('xcrun', 'notarytool', 'history', '--key', damaged, '--key-id', 'y');
    expect(stderr).toBe('Error: invalidPEMDocument\n');
  });

  test('notarytool reads credentials from a profile and exits with 69 for a missing one', async () => {
    const missing = await run('xcrun', 'notarytool', 'history', '-p', 'release');
    expect(missing).toMatchObject({
      status: 69,
      stderr: expect.stringContaining('Error: No Keychain password item found for profile: release'),
    });
    expect((await notarytool('store-credentials', 'release')).status).toBe(0);
    expect((await run('xcrun', 'notarytool', 'history', '-p', 'release')).status).toBe(0);
  });

  test('notarytool accepts an Apple ID only with its own password and team', async () => {
    const { credentials } = release.services;
    const account = { appleId: 'me@example.com', password: 'abcd-efgh-ijkl-mnop', teamId: 'ABCDE12345' };
    const [keyId, issuer] = [credentials['notary-key-id'], credentials['notary-issuer']];
    const known = { ...account, key: credentials['notary-key'], keyId, issuer };
    writeFileSync(machine.at('state/accounts.json'), JSON.stringify(known));
    const asking = (password: string) =>
      run(
        'xcrun',
        ...['notarytool', 'history', '--apple-id', account.appleId, '--password', password],
        ...team,
      );
    const team = ['--team-id', account.teamId];
    expect((await asking(account.password)).status).toBe(0);
    expect(await asking('wrong')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Error: HTTP status code: 401. Invalid credentials.'),
    });
  });
});

describe('a notary with faults', () => {
  test.each([
    ['unauthenticated', /^Error: HTTP status code: 401\. Unauthenticated\n/],
    ['agreement', /^Error: HTTP status code: 403\. A required agreement is missing or has expired\./],
    ['role', /^Error: HTTP status code: 403\. Access denied\.\n/],
  ] as const)('notarytool reports a refusal for %s in its own words', (refusal, text) =>
    release.during({ refusal }, async () => {
      const { status, stderr } = await notarytool('history');
      expect(status).toBe(1);
      expect(stderr).toMatch(text);
    }),
  );

  test('notarytool reports a server error of the notary', () =>
    release.during({ api: [503] }, async () => {
      expect((await notarytool('history')).stderr).toBe(
        'Error: HTTP status code: 503. Service Unavailable\n',
      );
      expect((await notarytool('history')).status).toBe(0);
    }));

  test('U12, U13: a JSON wait for a silent notary prints no id before its time limit', () =>
    release.during({ stuck: true }, async () => {
      const { status, stdout, stderr } = await notarytool(
        ...['submit', archive, '--wait', '--timeout', '1s', ...asJson],
      );
      expect({ status, stdout }).toEqual({ status: 124, stdout: '' });
      expect(JSON.parse(stderr).message).toBe(
        'Timeout of 1 second(s) was reached before processing completed.',
      );
    }));

  test('U21: notarytool crashes during the upload', async () => {
    machine.faults({
      failures: [{ tool: 'xcrun', arguments: 'notarytool submit', signal: 'SIGBUS', times: 1 }],
    });
    expect((await notarytool('submit', archive)).status).toBeNull();
    machine.faults({});
  });

  test('notarytool reports an unreachable notary', () =>
    release.offline(async () => {
      expect((await notarytool('history')).stderr).toContain('NSURLErrorDomain Code=-1009');
    }));
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeZip } from '../../../src/package/zip-write.js';
import type { NotaryFaults } from '../../../src/replay/notary-service.js';
import { type ReplayServices, startReplayServices } from '../../../src/replay/services.js';
import { systemClock } from '../../../src/system/clock.js';
import { infoPlist, writeTree } from '../../bundle/test-app.js';
import { machOImage } from '../../support/mach-o-image.js';
import { type Machine, setUpKeychain, startMachine } from './machine.js';

/** A machine with an app that is signed, and an archive of it. */
let machine: Machine;
let app: string;
let program: string;
let archive: string;
let key: string[];
let services: ReplayServices;

const start = (faults: NotaryFaults = {}, notaryDelay = 0) =>
  startReplayServices({
    clock: systemClock,
    folder: machine.at('notary'),
    notaryDelay,
    faults: { notary: faults },
  });

beforeAll(async () => {
  machine = startMachine();
  services = await start();
  connect(services);
  const { application } = services.authority;
  setUpKeychain(machine, { identity: application });
  app = machine.at('Hello.app');
  await writeTree(app, {
    'Contents/Info.plist': infoPlist({
      CFBundleIdentifier: 'com.example.hello',
      CFBundleExecutable: 'hello',
    }),
    'Contents/MacOS/hello': machOImage(),
  });
  program = machine.file('tool', machOImage({ uuid: Buffer.alloc(16, 9) }));
  for (const path of [program, app]) {
    const options = ['--options', 'runtime', '--timestamp', '-f', '-i', 'com.example.hello'];
    await run('codesign', '--sign', application.sha1, ...options, path);
  }
  archive = machine.at('hello.zip');
  await writeZip({ roots: [app, program], output: archive });
});
afterAll(async () => {
  await services.close();
  machine.close();
});

/** Lets the stand-ins talk to these services, with their key. */
function connect({ endpoints, credentials }: ReplayServices): void {
  machine.environment({ GO_NOTARIZE_ENDPOINTS: machine.file('endpoints.json', JSON.stringify(endpoints)) });
  const file = machine.file('AuthKey.p8', credentials['notary-key']);
  key = ['--key', file, '--key-id', credentials['notary-key-id'], '--issuer', credentials['notary-issuer']];
}

const run = (tool: string, ...args: string[]) => machine.runBeside(tool, args);
const notarytool = (...args: string[]) => run('xcrun', 'notarytool', ...args, ...key);
const asJson = ['--output-format', 'json'];
const unknown = '11111111-2222-3333-4444-555555555555';

describe('notarytool', () => {
  test('submits without waiting, and gives status, log and history later', async () => {
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

  test('U18: ends with 0 although the answer is Invalid', async () => {
    const bad = machine.at('unsigned.zip');
    await writeZip({ roots: [machine.file('unsigned', machOImage())], output: bad });
    const { status, stdout } = await notarytool('submit', bad, '--wait', ...asJson);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'Invalid' });
  });

  test('in words, it tells the id before the upload has ended', async () => {
    const { stdout } = await notarytool('submit', archive, '--wait');
    expect(stdout).toMatch(
      /^Conducting pre-submission checks for hello.zip and initiating connection to the Apple notary service\.\.\.\nSubmission ID received\n {2}id: (\S+)\nSuccessfully uploaded file\n {2}id: \1\n/,
    );
    expect(stdout).toMatch(/Processing complete\n {2}id: \S+\n {2}status: Accepted\n$/);
  });

  test('ends with 69 for a submission that is not there, with the JSON on standard error', async () => {
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

  test('refuses what is no archive, an empty secret, an unknown option and a damaged key', async () => {
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

  test('a profile keeps credentials, and one that is not there ends with 69', async () => {
    const missing = await run('xcrun', 'notarytool', 'history', '-p', 'release');
    expect(missing).toMatchObject({
      status: 69,
      stderr: expect.stringContaining('Error: No Keychain password item found for profile: release'),
    });
    expect((await notarytool('store-credentials', 'release')).status).toBe(0);
    expect((await run('xcrun', 'notarytool', 'history', '-p', 'release')).status).toBe(0);
  });

  test('an Apple ID is let in with its own password and team', async () => {
    const { credentials } = services;
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

describe('a notary that does not do as it should', () => {
  const during = async (faults: NotaryFaults, use: () => Promise<void>) => {
    const others = await start(faults);
    connect(others);
    try {
      await use();
    } finally {
      await others.close();
      connect(services);
    }
  };

  test.each([
    ['unauthenticated', /^Error: HTTP status code: 401\. Unauthenticated\n/],
    ['agreement', /^Error: HTTP status code: 403\. A required agreement is missing or has expired\./],
    ['role', /^Error: HTTP status code: 403\. Access denied\.\n/],
  ] as const)('refuses for %s in notarytool’s words', (refusal, text) =>
    during({ refusal }, async () => {
      const { status, stderr } = await notarytool('history');
      expect(status).toBe(1);
      expect(stderr).toMatch(text);
    }),
  );

  test('has trouble of its own', () =>
    during({ api: [503] }, async () => {
      expect((await notarytool('history')).stderr).toBe(
        'Error: HTTP status code: 503. Service Unavailable\n',
      );
      expect((await notarytool('history')).status).toBe(0);
    }));

  test('U12, U13: never answers, and a wait with JSON has not said the id when its time is over', () =>
    during({ stuck: true }, async () => {
      const { status, stdout, stderr } = await notarytool(
        ...['submit', archive, '--wait', '--timeout', '1s', ...asJson],
      );
      expect({ status, stdout }).toEqual({ status: 124, stdout: '' });
      expect(JSON.parse(stderr).message).toBe(
        'Timeout of 1 second(s) was reached before processing completed.',
      );
    }));

  test('U21: crashes in the upload', async () => {
    machine.faults({
      failures: [{ tool: 'xcrun', arguments: 'notarytool submit', signal: 'SIGBUS', times: 1 }],
    });
    expect((await notarytool('submit', archive)).status).toBeNull();
    machine.faults({});
  });

  test('is not there', async () => {
    machine.environment({ GO_NOTARIZE_ENDPOINTS: '' });
    expect((await notarytool('history')).stderr).toContain('NSURLErrorDomain Code=-1009');
    connect(services);
  });
});

describe('what is notarized', () => {
  beforeAll(async () => {
    const { stdout } = await notarytool('submit', archive, '--wait', ...asJson);
    expect(JSON.parse(stdout).status).toBe('Accepted');
  });
  const ticket = () => `${app}/Contents/CodeResources`;

  test('is stapled when it is an app, and then has a ticket to validate', async () => {
    await rm(ticket(), { force: true });
    expect(await run('xcrun', 'stapler', 'validate', app)).toMatchObject({
      status: 65,
      stdout: `Processing: ${app}\nHello.app does not have a ticket stapled to it.\n`,
    });
    expect(await run('xcrun', 'stapler', 'staple', app)).toEqual({
      status: 0,
      stdout: `Processing: ${app}\nThe staple and validate action worked!\n`,
      stderr: '',
    });
    expect(existsSync(ticket())).toBe(true);
    expect((await run('xcrun', 'stapler', 'validate', app)).stdout).toContain('The validate action worked!');
  });

  test('is stapled when it is a signed disk image, by the tickets of what is in it', async () => {
    const [image, folder] = [machine.at('x.dmg'), machine.at('image')];
    await run('ditto', app, `${folder}/Hello.app`);
    await run('hdiutil', 'create', '-srcfolder', folder, image);
    await run('codesign', '--sign', services.authority.application.sha1, '--timestamp', image);
    const asking = ['-a', '-vv', '-t', 'open', '--context', 'context:primary-signature', image];
    expect((await notarytool('submit', image, '--wait')).stdout).toContain('status: Accepted');
    expect((await run('xcrun', 'stapler', 'validate', image)).status).toBe(65);
    expect((await run('xcrun', 'stapler', 'staple', image)).stdout).toContain('worked!');
    expect((await run('xcrun', 'stapler', 'validate', image)).status).toBe(0);
    expect((await run('spctl', ...asking)).stderr).toContain(
      `${image}: accepted\nsource=Notarized Developer ID\n`,
    );
    expect(await run('spctl', '-a', '-vv', '-t', 'open', image)).toMatchObject({
      status: 3,
      stderr: `${image}: rejected\nsource=Insufficient Context\n`,
    });
  });

  test('a program alone carries no ticket', async () => {
    expect((await run('xcrun', 'stapler', 'staple', program)).status).toBe(66);
  });

  test('is accepted by Gatekeeper, who says nothing of it unless asked to', async () => {
    const { application } = services.authority;
    expect(await run('spctl', '-a', '-vv', '-t', 'execute', app)).toEqual({
      status: 0,
      stdout: '',
      stderr: `${app}: accepted\nsource=Notarized Developer ID\norigin=${application.name}\n`,
    });
    expect(await run('spctl', '--assess', app)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('U25: a program alone is denied as no app, though its signature is good and it is notarized', async () => {
    expect(await run('spctl', '-a', '-vv', '-t', 'exec', program)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(
        `${program}: rejected (the code is valid but does not seem to be an app)\n`,
      ),
    });
    expect((await run('spctl', '-a', '-vv', '-t', 'install', program)).stderr).toContain(
      'source=Notarized Developer ID',
    );
    const asked = await run(
      'codesign',
      '--verify',
      '--strict',
      '--check-notarization',
      '-vv',
      '-R=notarized',
      program,
    );
    expect(asked).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('explicit requirement satisfied'),
    });
  });

  test('U25: with security disabled everything is accepted, and one line says why', async () => {
    machine.faults({ assessments: 'disabled' });
    const unsigned = machine.file('anything', machOImage());
    expect(await run('spctl', '-a', '-v', unsigned)).toMatchObject({
      status: 0,
      stderr: `${unsigned}: accepted\nsource=no usable signature\noverride=security disabled\n`,
    });
    expect(await run('spctl', '--status')).toMatchObject({ status: 1, stdout: 'assessments disabled\n' });
    machine.faults({});
  });
});

describe('what is not notarized', () => {
  let other: string;
  beforeAll(async () => {
    other = machine.at('Other.app');
    await writeTree(other, {
      'Contents/Info.plist': infoPlist({
        CFBundleIdentifier: 'com.example.other',
        CFBundleExecutable: 'other',
      }),
      'Contents/MacOS/other': machOImage({ uuid: Buffer.alloc(16, 3) }),
    });
    const options = ['--options', 'runtime', '--timestamp', '-f'];
    await run('codesign', '--sign', services.authority.application.sha1, ...options, other);
  });

  test('is denied for its signature, where that is none of a Developer ID', async () => {
    const unsigned = machine.file('unsigned', machOImage());
    expect((await run('spctl', '-a', '-v', unsigned)).stderr).toBe(
      `${unsigned}: rejected\nsource=no usable signature\n`,
    );
    await run('codesign', '--sign', '-', unsigned);
    expect(await run('spctl', '-a', '-v', '-t', 'install', unsigned)).toMatchObject({
      status: 3,
      stderr: `${unsigned}: rejected\nsource=No Matching Rule\n`,
    });
  });

  test('U22: has no ticket, and the attempt ends with 65', async () => {
    const { status, stdout } = await run('xcrun', 'stapler', 'staple', other);
    expect(status).toBe(65);
    expect(stdout).toMatch(
      /failed due to "Record not found"\.\nCould not find base64 encoded ticket in response for [0-9a-f]{40}\nThe staple and validate action failed! Error 65\.\n$/,
    );
  });

  test('is denied, also when it carries the ticket of other code', async () => {
    writeFileSync(`${other}/Contents/CodeResources`, Buffer.from('s8ch and something else'));
    expect(await run('spctl', '-a', '-vv', other)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(`${other}: rejected\nsource=Unnotarized Developer ID\n`),
    });
    const asked = await run('codesign', '--verify', '-R=notarized', other);
    expect(asked).toMatchObject({
      status: 3,
      stderr: 'test-requirement: code failed to satisfy specified code requirement(s)\n',
    });
    expect(await run('syspolicy_check', 'distribution', other)).toMatchObject({
      status: 70,
      stdout: expect.stringContaining('Notary Ticket Missing\nSeverity: Fatal\n'),
    });
  });
});

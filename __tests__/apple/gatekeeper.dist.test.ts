import { existsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFlatPackage } from '../../src/archive/flat-package/flat-package.js';
import { listenOnLoopback } from '../../src/replay/loopback-server.js';
import { withFile } from '../../src/system/files/byte-source.js';
import { machOImage } from '../support/mach-o-image.js';
import { ticketFor } from '../ticket/ticket-service.js';
import { type Machine, setUpKeychain } from './machine.js';
import { asJson, type Release, startRelease } from './release.js';

let app: string;
let program: string;
let release: Release;
let machine: Machine;
beforeAll(async () => {
  release = await startRelease();
  ({ machine, app, program } = release);
});
afterAll(() => release.close());

const run: Release['run'] = (...words) => release.run(...words);

describe('a notarized artifact', () => {
  beforeAll(async () => {
    const { stdout } = await release.notarytool('submit', release.archive, '--wait', ...asJson);
    expect(JSON.parse(stdout).status).toBe('Accepted');
  });
  const ticket = () => `${app}/Contents/CodeResources`;

  test('stapler staples a notarized app and validates its ticket', async () => {
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

  test('stapler staples a signed disk image with the tickets of its contents', async () => {
    const [image, folder] = [machine.at('x.dmg'), machine.at('image')];
    await run('ditto', app, `${folder}/Hello.app`);
    await run('hdiutil', 'create', '-srcfolder', folder, image);
    await run('codesign', '--sign', release.services.authority.application.sha1, '--timestamp', image);
    const asking = ['-a', '-vv', '-t', 'open', '--context', 'context:primary-signature', image];
    expect((await release.notarytool('submit', image, '--wait')).stdout).toContain('status: Accepted');
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

  test('stapler refuses a bare program', async () => {
    expect((await run('xcrun', 'stapler', 'staple', program)).status).toBe(66);
  });

  test('spctl accepts a notarized app and prints nothing without -v', async () => {
    const { application } = release.services.authority;
    expect(await run('spctl', '-a', '-vv', '-t', 'execute', app)).toEqual({
      status: 0,
      stdout: '',
      stderr: `${app}: accepted\nsource=Notarized Developer ID\norigin=${application.name}\n`,
    });
    expect(await run('spctl', '--assess', app)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('U25: spctl rejects a notarized bare program because it is not an app', async () => {
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

  test('spctl no longer changes its rules', async () => {
    for (const option of ['--add', '--enable', '--disable', '--remove'])
      expect(await run('spctl', option, app)).toMatchObject({
        status: 4,
        stderr: 'This operation is no longer supported.\n',
      });
  });

  test('U25: spctl accepts everything with security disabled and names the override', async () => {
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

describe('an artifact that is not notarized', () => {
  let other: string;
  beforeAll(async () => {
    other = await release.signedApp('Other');
  });

  test('spctl rejects a signature without a Developer ID', async () => {
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

  test('U22: stapler exits with 65 without a ticket', async () => {
    const { status, stdout } = await run('xcrun', 'stapler', 'staple', other);
    expect(status).toBe(65);
    expect(stdout).toMatch(
      /failed due to "Record not found"\.\nCould not find base64 encoded ticket in response for [0-9a-f]{40}\nThe staple and validate action failed! Error 65\.\n$/,
    );
  });

  test('spctl rejects an app with the ticket of other code', async () => {
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

test('a package is stapled by the checksum of its table of contents and then accepted', async () => {
  const installer = await release.services.authority.issue('developer-id-installer');
  setUpKeychain(machine, { identity: installer, tools: ['/usr/bin/pkgbuild'] });
  const path = machine.at('x.pkg');
  await run('pkgbuild', '--component', app, '--sign', installer.sha1, path);
  const { checksum } = await withFile(path, async (bytes) => readFlatPackage(bytes));
  const ticket = ticketFor(checksum?.value.toString('hex') ?? '');
  const fields = { signedTicket: { value: ticket.toString('base64') } };
  const asked: string[] = [];
  const tickets = await listenOnLoopback((request, response) => {
    void text(request).then((body) => {
      asked.push(...JSON.parse(body).records.map((record: object) => Object.values(record)[0]));
      response.end(JSON.stringify({ records: [{ fields }] }));
    });
  });
  machine.environment({
    GO_NOTARIZE_ENDPOINTS: machine.file('tickets.json', JSON.stringify({ tickets: tickets.url })),
  });
  expect((await run('xcrun', 'stapler', 'validate', path)).status).toBe(65);
  expect((await run('xcrun', 'stapler', 'staple', path)).stdout).toContain('worked!');
  expect(asked).toEqual([`2/1/${checksum?.value.toString('hex')}`]);
  expect((await withFile(path, async (bytes) => readFlatPackage(bytes))).ticket).toEqual(ticket);
  await tickets.close();
  expect((await run('xcrun', 'stapler', 'validate', path)).status).toBe(0);
  expect((await run('spctl', '-a', '-vv', '-t', 'install', path)).stderr).toBe(
    `${path}: accepted\nsource=Notarized Developer ID\norigin=${installer.name}\n`,
  );
});

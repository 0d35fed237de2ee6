import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Artifact, ArtifactKind } from '../../src/artifact/artifact.js';
import { assessWithGatekeeper } from '../../src/gatekeeper/assess-with-gatekeeper.js';
import type { Log } from '../../src/system/log.js';
import type { Command } from '../../src/system/process/runner.js';
import { stapleWithStapler } from '../../src/ticket/staple-with-stapler.js';
import { asJson, type Release, startRelease } from '../apple/release.js';
import { jumpingClock } from '../notary/test-clock.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

let release: Release;
let image: string;
beforeAll(async () => {
  release = await startRelease();
  const { machine, app, services } = release;
  image = machine.at('x.dmg');
  await release.run('ditto', app, `${machine.at('contents')}/Hello.app`);
  await release.run('hdiutil', 'create', '-srcfolder', machine.at('contents'), image);
  await release.run('codesign', '--sign', services.authority.application.sha1, '--timestamp', image);
  for (const file of [release.archive, image]) {
    const { stdout } = await release.notarytool('submit', file, '--wait', ...asJson);
    expect(JSON.parse(stdout).status).toBe('Accepted');
  }
});
afterEach(() => release.machine.faults({}));
afterAll(() => release.close());

function artifact(kind: ArtifactKind, path: string): Artifact {
  return { kind, name: path.split('/').at(-1) ?? '', path, source: null, target: null };
}

function dependencies() {
  const lines: string[] = [];
  const commands: Command[] = [];
  const note = (line: string): void => void lines.push(line);
  const log: Log = { debug: () => undefined, info: note, warning: note, group: (_title, work) => work() };
  const run = release.machine.runner();
  const recorded = (command: Command) => {
    commands.push(command);
    return run(command);
  };
  return { run: recorded, clock: jumpingClock(), log, replay: false, lines, commands };
}

const assess = (kind: ArtifactKind, path: string, isAccepted = false) =>
  assessWithGatekeeper(artifact(kind, path), isAccepted, dependencies());

describe('assessWithGatekeeper', () => {
  test('U25: codesign gives the verdict on a bare program, because spctl denies each', async () => {
    const asked = dependencies();
    const assessment = await assessWithGatekeeper(artifact('binary', release.program), false, asked);
    expect(assessment).toMatchObject({
      verdict: 'accepted',
      source: 'Notarized Developer ID',
      origin: release.services.authority.application.name,
      teamId: release.services.authority.team,
      flags: ['runtime'],
      ticket: 'online',
      signatureValid: true,
      issues: [],
    });
    expect(asked.commands.filter(({ args }) => args.includes('--assess'))).toEqual([]);
    expect(assessment.checks.map(({ command }) => command)).toContain(
      'codesign --verify -vv --strict --check-notarization -R=notarized PATH',
    );
  });

  test('U25: an app is assessed for execute and a disk image for open', async () => {
    await stapleWithStapler(artifact('app', release.app), dependencies());
    await stapleWithStapler(artifact('dmg', image), dependencies());
    const app = await assess('app', release.app);
    expect(app).toMatchObject({ verdict: 'accepted', source: 'Notarized Developer ID', ticket: 'stapled' });
    expect(app.checks.map(({ command }) => command)).toContain(
      'spctl --assess -vv --ignore-cache --type execute PATH',
    );
    expect(app.checks.find(({ command }) => command.startsWith('spctl'))?.text).toContain(
      'source=Notarized Developer ID',
    );
    const opened = await assess('dmg', image);
    expect(opened).toMatchObject({ verdict: 'accepted', ticket: 'stapled' });
    expect(opened.checks.map(({ command }) => command)).toContain(
      'spctl --assess -vv --ignore-cache --type open --context context:primary-signature PATH',
    );
  });

  test('U25: a signed artifact without notarization is rejected even where spctl accepts it', async () => {
    const app = await release.signedApp('Unseen');
    expect(await assess('app', app)).toMatchObject({
      verdict: 'rejected',
      source: 'Unnotarized Developer ID',
      signatureValid: true,
      issues: expect.arrayContaining([expect.objectContaining({ code: 'not-notarized' })]),
    });
    release.machine.faults({ assessments: 'disabled' });
    expect(await assess('app', app)).toMatchObject({
      verdict: 'rejected',
      issues: expect.arrayContaining([expect.objectContaining({ code: 'gatekeeper-disabled' })]),
    });
    release.machine.faults({
      failures: [
        {
          tool: 'spctl',
          arguments: '--assess',
          exitCode: 0,
          stderr: `${app}: accepted\nsource=Developer ID`,
        },
      ],
    });
    expect(await assess('app', app)).toMatchObject({
      verdict: 'rejected',
      source: 'Unnotarized Developer ID',
    });
  });

  test('U25: the ticket decides on a machine where Gatekeeper is disabled', async () => {
    release.machine.faults({ assessments: 'disabled' });
    expect(await assess('app', release.app)).toMatchObject({ verdict: 'accepted' });
  });

  test('a broken signature is rejected with codesign’s reason', async () => {
    const app = await release.signedApp('Changed');
    release.machine.file('Changed.app/Contents/Resources.txt', 'added');
    const { verdict, source, signatureValid, issues } = await assess('app', app);
    expect({ verdict, source, signatureValid }).toEqual({
      verdict: 'rejected',
      source: 'no usable signature',
      signatureValid: false,
    });
    expect(issues[0]).toMatchObject({ code: 'signature-invalid' });
  });

  test('findings of syspolicy_check are warnings, and a missing syspolicy_check is ignored', async () => {
    const { issues } = await assess('app', await release.signedApp('Advised'));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'syspolicy-advice', severity: 'warning' }));
    const asked = dependencies();
    const without = (command: Command) =>
      command.tool === 'syspolicy_check'
        ? asked.run({ ...command, tool: 'none-of-this-name' })
        : asked.run(command);
    expect(
      await assessWithGatekeeper(artifact('app', release.app), false, { ...asked, run: without }),
    ).toMatchObject({ verdict: 'accepted' });
  });

  test('the assessment of a just accepted artifact is repeated while its ticket propagates', async () => {
    const asked = dependencies();
    release.machine.faults({
      failures: [
        {
          tool: 'spctl',
          arguments: '--assess',
          exitCode: 3,
          stderr: 'rejected\nsource=Unnotarized Developer ID',
          times: 2,
        },
      ],
    });
    expect(await assessWithGatekeeper(artifact('app', release.app), true, asked)).toMatchObject({
      verdict: 'accepted',
    });
    expect(asked.clock.sleeps).toEqual([10_000, 20_000]);
  });
});

describe('stapleWithStapler', () => {
  test('U22: stapling is retried while the ticket propagates, and the log says so', async () => {
    release.machine.faults({
      failures: [
        {
          tool: 'xcrun',
          arguments: 'stapler staple',
          exitCode: 65,
          stdout:
            'Could not find base64 encoded ticket in response for x\nThe staple and validate action failed! Error 65.',
          times: 2,
        },
      ],
    });
    const asked = dependencies();
    expect(await stapleWithStapler(artifact('app', release.app), asked)).toEqual({ stapled: 'true' });
    expect(asked.clock.sleeps).toEqual([10_000, 20_000]);
    expect(
      asked.lines.filter((line) => line.startsWith('There is no ticket for Hello.app yet')),
    ).toHaveLength(2);
  });

  test('U22: stapling fails with ticket-not-found when no ticket appears within minutes', async () => {
    const asked = dependencies();
    const failure = await failureOf(async () =>
      stapleWithStapler(artifact('app', await release.signedApp('Never')), asked),
    );
    expect(failure).toFailWith('ticket-not-found');
    expect(asked.clock.sleeps).toHaveLength(5);
  });

  test.each([
    [66, 'staple-failed'],
    [68, 'service-unreachable'],
    [73, 'output-not-writable'],
    [77, 'staple-failed'],
  ])('stapler’s exit code %i becomes %s', async (exitCode, code) => {
    release.machine.faults({ failures: [{ tool: 'xcrun', arguments: 'stapler staple', exitCode }] });
    expect(await failureOf(() => stapleWithStapler(artifact('app', release.app), dependencies()))).toFailWith(
      code,
    );
  });

  test('stapling leaves an artifact alone that cannot carry a ticket', async () => {
    const asked = dependencies();
    expect(await stapleWithStapler(artifact('binary', release.program), asked)).toEqual({
      stapled: 'not-applicable',
    });
    expect(asked.commands).toEqual([]);
  });
});

test('an unsigned program is rejected', async () => {
  const folder = join(release.machine.folder, 'plain');
  await mkdir(folder);
  const path = release.machine.file('plain/tool', machOImage());
  const pack = release.machine.at('plain.pkg');
  await release.run('pkgbuild', '--root', folder, '--identifier', 'x', pack);
  for (const [kind, at] of [
    ['binary', path],
    ['pkg', pack],
  ] as const) {
    expect(await assess(kind, at)).toMatchObject({
      verdict: 'rejected',
      source: 'no usable signature',
      issues: [{ code: 'not-signed', severity: 'warning' }],
    });
  }
  await rm(folder, { recursive: true });
});

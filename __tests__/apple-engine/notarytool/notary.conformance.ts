import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createNotarytool } from '../../../src/apple-engine/notarytool/notary.js';
import { writeZip } from '../../../src/archive/zip/write-zip.js';

import type { NotaryCredentials, OtherSubmission } from '../../../src/notary/notary.js';

import { waitForVerdict } from '../../../src/notary/wait-for-verdict.js';
import { waitOrResubmit } from '../../../src/notary/wait-or-resubmit.js';
import type { ReplayServices } from '../../../src/replay/replay-services.js';
import type { Log } from '../../../src/system/log.js';
import type { Command } from '../../../src/system/process/runner.js';
import { createSecrets, Secret } from '../../../src/system/secrets.js';
import { exposures } from '../../apple/record.js';
import { type Release, startRelease } from '../../apple/release.js';
import { jumpingClock } from '../../notary/test-clock.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';

let release: Release;
let commands: Command[];
let lines: string[];
beforeAll(async () => {
  release = await startRelease();
});
beforeEach(() => {
  commands = [];
  lines = [];
});
afterEach(() => release.machine.faults({}));
afterAll(() => release.close());

const note = (line: string): void => void lines.push(line);
const log: Log = { debug: () => undefined, info: note, warning: note, group: (_title, work) => work() };

function apiKey({ credentials }: ReplayServices = release.services): NotaryCredentials {
  return {
    kind: 'api-key',
    key: new Secret(credentials['notary-key']),
    keyId: credentials['notary-key-id'],
    issuer: credentials['notary-issuer'],
  };
}

function notarytool(credentials: NotaryCredentials = apiKey(), during?: (command: Command) => void) {
  const run = release.machine.runner();
  const dependencies = {
    clock: jumpingClock(),
    log,
    secrets: createSecrets(),
    folder: release.machine.folder,
    run: (command: Command) => {
      commands.push(command);
      during?.(command);
      return run(command);
    },
  };
  return { notary: createNotarytool(dependencies, credentials), dependencies };
}

const callsOf = (subcommand: string) => commands.filter(({ args }) => args[1] === subcommand);
const fails = (more: object) => release.machine.faults({ failures: [{ tool: 'xcrun', ...more }] });

async function unsignedArchive(): Promise<string> {
  const path = release.machine.at('unsigned.zip');
  await writeZip({ roots: [release.machine.file('unsigned', machOImage())], output: path });
  return path;
}

describe('submitting and waiting with notarytool', () => {
  test('U12, U13: the submission’s id is known before the wait, and notarytool never waits', async () => {
    const { notary, dependencies } = notarytool();
    const announced: string[] = [];
    const { id } = await notary.submit(release.archive, {
      onSubmitted: ({ id: each }) => void announced.push(each),
    });
    expect(announced).toEqual([id]);
    const verdict = await waitForVerdict({
      ...{ notary, id, clock: dependencies.clock, log },
      timeout: 1_800_000,
      interval: 15_000,
    });
    expect(verdict.status).toBe('Accepted');
    expect(commands.flatMap(({ args }) => args)).not.toContain('--wait');
    expect(commands.every(({ timeout }) => timeout <= 660_000)).toBe(true);
    expect(await notary.log(id)).toMatchObject({ jobId: id, status: 'Accepted' });
  });

  test('U12, U14, U15: a wait for a slow notary ends at its time limit with the id and the way to resume', () =>
    release.during({ stuck: true }, async (services) => {
      const { notary, dependencies } = notarytool(apiKey(services));
      const { id } = await notary.submit(release.archive, {});
      const began = dependencies.clock.now().getTime();
      const failure = await failureOf(() =>
        waitForVerdict({ notary, id, clock: dependencies.clock, log, timeout: 1_800_000, interval: 60_000 }),
      );
      expect(failure).toFailWith('notary-timeout');
      expect(String(failure)).toContain(id);
      expect(failure).toMatchObject({ remedy: expect.stringContaining(`submission-id: ${id}`) });
      expect(dependencies.clock.now().getTime() - began).toBeLessThanOrEqual(1_800_000);
      const polls = lines.filter((line) => /^In Progress: .* of 30 min, next request in/.test(line));
      expect(polls).toHaveLength(callsOf('info').length - 1);
      expect(callsOf('submit')).toHaveLength(1);
    }));

  test('U16, U39: an open submission of the same name is reported and not waited for', () =>
    release.during({ stuck: true }, async (services) => {
      const { notary } = notarytool(apiKey(services));
      const { id } = await notary.submit(release.archive, {});
      const others: OtherSubmission[] = [];
      await notary.submit(release.archive, { onOther: (other) => void others.push(other) });
      expect(others).toMatchObject([{ id, cause: 'earlier' }]);
      expect(callsOf('submit')).toHaveLength(2);
    }));

  test('U17: a stuck submission is submitted once more only with resubmit-after', () =>
    release.during({ stuck: true }, async (services) => {
      const { notary, dependencies } = notarytool(apiKey(services));
      const submit = async () => (await notary.submit(release.archive, {})).id;
      const request = {
        ...{ notary, clock: dependencies.clock, log, id: await submit(), submitAgain: submit },
        timeout: 600_000,
        interval: 60_000,
      };
      const never = await failureOf(() => waitOrResubmit({ ...request, resubmitAfter: null }));
      expect(never).toFailWith('notary-timeout');
      expect(callsOf('submit')).toHaveLength(1);
      const once = await failureOf(() => waitOrResubmit({ ...request, resubmitAfter: 300_000 }));
      expect(once).toFailWith('notary-timeout');
      expect(callsOf('submit')).toHaveLength(2);
      expect(lines.join('\n')).toContain('Submitting the same archive once more');
    }));

  test('U18: Invalid is read from the answer, whatever the exit code, and the log is fetched', async () => {
    const { notary, dependencies } = notarytool();
    const { id } = await notary.submit(await unsignedArchive(), {});
    const verdict = await waitForVerdict({
      ...{ notary, id, clock: dependencies.clock, log },
      timeout: 600_000,
      interval: 15_000,
    });
    expect(verdict.status).toBe('Invalid');
    const developerLog = await notary.log(id);
    expect(developerLog?.issues?.map(({ message }) => message)).toContain('The binary is not signed.');
  });

  test('the log of an unfinished submission is null', async () => {
    fails({
      arguments: 'log',
      exitCode: 69,
      stdout: '{"id":"x","message":"Submission log is not yet available or submissionId does not exist"}',
    });
    expect(await notarytool().notary.log('x')).toBeNull();
  });
});

describe('an upload with notarytool', () => {
  test.each([
    [
      'is refused although the credentials are good',
      { stderr: 'Error: HTTP status code: 401. Unauthenticated' },
    ],
    ['stalls', { stderr: 'Error: deadlineExceeded' }],
    ['is broken off', { stderr: 'Error: abortedUpload' }],
    ['crashes', { signal: 'SIGBUS' }],
  ])('U21: an upload that %s is tried once more without acceleration', async (_case, failure) => {
    fails({ arguments: 'submit', times: 1, ...failure });
    await notarytool().notary.submit(release.archive, {});
    const [first, second, ...more] = callsOf('submit');
    expect(more).toEqual([]);
    expect(first?.args).not.toContain('--no-s3-acceleration');
    expect(second?.args).toContain('--no-s3-acceleration');
    expect(lines.join('\n')).toContain('without S3 acceleration');
  });

  test('U21: an upload is not tried a third time', async () => {
    fails({ arguments: 'submit', stderr: 'Error: deadlineExceeded' });
    const failure = await failureOf(() => notarytool().notary.submit(release.archive, {}));
    expect(failure).toFailWith('upload-failed');
    expect(callsOf('submit')).toHaveLength(2);
  });
});

describe('credentials for notarytool', () => {
  test('U11: an API key is stored in a private file during the call only', async () => {
    const { folder } = release.machine;
    const keys = () => readdirSync(folder).filter((name) => name.startsWith('AuthKey_'));
    const modes: number[] = [];
    const { notary } = notarytool(apiKey(), () => {
      modes.push(...keys().map((name) => statSync(join(folder, name)).mode & 0o777));
    });
    await notary.submit(release.archive, {});
    expect(modes.length).toBeGreaterThan(0);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    expect(keys()).toEqual([]);
    const secrets = release.services.credentials['notary-key'].split('\n').filter((line) => line.length > 20);
    expect(exposures(release.machine.at('state'), secrets)).toEqual([]);
  });

  const account = { appleId: 'me@example.com', password: 'abcd-efgh-ijkl-mnop', teamId: 'ABCDE12345' };
  const knowAccount = () => {
    const { credentials } = release.services;
    const [key, keyId, issuer] = (['notary-key', 'notary-key-id', 'notary-issuer'] as const).map(
      (name) => credentials[name],
    );
    writeFileSync(
      release.machine.at('state/accounts.json'),
      JSON.stringify({ ...account, key, keyId, issuer }),
    );
  };

  test('U11, U43: an app-specific password reaches notarytool on its input, in no argument and no variable', async () => {
    knowAccount();
    const { notary } = notarytool({ kind: 'apple-id', ...account, password: new Secret(account.password) });
    const { id } = await notary.submit(release.archive, {});
    expect(await notary.status(id)).toMatch(/In Progress|Accepted/);
    expect(exposures(release.machine.at('state'), [account.password])).toEqual([]);
  });

  test('a wrong app-specific password fails with notary-credentials-refused', async () => {
    knowAccount();
    const { notary } = notarytool({ kind: 'apple-id', ...account, password: new Secret('wrong') });
    const failure = await failureOf(() => notary.submit(release.archive, {}));
    expect(failure).toFailWith('notary-credentials-refused');
    expect(failure).toMatchObject({ input: 'apple-id-password' });
    expect(callsOf('submit')).toEqual([]);
  });

  test('a profile is used by its name, and a missing one fails with notary-profile-missing', async () => {
    const failure = await failureOf(() =>
      notarytool({ kind: 'keychain-profile', profile: 'unknown' }).notary.status('x'),
    );
    expect(failure).toFailWith('notary-profile-missing');
    expect(String(failure)).toContain('unknown');
    await release.notarytool('store-credentials', 'release');
    const { notary } = notarytool({ kind: 'keychain-profile', profile: 'release' });
    expect((await notary.submit(release.archive, {})).id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a malformed API key is refused before any command', async () => {
    const failure = await failureOf(async () =>
      notarytool({ kind: 'api-key', key: new Secret('no key'), keyId: 'x' }),
    );
    expect(failure).toFailWith('notary-key-invalid');
    expect(commands).toEqual([]);
  });
});

describe('the failures of notarytool', () => {
  test.each([
    ['HTTP status code: 401. Unauthenticated', 'notary-credentials-refused', false],
    [
      'HTTP status code: 403. A required agreement is missing or has expired. This request requires an in-effect agreement that has not been signed or has expired.',
      'notary-agreement-missing',
      false,
    ],
    ['HTTP status code: 403. Access denied.', 'notary-forbidden', false],
    ['HTTP status code: 503. Service Unavailable', 'notary-failed', true],
    ['HTTP status code: 429. Too Many Requests', 'notary-busy', true],
    [
      'NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."',
      'service-unreachable',
      true,
    ],
    ['invalidPEMDocument', 'notary-key-invalid', false],
    ['an unknown text', 'notary-failed', false],
  ])('%s', async (text, code, retryable) => {
    fails({ arguments: 'info', stderr: `Error: ${text}` });
    const failure = await failureOf(() => notarytool().notary.status('x'));
    expect(failure).toFailWith(code);
    expect(failure).toMatchObject({ retryable });
  });

  test('an unknown submission fails with submission-not-found', async () => {
    const unknown = '11111111-2222-3333-4444-555555555555';
    const failure = await failureOf(() => notarytool().notary.status(unknown));
    expect(failure).toFailWith('submission-unknown');
    expect(String(failure)).toContain(unknown);
  });

  test('a request that fails with a retryable failure is repeated', async () => {
    fails({ arguments: 'history', stderr: 'Error: HTTP status code: 503. Service Unavailable', times: 2 });
    await notarytool().notary.submit(release.archive, {});
    expect(callsOf('history')).toHaveLength(3);
  });
});

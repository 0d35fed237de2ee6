import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/settings/inputs/inputs.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import type { Settings } from '../../src/settings/settings.js';
import { InputError } from '../../src/system/errors.js';
import { Secret } from '../../src/system/secrets.js';
import { failureOf } from '../support/failure.js';

type Inputs = Partial<Record<InputName, string>>;

const complete: Inputs = {
  certificate: 'MIIabc=',
  'certificate-password': 'correct horse',
  'notary-key': '-----BEGIN PRIVATE KEY-----',
  'notary-key-id': 'ABCDE12345',
};

function parse(inputs: Inputs = {}): Settings {
  const all: Inputs = { ...complete, ...inputs };
  return parseSettings((name) => all[name] ?? '', '/work');
}

async function problemOf(inputs: Inputs): Promise<InputError> {
  const failure = await failureOf(() => parse(inputs));
  expect(failure).toBeInstanceOf(InputError);
  return failure as InputError;
}

describe('settings', () => {
  test('have a default for everything except secrets', () => {
    const settings = parse();
    expect(settings.build.targets).toEqual(['darwin/universal']);
    expect(settings.build.packages).toEqual(['.']);
    expect(settings.outputDirectory).toBe('/work/dist-macos');
    expect(settings.notarize).toMatchObject({ mode: 'wait', timeout: 30 * 60_000, submissionId: null });
    expect(settings.app).toBeNull();
  });

  test('lose only the last line end of a secret, and are trimmed otherwise', () => {
    const { sign, build } = parse({ 'certificate-password': ' pw \n', version: ' 1.2 \n' });
    expect(sign.certificate?.password.reveal()).toBe(' pw ');
    expect(build.version).toBe('1.2');
  });

  test('show no secret as text, as JSON or inspected, and hold the values', () => {
    const secrets = {
      certificate: 'MIIcertificate',
      'certificate-password': 'password one',
      'installer-certificate': 'MIIinstaller',
      'installer-certificate-password': 'password two',
      'module-token': 'token three',
    };
    const key = { 'notary-key': 'key four' };
    const account = { 'notary-key': '', 'notary-key-id': '', 'apple-id-password': 'password five' };
    const withKey = parse({ ...secrets, ...key });
    const withAccount = parse({
      ...secrets,
      ...account,
      'apple-id': 'me@example.com',
      'team-id': 'ABCDE12345',
    });
    for (const settings of [withKey, withAccount]) {
      const shown = [JSON.stringify(settings), inspect(settings, { depth: null, showHidden: true })];
      for (const text of shown) {
        expect(text).toContain('***');
        for (const value of Object.values({ ...secrets, ...key, ...account }).filter((text) => text !== ''))
          expect(text).not.toContain(value);
      }
    }
    expect(`${withKey.go.moduleToken} ${withKey.sign.certificate?.text}`).toBe('*** ***');
    expect(withKey.go.moduleToken?.reveal()).toBe('token three');
    const [{ credentials }, { credentials: other }] = [withKey.notarize, withAccount.notarize];
    expect(credentials?.kind === 'api-key' && credentials.key.reveal()).toBe('key four');
    expect(other?.kind === 'apple-id' && other.password.reveal()).toBe('password five');
  });

  test('resolve paths from the working directory', () => {
    const settings = parse({ 'working-directory': 'backend', app: 'packaging', artifacts: 'a\n/abs/b\n' });
    expect(settings.app?.folder).toBe('/work/backend/packaging');
    expect(settings.build.artifacts).toEqual(['/work/backend/a', '/abs/b']);
  });

  test('take several kinds of packages, and none for none', () => {
    expect([...parse({ package: 'zip, dmg' }).package.kinds]).toEqual(['zip', 'dmg']);
    expect([...parse().package.kinds]).toEqual([]);
  });

  test('split the smoke test as a shell would', () => {
    expect(parse().smokeTest).toBeNull();
    expect(parse({ 'smoke-test': `{} run 'two words' "and more" a"b c"d` }).smokeTest).toEqual([
      '{}',
      'run',
      'two words',
      'and more',
      'ab cd',
    ]);
  });

  test.each(['tool --version', `{} 'open`])('refuse %s as a smoke test', async (text) => {
    expect((await problemOf({ 'smoke-test': text })).input).toBe('smoke-test');
  });

  test.each([['{name}-{cpu}'], ['a/b'], ['{name}-{version}']])(
    'refuse %s as a package name',
    async (text) => {
      expect(['package-name', 'version']).toContain((await problemOf({ 'package-name': text })).input);
    },
  );

  test('accept a keychain identity in place of a certificate, not together with one', async () => {
    const none = { certificate: '', 'certificate-password': '' };
    const { sign } = parse({ ...none, identity: 'Developer ID Application: X' });
    expect(sign).toMatchObject({ certificate: null, keychainIdentity: 'Developer ID Application: X' });
    expect((await problemOf({ identity: 'X' })).input).toBe('identity');
  });

  test('accept one of three kinds of notary credentials', async () => {
    const none = { 'notary-key': '', 'notary-key-id': '' };
    const account = { 'apple-id': 'me@example.com', 'apple-id-password': 'abcd', 'team-id': 'ABCDE12345' };
    expect(parse({ ...none, ...account }).notarize.credentials).toEqual({
      kind: 'apple-id',
      appleId: 'me@example.com',
      password: expect.any(Secret),
      teamId: 'ABCDE12345',
    });
    expect(parse({ ...none, 'keychain-profile': 'release' }).notarize.credentials).toEqual({
      kind: 'keychain-profile',
      profile: 'release',
    });
    expect(await problemOf({ 'keychain-profile': 'release' })).toMatchObject({ code: 'input-invalid' });
    expect((await problemOf({ ...none, ...account, 'team-id': '' })).input).toBe('team-id');
  });

  test('recognise an issuer in place of the key ID', async () => {
    const issuer = '57246542-96fe-1a63-e053-0824d011072a';
    const problem = await problemOf({ 'notary-key-id': issuer, 'notary-issuer': 'ABCDE12345' });
    expect(problem.message).toContain('notary-key-id: it is a UUID');
  });

  test.each(['AuthKey_ABCDE12345.p8', '~/keys/key', './key.p8'])(
    'recognise the path %s in place of a notary key, and do not repeat it',
    async (path) => {
      const problem = await problemOf({ 'notary-key': path });
      expect(problem).toFailWith('notary-key-invalid');
      expect(problem.message).not.toContain(path);
    },
  );

  test('submit again only with resubmit-after', () => {
    expect(parse().notarize.resubmitAfter).toBeNull();
    expect(parse({ 'resubmit-after': '20m' }).notarize.resubmitAfter).toBe(20 * 60_000);
  });

  test('insert the version into ldflags', () => {
    const settings = parse({ version: '1.4.0', ldflags: '-s -X main.version={version}' });
    expect(settings.build.ldflags).toBe('-s -X main.version=1.4.0');
  });

  test.each([
    ['90s', 90_000],
    ['45m', 2_700_000],
    ['2h', 7_200_000],
  ])('read the duration %s', (text, milliseconds) => {
    expect(parse({ 'notary-timeout': text }).notarize.timeout).toBe(milliseconds);
  });

  test.each(['0s', '30', 'soon', '1d', '-5m'])('refuse %s as a duration', async (text) => {
    expect((await problemOf({ 'notary-timeout': text })).input).toBe('notary-timeout');
  });

  test('name the unknown target and the known ones', async () => {
    const problem = await problemOf({ targets: 'darwin/arm64, linux/amd64' });
    expect(problem).toFailWith('target-unknown');
    expect(problem.message).toContain("'linux/amd64'");
    expect(problem.remedy).toContain('darwin/universal');
  });

  test('report all problems at once', async () => {
    const problem = await problemOf({ targets: 'windows/arm', engine: 'magic', 'notary-timeout': 'long' });
    for (const input of ['targets', 'engine', 'notary-timeout']) expect(problem.message).toContain(input);
  });

  test('U33: without secrets, signing auto signs ad-hoc and turns the notary off', () => {
    const none = { certificate: '', 'certificate-password': '', 'notary-key': '' };
    const settings = parse({ ...none, signing: 'auto' });
    expect(settings.sign.certificate).toBeNull();
    expect(settings.notarize).toMatchObject({ mode: 'off', credentials: null });
  });

  test.each(['certificate-password', 'notary-key', 'installer-certificate', 'apple-id-password'])(
    'signing auto fails when %s is set and the certificate is not',
    async (secret) => {
      const none = { certificate: '', 'certificate-password': '', 'notary-key': '' };
      const problem = await problemOf({ ...none, signing: 'auto', [secret]: 'a secret' });
      expect(problem).toFailWith('certificate-missing');
      expect(problem.message).toContain(secret);
    },
  );

  test('signing required without a certificate says how to give one', async () => {
    const problem = await problemOf({ certificate: '' });
    expect(problem).toFailWith('certificate-missing');
    expect(problem.remedy).toContain('signing');
  });

  test('an incomplete API key is refused before anything is built', async () => {
    expect(await problemOf({ 'notary-key-id': '' })).toFailWith('notary-credentials-missing');
  });

  test('notary secrets are not needed when the notary is off, and no error when given', () => {
    expect(parse({ notarize: 'off' }).notarize.credentials).toBeNull();
    expect(parse({ notarize: 'off', 'notary-key': '' }).notarize.mode).toBe('off');
  });

  test('an individual key has no issuer, rather than an empty one', () => {
    expect(parse().notarize.credentials).not.toHaveProperty('issuer');
    expect(parse({ 'notary-issuer': 'abc' }).notarize.credentials).toHaveProperty('issuer', 'abc');
  });

  test('an app is made of one package', async () => {
    expect((await problemOf({ app: 'packaging', packages: './a ./b' })).input).toBe('app');
  });

  test('a submission is finished for named files only', async () => {
    expect((await problemOf({ 'submission-id': 'some-id' })).input).toBe('submission-id');
    const settings = parse({ 'submission-id': 'some-id', artifacts: 'tool', certificate: '' });
    expect(settings.notarize).toMatchObject({ mode: 'wait', submissionId: 'some-id' });
  });

  test.each(['../../x', 'id\nname=value', '', ' '])(
    'the text %j is not accepted as a submission-id',
    async (id) => {
      const inputs: Inputs = { 'submission-id': id, artifacts: 'tool' };
      if (id.trim() === '') expect(parse(inputs).notarize.submissionId).toBeNull();
      else expect(await problemOf(inputs)).toFailWith('input-invalid');
    },
  );

  test.each(['output-directory', 'app-name', 'version', 'package-name', 'identifier'] as const)(
    'a control character in %s is refused',
    async (input) => {
      const problem = await problemOf({ [input]: 'a\u001b[2Jb' });
      expect(problem).toFailWith('input-invalid');
      expect(problem.input).toBe(input);
    },
  );

  test('a line break in an output-directory is refused, and one between packages is not', async () => {
    expect((await problemOf({ 'output-directory': 'a\nb' })).input).toBe('output-directory');
    expect(parse({ packages: './a\n./b' }).build.packages).toEqual(['./a', './b']);
  });
});

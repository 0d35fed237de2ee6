import { describe, expect, test } from '@jest/globals';
import { childEnvironment, type Inheritance } from '../../../src/system/process/child-environment.js';
import { createSecrets } from '../../../src/system/secrets.js';

const from = {
  PATH: '/bin',
  HOME: '/home/me',
  LC_ALL: 'C',
  https_proxy: 'http://proxy:3128',
  DEVELOPER_DIR: '/Applications/Xcode.app',
  RUNNER_TRACKING_ID: 'github_1',
  GOFLAGS: '-mod=mod',
  GOPRIVATE: 'example.com',
  MY_SETTING: 'x',
  GITHUB_SHA: 'abc',
  'INPUT_NOTARY-KEY-ID': 'id',
  STATE_leftovers: '{}',
  GO_NOTARIZE_NOTARY_KEY: 'key',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
  ACTIONS_RESULTS_URL: 'https://results',
  GITHUB_TOKEN: 'ghs_1',
  NPM_TOKEN: 'npm_1',
  GITHUB_ENV: '/runner/env',
  GITHUB_PATH: '/runner/path',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_STATE: '/runner/state',
  GITHUB_STEP_SUMMARY: '/runner/summary',
  SIGNING: 'hunter22',
};

function namesFor(inherits: Inheritance, passed: string[] = []): string[] {
  const secrets = createSecrets();
  secrets.add('hunter22');
  return Object.keys(childEnvironment(inherits, { from, secrets, passed }));
}

describe('the environment of a command', () => {
  test('holds for a tool of the system only what tools need', () => {
    expect(namesFor('tools')).toEqual([
      'PATH',
      'HOME',
      'LC_ALL',
      'https_proxy',
      'DEVELOPER_DIR',
      'RUNNER_TRACKING_ID',
    ]);
  });

  test('holds for Go and the smoke test the variables of the user, but none of ours, no token and no runner file', () => {
    expect(namesFor('user')).toEqual([
      'PATH',
      'HOME',
      'LC_ALL',
      'https_proxy',
      'DEVELOPER_DIR',
      'RUNNER_TRACKING_ID',
      'GOFLAGS',
      'GOPRIVATE',
      'MY_SETTING',
      'GITHUB_SHA',
    ]);
  });

  test('holds what pass-environment names', () => {
    expect(namesFor('tools', ['GITHUB_TOKEN', 'SIGNING'])).toEqual(
      expect.arrayContaining(['GITHUB_TOKEN', 'SIGNING']),
    );
  });
});

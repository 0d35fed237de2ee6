import { describe, expect, test } from '@jest/globals';
import { checkIsolation, persistentRunnerWarning } from '../../src/settings/check-isolation.js';
import type { InputName } from '../../src/settings/inputs/inputs.js';
import { failureOf } from '../support/failure.js';
import { testSettings } from '../support/test-settings.js';

const secrets = {
  ...{ signing: 'required', certificate: 'AA==', 'notary-key': 'key', 'notary-key-id': 'KEYID12345' },
} as const;
const isolated = { archive: 'built.tar.gz', isolated: 'true', 'workflow-sha': 'ab'.repeat(20) } as const;

function check(inputs: Partial<Record<InputName, string>>, environment: NodeJS.ProcessEnv): void {
  checkIsolation(testSettings(inputs), environment);
}

describe('the job that signs', () => {
  test.each(['pull_request_target', 'workflow_run'])('refuses the event %s with secrets', async (event) => {
    const failure = await failureOf(() => check({ ...secrets, ...isolated }, { GITHUB_EVENT_NAME: event }));
    expect(failure).toMatchObject({ code: 'event-refused' });
    expect(String(failure)).toContain(event);
  });

  test.each(['push', 'pull_request', 'workflow_dispatch', 'release', 'schedule'])(
    'takes the event %s',
    (event) => {
      expect(() => check({ ...secrets, ...isolated }, { GITHUB_EVENT_NAME: event })).not.toThrow();
    },
  );

  test('refuses nothing without secrets', () => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target' };
    expect(() => check({ ...isolated, 'workflow-sha': '' }, environment)).not.toThrow();
  });

  test('refuses an unknown commit of the workflow, but not under act', async () => {
    const inputs = { ...secrets, ...isolated, 'workflow-sha': '' };
    expect(await failureOf(() => check(inputs, { GITHUB_EVENT_NAME: 'push' }))).toMatchObject({
      code: 'workflow-commit-unknown',
    });
    expect(() => check(inputs, { GITHUB_EVENT_NAME: 'push', ACT: 'true' })).not.toThrow();
  });

  test('warns on a runner that may be kept', () => {
    const warningOn = (runner: string, inputs: Partial<Record<InputName, string>> = {}) =>
      persistentRunnerWarning(testSettings({ ...secrets, ...isolated, ...inputs }), {
        RUNNER_ENVIRONMENT: runner,
      });
    expect(warningOn('self-hosted')).toContain('self-hosted');
    expect(warningOn('github-hosted')).toBeNull();
    expect(warningOn('self-hosted', { isolated: 'false' })).toBeNull();
  });

  test('needs the archive of the job that builds', () => {
    expect(() => testSettings({ ...secrets, ...isolated, archive: '' })).toThrow(
      'an isolated run builds nothing',
    );
  });
});

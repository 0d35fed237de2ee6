import { describe, expect, test } from '@jest/globals';
import { nameVariable, nameWorkflowSecret } from '../../src/settings/secret-names.js';
import { InputError, ToolError } from '../../src/system/errors.js';

const allSet = (): string => 'set';
const inWorkflow = { GO_NOTARIZE_WORKFLOW: 'notarize.yml' };
const wrong = (input: string): InputError =>
  new InputError(input, `${input}: it is wrong.`, {
    code: 'input-invalid',
    remedy: 'Set it.',
    lines: ['a line'],
  });

describe('the remedy of a wrong secret', () => {
  test('names the environment variable on the command line', () => {
    expect(nameVariable(wrong('certificate'))).toMatchObject({
      remedy: 'Set it. On the command line, certificate is the environment variable GO_NOTARIZE_CERTIFICATE.',
      code: 'input-invalid',
      lines: ['a line'],
    });
  });

  test('names each secret of the reusable workflow', () => {
    expect(
      nameWorkflowSecret(wrong('certificate, notary-issuer, targets'), inWorkflow, allSet),
    ).toHaveProperty(
      'remedy',
      'Set it. In the reusable workflow, certificate is the secret DEVELOPER_ID_P12, notary-issuer is the secret NOTARY_ISSUER.',
    );
  });

  test('names no secret in a workflow that uses the action itself', () => {
    const error = wrong('certificate');
    expect(nameWorkflowSecret(error, {}, allSet)).toBe(error);
  });

  test('explains in a workflow of its own why an input that reads a secret is empty', () => {
    const read = (name: string): string => (name === 'notary-key' ? '' : 'set');
    const explained = nameWorkflowSecret(wrong('certificate, notary-key'), {}, read);
    expect(explained).toHaveProperty(
      'remedy',
      expect.stringMatching(/sets notary-key from a secret, .* secrets\.NOTARY_KEY .* no secret of exactly/),
    );
  });

  test('explains that a password is empty where the certificate does not open without one', () => {
    const error = new InputError('certificate', 'It needs a password.', {
      code: 'certificate-password-wrong',
      remedy: 'Set it.',
    });
    const read = (name: string): string => (name === 'certificate-password' ? '' : 'set');
    expect(nameWorkflowSecret(error, {}, read)).toHaveProperty(
      'remedy',
      expect.stringContaining('secrets.DEVELOPER_ID_PASSWORD'),
    );
  });
});

test.each([wrong('targets'), new ToolError('a tool failed', { code: 'command-failed', remedy: 'x' })])(
  'an error without a secret stays the same: %s',
  (error) => {
    expect(nameVariable(error)).toBe(error);
    expect(nameWorkflowSecret(error, inWorkflow, allSet)).toBe(error);
  },
);

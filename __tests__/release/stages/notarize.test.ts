import { describe, expect, test } from '@jest/globals';
import { requireAccepted } from '../../../src/release/stages/notarize.js';
import { type NotaryAnswer, resumedAnswer } from '../../../src/release/stages/submit.js';
import type { Issue } from '../../../src/system/issue.js';
import { failureOf } from '../../support/failure.js';

const accepted: NotaryAnswer = {
  ...resumedAnswer('an-id', null),
  status: 'Accepted',
  logPath: '/out/log.json',
};

const notInTicket: Issue = {
  severity: 'error',
  code: 'not-in-ticket',
  path: '/out/tool',
  architecture: 'arm64',
  message: 'The ticket does not cover this code.',
  remedy: 'Submit these files.',
  docUrl: null,
};

describe('requireAccepted', () => {
  test('accepts an acceptance with a log that covers all code', () => {
    expect(requireAccepted(accepted)).toBeUndefined();
  });

  test('refuses an acceptance of other code', async () => {
    const attempt = () => requireAccepted({ ...accepted, issues: [notInTicket] });
    expect(await failureOf(attempt)).toFailWith('not-in-ticket');
  });

  test('refuses an acceptance without a log', async () => {
    const failure = await failureOf(() => requireAccepted({ ...accepted, logPath: null }));
    expect(failure).toFailWith('notary-log-missing');
    expect(failure).toMatchObject({ retryable: true, remedy: expect.stringContaining('an-id') });
  });

  test('reports a rejection as such, also without a log', async () => {
    const attempt = () => requireAccepted({ ...accepted, status: 'Invalid', logPath: null });
    expect(await failureOf(attempt)).toFailWith('notarization-rejected');
  });
});

import { describe, expect, test } from '@jest/globals';
import type { NotaryLog } from '../../../src/notary/notary.js';
import { requireAccepted, requireCovered } from '../../../src/release/stages/notarize.js';
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

const developerLog: NotaryLog = {
  logFormatVersion: 1,
  jobId: 'an-id',
  status: 'Accepted',
  statusSummary: 'Ready for distribution',
  statusCode: 0,
  archiveFilename: 'tool.zip',
  uploadDate: '2026-01-01T00:00:00Z',
  sha256: 'd'.repeat(64),
  ticketContents: [],
  issues: null,
};

describe('requireAccepted', () => {
  test('returns the log of an acceptance', () => {
    expect(requireAccepted(accepted, developerLog)).toBe(developerLog);
  });

  test('refuses an acceptance without a log', async () => {
    const failure = await failureOf(async () => requireAccepted(accepted, null));
    expect(failure).toFailWith('notary-log-missing');
    expect(failure).toMatchObject({ retryable: true, remedy: expect.stringContaining('an-id') });
  });

  test('reports a rejection as such, also without a log', async () => {
    const attempt = async () => requireAccepted({ ...accepted, status: 'Invalid' }, null);
    expect(await failureOf(attempt)).toFailWith('notarization-rejected');
  });
});

describe('requireCovered', () => {
  test('accepts a log that covers all code', () => {
    expect(requireCovered('an-id', [])).toBeUndefined();
  });

  test('refuses an acceptance of other code', async () => {
    const failure = await failureOf(async () => requireCovered('an-id', [notInTicket]));
    expect(failure).toFailWith('not-in-ticket');
    expect(failure).toMatchObject({ lines: ['/out/tool'] });
  });
});

import { describe, expect, test } from '@jest/globals';
import {
  checkTicketContents,
  issuesOf,
  rejectionOf,
  type SubmittedCode,
} from '../../src/notary/check-log.js';
import type { NotaryLog } from '../../src/notary/notary.js';

const accepted: NotaryLog = {
  logFormatVersion: 1,
  jobId: 'an-id',
  status: 'Accepted',
  statusSummary: 'Ready for distribution',
  statusCode: 0,
  archiveFilename: 'tool.zip',
  uploadDate: '2026-11-20T12:00:00Z',
  sha256: 'f'.repeat(64),
  ticketContents: [
    { path: 'tool.zip/tool', digestAlgorithm: 'SHA-256', cdhash: 'a'.repeat(40), arch: 'arm64' },
  ],
  issues: null,
};
const tool: SubmittedCode = { path: '/out/tool', slices: [{ arch: 'arm64', cdHashes: ['a'.repeat(40)] }] };

describe('the notary’s log', () => {
  test('U18: each issue in the log has a remedy', () => {
    const message = 'The signature does not include a secure timestamp.';
    const issue = {
      severity: 'error',
      code: null,
      path: 'tool.zip/tool',
      message,
      docUrl: 'https://x',
      architecture: 'arm64',
    } as const;
    const [found] = issuesOf({ ...accepted, status: 'Invalid', issues: [issue] });
    expect(found).toMatchObject({
      code: 'timestamp-missing',
      path: 'tool.zip/tool',
      architecture: 'arm64',
      message,
    });
    expect(found?.remedy).toContain('timestamp-url');
  });

  test('U40: a team that is not configured has a code of its own and a remedy with the address to contact', () => {
    const statusSummary = 'Team is not yet configured for notarization.';
    const [found] = issuesOf({ ...accepted, status: 'Rejected', statusCode: 7000, statusSummary });
    expect(found).toMatchObject({ code: 'team-not-configured', message: statusSummary });
    expect(found?.remedy).toContain('Developer Programs Support');
  });

  test('a refusal without a reason is reported as an issue', () => {
    expect(issuesOf({ ...accepted, status: 'Invalid', statusSummary: '' })).toHaveLength(1);
    expect(issuesOf(accepted)).toEqual([]);
  });

  test('an artifact that the ticket does not cover is an error', () => {
    expect(checkTicketContents(accepted, [tool])).toEqual([]);
    const other = { path: '/out/other', slices: [{ arch: 'x86_64', cdHashes: ['b'.repeat(40)] }] };
    expect(checkTicketContents(accepted, [tool, other])).toMatchObject([
      { code: 'not-in-ticket', architecture: 'x86_64' },
    ]);
  });

  test('the failure of a rejection names the first error, not a warning before it', () => {
    const issue = { code: 'c', path: 'p', architecture: null, docUrl: null };
    const failure = rejectionOf({
      submissionId: 'an-id',
      status: 'Invalid',
      issues: [
        { ...issue, severity: 'warning', message: 'minor', remedy: 'none' },
        { ...issue, severity: 'error', message: 'major', remedy: 'fix it' },
      ],
    });
    expect(failure).toMatchObject({ code: 'notarization-rejected', exitCode: 1, remedy: 'fix it' });
    expect(failure.message).toContain('major');
  });
});

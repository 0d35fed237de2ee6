import { describe, expect, test } from '@jest/globals';
import type { NotarytoolCall } from '../../../src/apple-engine/notarytool/run-notarytool.js';
import { uploadWithNotarytool } from '../../../src/apple-engine/notarytool/upload-with-notarytool.js';
import type { OtherSubmission } from '../../../src/notary/notary.js';
import { ToolError } from '../../../src/system/errors.js';
import { silentLog } from '../../../src/system/log.js';
import type { CommandResult } from '../../../src/system/process/runner.js';
import { failureOf } from '../../support/failure.js';

const archive = process.execPath; // only its size is read
const [first, second] = ['2efe2717-52ef-43a5-96dc-0797e4ca1041', '3efe2717-52ef-43a5-96dc-0797e4ca1041'];
const now = new Date('2026-11-21T12:00:00Z');

const received = (id: string) => ['Submission ID received', `  id: ${id}`];
const uploaded = (id: string) => ['Successfully uploaded file', `  id: ${id}`, '  path: /tmp/x.zip'];

/** Output and exit code of notarytool, one entry for each attempt. */
type Attempt = { lines: string[]; stderr?: string; exitCode?: number | null; cancelled?: true };

async function upload(attempts: Attempt[]) {
  const calls: NotarytoolCall[] = [];
  const ids: string[] = [];
  const others: OtherSubmission[] = [];
  const call = async (toRun: NotarytoolCall): Promise<CommandResult> => {
    const { lines, stderr = '', exitCode = 0, cancelled } = attempts[calls.length] ?? { lines: [] };
    calls.push(toRun);
    for (const line of lines) toRun.onLine?.(line);
    if (cancelled) throw new ToolError('The run was cancelled.', { code: 'cancelled', remedy: 'x' });
    return { exitCode, signal: exitCode === null ? 'SIGBUS' : null, stdout: lines.join('\n'), stderr };
  };
  const work = () =>
    uploadWithNotarytool(archive, {
      call,
      explain: () => new ToolError('no', { code: 'upload-failed', remedy: 'x' }),
      clock: { now: () => now, sleep: async () => undefined },
      log: silentLog,
      observer: { onOther: (other) => void others.push(other) },
      onId: async (id) => void ids.push(id),
    });
  return { calls, ids, others, work };
}

describe('uploadWithNotarytool', () => {
  test('U13: the id is published once, when notarytool prints it before the upload', async () => {
    const { calls, ids, work } = await upload([{ lines: [...received(first), ...uploaded(first)] }]);
    expect(await work()).toBe(first);
    expect(ids).toEqual([first]);
    expect(calls[0]?.words).toEqual(['submit', archive]);
  });

  test('a run cancelled before the id reports a possible submission with its name and time', async () => {
    const { others, work } = await upload([
      { lines: ['Conducting pre-submission checks for x.zip'], cancelled: true },
    ]);
    expect(await failureOf(work)).toFailWith('cancelled');
    expect(others).toEqual([
      { id: null, name: 'node', createdDate: now.toISOString(), cause: 'answer-lost' },
    ]);
  });

  test('a run cancelled after the id has published it and reports no other submission', async () => {
    const { ids, others, work } = await upload([{ lines: received(first), cancelled: true }]);
    expect(await failureOf(work)).toFailWith('cancelled');
    expect(ids).toEqual([first]);
    expect(others).toEqual([]);
  });

  test.each([
    ['HTTPClientError.readTimeout', 1],
    ['abortedUpload(resumeRequest: x)', 1],
    ['HTTP status code: 401. Unauthenticated', 1],
    ['', null],
  ])(
    'U21: after "%s" (exit code %s) a second attempt without acceleration reports the first id',
    async (stderr, exitCode) => {
      const { calls, ids, others, work } = await upload([
        { lines: received(first), stderr, exitCode },
        { lines: [...received(second), ...uploaded(second)] },
      ]);
      expect(await work()).toBe(second);
      expect(ids).toEqual([first, second]);
      expect(others).toMatchObject([{ id: first, cause: 'upload-failed' }]);
      expect(calls[1]?.words).toContain('--no-s3-acceleration');
    },
  );

  test('a refusal that is no upload trouble is not repeated', async () => {
    const { calls, work } = await upload([
      { lines: [], stderr: 'HTTP status code: 403. Access denied.', exitCode: 1 },
    ]);
    expect(await failureOf(work)).toFailWith('upload-failed');
    expect(calls).toHaveLength(1);
  });
});

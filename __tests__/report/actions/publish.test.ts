import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { actionsLog } from '../../../src/report/actions/actions-log.js';
import { outputTable } from '../../../src/report/actions/outputs.js';
import { publish } from '../../../src/report/actions/publish.js';
import type { Report } from '../../../src/report/report.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';
import { acceptedReport, failedReport, rejectedReport } from '../support/sample-report.js';

/** A runner that records the commands it receives. */
function recordingRunner(summaryFile?: string) {
  const recorded = { outputs: new Map<string, string>(), lines: [] as string[], failed: false };
  const line =
    (kind: string) =>
    (text = ''): void =>
      void recorded.lines.push(`${kind} ${text}`);
  const commands = {
    setOutput: (name: string, value: string) => void recorded.outputs.set(name, value),
    annotate: (level: string, message: string) => line(level)(message),
    printDebug: line('debug'),
    printInfo: line('info'),
    startGroup: line('group'),
    endGroup: line('end'),
  };
  const fail = (): void => {
    recorded.failed = true;
  };
  return { recorded, commands, summaryFile, fail };
}

async function published(report: Report, failOn: 'rejected' | 'never', summaryFile?: string) {
  const runner = recordingRunner(summaryFile);
  await publish({ report, files: null }, { failOn, summary: 'full' }, runner);
  return runner.recorded;
}

describe('publishing a report to the runner', () => {
  test('sets every output and fails nothing after a good run', async () => {
    const { outputs, failed, lines } = await published(acceptedReport, 'rejected');
    expect([...outputs.keys()].sort()).toEqual(Object.keys(outputTable).sort());
    expect(failed).toBe(false);
    expect(lines).toEqual([]);
  });

  test('appends the summary to what the file holds', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'summary');
      await writeFile(file, 'before\n');
      await published(acceptedReport, 'rejected', file);
      expect(await readFile(file, 'utf8')).toMatch(/^before\n## ✅ hello-cli/);
    });
  });

  test('warns when the summary cannot be written, and sets the outputs all the same', async () => {
    const { lines, outputs } = await published(acceptedReport, 'rejected', '/nowhere/at/all');
    expect(lines).toEqual([expect.stringMatching(/^warning The job summary was not written: .*ENOENT/)]);
    expect(outputs.get('assessment')).toBe('accepted');
  });

  test('fails the step after a failure', async () => {
    expect((await published(failedReport, 'rejected')).failed).toBe(true);
    expect((await published(rejectedReport, 'rejected')).failed).toBe(true);
  });

  test('forgives a rejection with fail-on: never, but no other failure', async () => {
    expect((await published(rejectedReport, 'never')).failed).toBe(false);
    expect((await published(failedReport, 'never')).failed).toBe(true);
  });
});

describe('the log of the action', () => {
  test('closes a group whose work fails', async () => {
    const { recorded, commands } = recordingRunner();
    const log = actionsLog(commands);
    const work = () => Promise.reject(new Error('no'));
    expect(await failureOf(() => log.group('sign', work))).toMatchObject({ message: 'no' });
    log.info('after');
    expect(recorded.lines).toEqual(['group sign', 'end ', 'info after']);
  });
});

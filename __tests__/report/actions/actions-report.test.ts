import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ActionsCore, actionsLog, publish } from '../../../src/report/actions/actions-report.js';
import { outputTable } from '../../../src/report/actions/outputs.js';
import type { Report } from '../../../src/report/report.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { failureOf } from '../../support/failure.js';
import { acceptedReport, failedReport, rejectedReport } from '../sample-report.js';

/** A runner that keeps what it is told. */
function runner(summaryFile?: string) {
  const heard = { outputs: new Map<string, string>(), lines: [] as string[], failed: false };
  const line =
    (kind: string) =>
    (message: string | Error = ''): void => {
      heard.lines.push(`${kind} ${String(message)}`);
    };
  const core: ActionsCore = {
    setOutput: (name, value) => void heard.outputs.set(name, value),
    error: line('error'),
    warning: line('warning'),
    notice: line('notice'),
    debug: line('debug'),
    info: line('info'),
    startGroup: line('group'),
    endGroup: line('end'),
  };
  const fail = (): void => {
    heard.failed = true;
  };
  return { heard, core, summaryFile, fail };
}

async function published(report: Report, failOn: 'rejected' | 'never', summaryFile?: string) {
  const one = runner(summaryFile);
  await publish({ report, files: null }, failOn, one);
  return one.heard;
}

describe('publishing to the runner', () => {
  test('sets every output and fails nothing after a good run', async () => {
    const { outputs, failed, lines } = await published(acceptedReport, 'rejected');
    expect([...outputs.keys()].sort()).toEqual(Object.keys(outputTable).sort());
    expect(failed).toBe(false);
    expect(lines).toEqual([]);
  });

  test('appends the summary to what is there', async () => {
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

  test('forgives a rejection with fail-on never, but no other failure', async () => {
    expect((await published(rejectedReport, 'never')).failed).toBe(false);
    expect((await published(failedReport, 'never')).failed).toBe(true);
  });
});

describe('the log of the runner', () => {
  test('closes a group whose work fails', async () => {
    const { heard, core } = runner();
    const log = actionsLog(core);
    const work = () => Promise.reject(new Error('no'));
    expect(await failureOf(() => log.group('sign', work))).toMatchObject({ message: 'no' });
    log.info('after');
    expect(heard.lines).toEqual(['group sign', 'end ', 'info after']);
  });
});

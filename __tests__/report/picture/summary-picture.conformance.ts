import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { examplePrograms } from '../../../src/replay/examples.js';
import { reportFailure } from '../../../src/report/report-failure.js';
import { renderFailure } from '../../../src/report/summary/render-failure.js';
import { renderSummary } from '../../../src/report/summary/render-summary.js';
import { parseSettings } from '../../../src/settings/parse-settings.js';
import { nameWorkflowSecret } from '../../../src/settings/secret-names.js';
import { startJob } from '../../acceptance/support/job.js';
import { acceptedReport, rejectedReport } from '../support/sample-report.js';
import { photograph, widths } from './browser.js';

/** As a runner would show it: the summary of a release under a replay, and those of two that Apple has judged. */
const summaries = new Map<string, string>();
beforeAll(async () => {
  const job = await startJob({ notaryDelay: 1_000 });
  try {
    const app = examplePrograms(resolve('.')).find(({ name }) => name === 'hello-app');
    summaries.set('replay', (await job.step({ ...app?.inputs, engine: 'portable' })).summary);
  } finally {
    await job.close();
  }
  summaries.set('accepted', renderSummary(acceptedReport));
  summaries.set('rejected', renderSummary(rejectedReport));
  summaries.set('input-error', inputError());
});

/** The summary of the reusable workflow without one of its secrets. */
function inputError(): string {
  const read = (name: string): string => (name === 'notary-key-id' ? '2X9R4HXF34' : '');
  try {
    parseSettings(read, '.');
  } catch (error) {
    const named = nameWorkflowSecret(error, { GO_NOTARIZE_WORKFLOW: 'notarize.yml' }, read);
    return renderFailure(reportFailure(named));
  }
  throw new Error('the settings are complete');
}

/** Tables and code, with what is in them. */
const scrolls = /^(table|thead|tbody|tr|th|td|pre|code|br|a|strong): /;

/** Summaries whose pictures are in the pages; UPDATE_PICTURES writes those. */
const shown = ['replay', 'rejected', 'input-error'];

async function keep(name: string, kind: string, png: Buffer): Promise<void> {
  const folder = process.env.UPDATE_PICTURES && shown.includes(name) ? 'docs/images' : '.cache/pictures';
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/summary-${name}-${kind}.png`, png);
}

const papers = { light: '#ffffff', dark: '#0d1117' } as const;

describe.each([
  ['replay', 1],
  ['accepted', 1],
  ['rejected', 1],
  ['input-error', 0],
])('the summary: %s', (name, charts) => {
  test.each(['light', 'dark'] as const)(
    'in %s nothing overflows, and everything can be read',
    async (theme) => {
      const { measured, picture, png } = await photograph(summaries.get(name) ?? '', theme);
      await keep(name, theme, png);
      expect(measured).toMatchObject({ overflowing: [], chartTroubles: [], faint: [], charts });
      expect(picture.pixel(2, 2)).toBe(papers[theme]);
      expect(picture.pixel(picture.width - 2, picture.height - 2)).toBe(papers[theme]);
      expect(picture.colours).toBeGreaterThan(50);
    },
  );

  test('at the width of a phone only tables and code are wider than the page, which scroll there', async () => {
    const { measured, png } = await photograph(summaries.get(name) ?? '', 'light', widths.phone);
    await keep(name, 'phone', png);
    expect(measured.overflowing.filter((element) => !scrolls.test(element))).toEqual([]);
  });
});

test('a summary that overflows is noticed', async () => {
  const wide = `| ${'x'.repeat(400)} |\n| --- |\n\n\`\`\`mermaid\ngantt\n  dateFormat x\n  section ${'long '.repeat(40)}\n  a :s0, 0, 10\n\`\`\`\n`;
  const { measured } = await photograph(wide, 'light');
  expect(measured.overflowing).not.toEqual([]);
  expect(measured.chartTroubles).not.toEqual([]);
});

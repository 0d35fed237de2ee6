import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { examplePrograms } from '../../../src/replay/examples.js';
import { renderSummary } from '../../../src/report/summary/render-summary.js';
import { startJob } from '../../acceptance/support/job.js';
import { acceptedReport, rejectedReport } from '../support/sample-report.js';
import { photograph } from './browser.js';

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
});

const papers = { light: '#ffffff', dark: '#0d1117' } as const;

describe.each(['replay', 'accepted', 'rejected'])('the summary: %s', (name) => {
  test.each(['light', 'dark'] as const)(
    'in %s nothing overflows, and everything can be read',
    async (theme) => {
      const { measured, picture, png } = await photograph(summaries.get(name) ?? '', theme);
      await mkdir('.cache/pictures', { recursive: true });
      await writeFile(`.cache/pictures/summary-${name}-${theme}.png`, png);
      expect(measured).toMatchObject({ overflowing: [], chartTroubles: [], faint: [], charts: 1 });
      expect(picture.pixel(2, 2)).toBe(papers[theme]);
      expect(picture.pixel(picture.width - 2, picture.height - 2)).toBe(papers[theme]);
      expect(picture.colours).toBeGreaterThan(50);
    },
  );
});

test('a summary that overflows is noticed', async () => {
  const wide = `| ${'x'.repeat(400)} |\n| --- |\n\n\`\`\`mermaid\ngantt\n  dateFormat x\n  section ${'long '.repeat(40)}\n  a :s0, 0, 10\n\`\`\`\n`;
  const { measured } = await photograph(wide, 'light');
  expect(measured.overflowing).not.toEqual([]);
  expect(measured.chartTroubles).not.toEqual([]);
});

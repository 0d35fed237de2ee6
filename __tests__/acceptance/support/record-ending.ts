import { appendFile } from 'node:fs/promises';

/** Set by `npm run bench -- cancel`: a file for the time between the signal and the end of each cancelled run. */
const results = process.env.CANCEL_RESULTS;

/** Records how long a run took to end after its signal. No test has a limit: `npm run bench -- cancel` shows the times. */
export async function recordEnding(
  engine: 'portable' | 'apple',
  stage: string,
  milliseconds: number,
): Promise<void> {
  if (results) await appendFile(results, `${JSON.stringify({ engine, stage, milliseconds })}\n`);
}

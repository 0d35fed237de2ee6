import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Returns the id of a submission once the report in an output folder records its finished upload. */
export async function whenUploaded(output: string): Promise<string> {
  for (;;) {
    const text = await readFile(join(output, 'report.json'), 'utf8').catch(() => '{}');
    const { notarization } = JSON.parse(text) as {
      notarization?: { submissionId: string; uploaded: boolean };
    };
    if (notarization?.uploaded) return notarization.submissionId;
    await sleep(50);
  }
}

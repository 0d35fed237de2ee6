import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { readWithProgress } from '../../../src/notary/submit/read-with-progress.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import { stillClock } from '../../support/still-clock.js';

test('an upload of more than 2 s logs how much is uploaded, and the rate', () =>
  withTemporaryFolder(async (folder) => {
    const size = 3 * 2 ** 20;
    const path = join(folder, 'tool.zip');
    await writeFile(path, Buffer.alloc(size, 7));
    const clock = stillClock();
    const lines: string[] = [];
    const log = { ...silentLog, info: (line: string) => void lines.push(line) };
    const stream = readWithProgress({ path, size }, { log, clock });
    clock.advance(2_000);
    expect((await buffer(stream)).equals(Buffer.alloc(size, 7))).toBe(true);
    expect(lines).toEqual(['Uploaded 1.0 of 3.1 MB in 2 s, 0.5 MB/s']);
  }));

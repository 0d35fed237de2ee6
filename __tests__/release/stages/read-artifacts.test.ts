import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readArtifacts } from '../../../src/release/stages/read-artifacts.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import { program } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';

test('a pattern does not find an artifact with a line break in its name, which would be two lines of an output', () =>
  withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'tool\n::error::x'), program());
    const settings = testSettings({ artifacts: join(folder, '*'), 'output-directory': join(folder, 'out') });
    const failure = await failureOf(() => readArtifacts({ settings, log: silentLog }));
    expect(failure).toFailWith('input-invalid');
    expect(failure).toMatchObject({ message: expect.stringContaining('tool\\n::error::x') });
  }));

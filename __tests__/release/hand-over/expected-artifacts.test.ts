import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expectedArtifacts } from '../../../src/release/hand-over/expected-artifacts.js';
import type { InputName } from '../../../src/settings/inputs/inputs.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';

function expected(inputs: Partial<Record<InputName, string>>, module: string): Promise<string[]> {
  return withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'backend'));
    await writeFile(join(folder, 'go.mod'), `// comment\nmodule ${module} // more\n`);
    const workingDirectory = join(folder, inputs['working-directory'] ?? '');
    const settings = { targets: 'darwin/arm64', ...inputs, 'working-directory': workingDirectory };
    return expectedArtifacts(testSettings(settings));
  });
}

test.each([
  ['.', 'example.com/tool', ['tool']],
  ['.', 'example.com/tool/v2', ['tool']],
  ['./cmd/tool ./cmd/helper', 'example.com/x', ['tool', 'helper']],
  ['./cmd/tool/v2', 'example.com/x', ['tool']],
  ['example.com/x/cmd/other@latest', 'example.com/x', ['other']],
  ['main.go', 'example.com/x', ['main']],
])('Go calls the program of %s in %s as expected', async (packages, module, names) => {
  expect(await expected({ packages }, module)).toEqual(names);
});

test('a package below the module has the name of its folder', async () => {
  expect(await expected({ 'working-directory': 'backend' }, 'example.com/x')).toEqual(['backend']);
});

test('a pattern does not name programs', async () => {
  expect(await failureOf(() => expected({ packages: './cmd/...' }, 'example.com/x'))).toMatchObject({
    code: 'input-invalid',
    input: 'packages',
  });
});

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { selectXcode } from '../../src/machine/select-xcode.js';
import { findXcodeLock, isXcodeVersion } from '../../src/machine/xcode-lock.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { failureOf } from '../support/failure.js';
import { writeXcode } from './support/xcode.js';

const installed: readonly [string, string, string][] = [
  ['Xcode_16.2.app', '16.2', '16C5032a'],
  ['Xcode_16.4.app', '16.4', '16F6'],
  ['Xcode_16.4.1.app', '16.4.1', '16F7'],
  ['Xcode_26.0_beta_3.app', '26.0', '17A5276g'],
  ['Xcode_26.1.app', '26.1', '17B55'],
];

/** Selects among the Xcodes above; returns the name of the app. */
function selected(version: string): Promise<string> {
  return withTemporaryFolder(async (applications) => {
    for (const [name, number, build] of installed) {
      await writeXcode(join(applications, name), { version: number, build });
    }
    await symlink(join(applications, 'Xcode_26.1.app'), join(applications, 'Xcode.app'));
    await mkdir(join(applications, 'Xcode_damaged.app'));
    const { developerFolder } = await selectXcode({ version, origin: 'xcode-version' }, applications);
    return developerFolder.slice(applications.length + 1);
  });
}

describe('the Xcode lock (G7)', () => {
  test.each([
    ['16.2', 'Xcode_16.2.app'],
    ['16.4', 'Xcode_16.4.1.app'],
    ['16.4.0', 'Xcode_16.4.app'],
    ['16', 'Xcode_16.4.1.app'],
    ['26', 'Xcode_26.1.app'],
    ['26.0-beta.3', 'Xcode_26.0_beta_3.app'],
    ['16.4+16F6', 'Xcode_16.4.app'],
  ])('%s selects %s', async (version, app) => {
    expect(await selected(version)).toBe(join(app, 'Contents', 'Developer'));
  });

  test.each(['26.0', '15', '16.4+16F9', '26.0-beta.4'])('%s is not installed', async (version) => {
    const failure = await failureOf(() => selected(version));
    expect(failure).toFailWith('xcode-not-found');
    expect(failure).toMatchObject({
      message: expect.stringContaining('it has 16.2, 16.4, 16.4.1, 26.0-beta.3, 26.1'),
    });
  });

  test.each(['latest', '16.x', '', '16.4 ', '1.2.3.4', '../16'])("'%s' is not a version", (text) => {
    expect(isXcodeVersion(text)).toBe(false);
  });

  test('is the input, else the nearest .xcode-version up to the root of the repository', () =>
    withTemporaryFolder(async (folder) => {
      const module = join(folder, 'repository', 'cmd');
      await mkdir(join(folder, 'repository', '.git'), { recursive: true });
      await mkdir(module);
      await writeFile(join(folder, '.xcode-version'), '15.4\n');
      expect(await findXcodeLock(null, module)).toBeNull();
      await writeFile(join(folder, 'repository', '.xcode-version'), '16.4\n');
      expect(await findXcodeLock(null, module)).toEqual({ version: '16.4', origin: '../.xcode-version' });
      expect(await findXcodeLock('26.1', module)).toEqual({ version: '26.1', origin: 'xcode-version' });
    }));

  test('with a file that contains no version is refused', () =>
    withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, '.xcode-version'), 'latest\n');
      expect(await failureOf(() => findXcodeLock(null, folder))).toFailWith('input-invalid');
    }));
});

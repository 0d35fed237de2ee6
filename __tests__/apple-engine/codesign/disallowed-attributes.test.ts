import { describe, expect, test } from '@jest/globals';
import { checkAttributes } from '../../../src/apple-engine/codesign/disallowed-attributes.js';
import type { AttributePolicy } from '../../../src/engine/engine.js';
import { silentLog } from '../../../src/system/log.js';
import type { Runner } from '../../../src/system/process/runner.js';

const app = '/build/Hello: World.app';
const icon = `${app}/Contents/Resources/icon.icns`;

/** Answers `xattr -r PATH` and `xattr -d NAME FILE…` for files with these attributes; some stay for ever. */
function xattr(attributes: Record<string, string[]>, stays: readonly string[] = []): Runner {
  return async ({ args }) => {
    const [option, name = '', ...files] = args;
    if (option === '-d') {
      for (const file of files) attributes[file] = (attributes[file] ?? []).filter((each) => each !== name);
      for (const file of stays) attributes[file] = [name];
    }
    const lines = Object.entries(attributes).flatMap(([file, names]) =>
      names.map((each) => `${file}: ${each}\n`),
    );
    return { exitCode: 0, signal: null, stdout: option === '-r' ? lines.join('') : '', stderr: '' };
  };
}

/** Checks the app. Returns the failure, null without one, and the lines of the log. */
async function check(policy: AttributePolicy, run: Runner) {
  const lines: string[] = [];
  const log = { ...silentLog, info: (line: string) => void lines.push(line) };
  const failure = await checkAttributes(app, policy, { run, log }).then(
    () => null,
    (error: unknown) => error,
  );
  return { failure, lines };
}

describe('extended attributes that codesign refuses', () => {
  test('U27: fail before signing, with each file and the command that removes them', async () => {
    const files = { [app]: ['com.apple.FinderInfo'], [icon]: ['com.apple.ResourceFork'] };
    const { failure } = await check('refuse', xattr(files));
    expect(failure).toFailWith('code-detritus');
    expect(String(failure)).toContain(`${app}, ${icon} cannot be signed`);
    expect(String(failure)).toContain('com.apple.FinderInfo and com.apple.ResourceFork');
    expect(failure).toHaveProperty('remedy', expect.stringContaining(`xattr -cr ${app}`));
    expect(failure).toHaveProperty('remedy', expect.stringContaining('extended-attributes: remove'));
  });

  test('U27: are removed on request, and the log names their files', async () => {
    const files = { [app]: ['com.apple.FinderInfo'], [icon]: ['com.apple.FinderInfo', 'com.apple.macl'] };
    expect(await check('remove', xattr(files))).toEqual({
      failure: null,
      lines: [expect.stringContaining(`${app}, ${icon}`)],
    });
    expect(files).toEqual({ [app]: [], [icon]: ['com.apple.macl'] });
  });

  test('U27: fail where iCloud Drive puts them back', async () => {
    const { failure } = await check('remove', xattr({ [icon]: ['com.apple.FinderInfo'] }, [icon]));
    expect(failure).toFailWith('code-detritus');
    expect(failure).toHaveProperty('remedy', expect.stringContaining('iCloud Drive'));
  });

  test('are counted after the first five files', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${app}/${index}.txt`);
    const files = Object.fromEntries(names.map((name) => [name, ['com.apple.FinderInfo']]));
    expect(String((await check('refuse', xattr(files))).failure)).toContain('4.txt and 3 more files');
  });

  test('of other kinds do not matter', async () => {
    const files = { [app]: ['com.apple.quarantine', 'com.apple.provenance'], [icon]: ['com.apple.macl'] };
    expect(await check('refuse', xattr(files))).toEqual({ failure: null, lines: [] });
  });
});

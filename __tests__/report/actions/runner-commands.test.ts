import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { parseRunnerFile } from '../../../src/replay/runner/parse-runner-file.js';
import { annotate, maskSecret, printInfo, setOutput } from '../../../src/report/actions/runner-commands.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';

/** Returns what `work` prints on standard output. */
function printed(work: () => void): string {
  const chunks: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    chunks.push(String(chunk));
    return true;
  });
  work();
  write.mockRestore();
  return chunks.join('');
}

describe('a command for the runner', () => {
  test('is one line, with line ends and percent signs escaped', () => {
    expect(printed(() => annotate('error', '50 %\nlost', { title: 'a: b, c' }))).toBe(
      '::error title=a%3A b%2C c::50 %25%0Alost\n',
    );
  });

  test('masks a secret, and nothing when the secret is empty', () => {
    expect(printed(() => maskSecret('pw '))).toBe('::add-mask::pw \n');
    expect(printed(() => maskSecret(''))).toBe('');
  });
});

describe('a line of the log', () => {
  test.each([
    ['::set-output name=a::b', ': :set-output name=a::b'],
    ['first\n \t::stop-commands::x', 'first\n \t: :stop-commands::x'],
    ['said ##[add-path]/tmp', 'said ## [add-path]/tmp'],
    ['std::string is no command', 'std::string is no command'],
  ])('that reads %j is no command for the runner', (line, harmless) => {
    expect(printed(() => printInfo(line))).toBe(`${harmless}\n`);
  });
});

describe('an output of the step', () => {
  const variable = process.env.GITHUB_OUTPUT;
  afterEach(() => {
    if (variable === undefined) delete process.env.GITHUB_OUTPUT;
    else process.env.GITHUB_OUTPUT = variable;
  });

  test('keeps its lines, also those that look like other outputs', async () => {
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'output');
      await writeFile(file, '');
      process.env.GITHUB_OUTPUT = file;
      setOutput('artifact-paths', '/a\nreport=/forged\nEOF');
      setOutput('report', '/out/report.json');
      expect(parseRunnerFile(await readFile(file, 'utf8'))).toEqual({
        'artifact-paths': '/a\nreport=/forged\nEOF',
        report: '/out/report.json',
      });
    });
  });

  test('is not written outside of a runner', () => {
    delete process.env.GITHUB_OUTPUT;
    expect(() => setOutput('report', 'x')).not.toThrow();
  });
});

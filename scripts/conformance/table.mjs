/** The results of the conformance tests as one table: what was checked, in which respect, and what came of it. */
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const widest = 110;

/** Rows of a jest run (`--json`): subject, check, `ok` or the difference. */
export function rowsOf(run) {
  return run.testResults.flatMap((suite) => {
    const name = basename(suite.name, '.conformance.ts');
    if (suite.assertionResults.length === 0) return [[name, 'the file runs', difference([suite.message])]];
    return suite.assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => [
      ancestorTitles.join(' ') || name,
      title,
      status === 'passed' ? 'ok' : status === 'failed' ? difference(failureMessages) : 'not available',
    ]);
  });
}

/** Formats the expected and the actual value on one line. */
function difference([message = 'failed']) {
  const lines = stripVTControlCharacters(message).split('\n');
  const said = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('at '));
  const telling = said.filter((line) => /^(Expected|Received|[-+] )/.test(line));
  return (telling.length > 0 ? telling : said).join('; ').slice(0, widest);
}

/** Rows with their columns aligned. */
export function format(rows) {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(([first, second, third]) => `${first.padEnd(widths[0])}  ${second.padEnd(widths[1])}  ${third}`)
    .join('\n');
}

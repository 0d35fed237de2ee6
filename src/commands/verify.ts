import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { trustOf } from '../identity/trust.js';
import { inspectSlices } from '../inspect/inspect-slices.js';
import { verifyPath } from '../inspect/verify-path.js';
import type { SliceInspection } from '../signature/signature-description.js';
import { systemClock } from '../system/clock.js';
import { FormatError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import type { Command, Terminal } from './shared/command.js';
import { issueLines } from './shared/issue-lines.js';
import { existingPaths } from './shared/paths.js';

export const verifyCommand: Command = {
  help: [
    'Usage: go-notarize verify [--json] [--replay-root FILE.pem] PATH...',
    '',
    "Recomputes every hash, the certificate chain up to Apple's root, the timestamp and the designated",
    'requirement, offline, and names what does not hold. Exit code 0: all hold; 1: problems found.',
    '',
    "  --replay-root FILE.pem  also accept the throwaway root of a replay; never reported as Apple's",
  ].join('\n'),
  options: { 'replay-root': { type: 'string' } },
  async run(given, terminal) {
    const paths = await existingPaths(given, terminal);
    const rootPath = given.text('replay-root');
    const trust = trustOf(rootPath === undefined ? null : await readFile(rootPath, 'utf8'));
    const now = systemClock.now();
    const results = await Promise.all(
      paths.map(async (path) => ({
        path,
        slices: await slicesOf(path),
        ...(await verifyPath(path, { trust, now })),
      })),
    );
    if (terminal.json) terminal.printJson(results);
    else for (const result of results) terminal.print(render(result, terminal));
    return results.every(({ valid }) => valid) ? 0 : 1;
  },
};

/** As inspect shows them; none of a file that cannot be read, whose problems say why. */
function slicesOf(path: string): Promise<SliceInspection[]> {
  return inspectSlices(path).catch((error: unknown) => {
    if (error instanceof FormatError) return [];
    throw error;
  });
}

interface Result {
  path: string;
  valid: boolean;
  authority: 'apple' | 'replay' | null;
  problems: Issue[];
}

const authorities = {
  apple: "signed under Apple's root",
  replay: 'signed under the throwaway root of a replay',
};

function render({ path, valid, authority, problems }: Result, { colour }: Terminal): string {
  const paint = (format: 'green' | 'red', text: string): string => (colour ? styleText(format, text) : text);
  const verdict = valid ? paint('green', 'valid') : paint('red', 'not valid');
  const signedBy = authority === null ? '' : `, ${authorities[authority]}`;
  return [`${path}: ${verdict}${signedBy}`, ...problems.map(issueLines)].join('\n');
}

import { styleText } from 'node:util';
import { trustOf } from '../identity/trust.js';
import { verifyPath } from '../inspect/verify-path.js';
import type { SliceInspection } from '../signature/signature-description.js';
import { systemClock } from '../system/clock.js';
import { FormatError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import { existingPaths } from './arguments/existing-paths.js';
import type { Command, Terminal } from './command.js';
import { readReplayRoot, replayRootOption } from './engine/replay-root.js';
import { renderIssue } from './terminal/render-issue.js';

export const verifyCommand: Command = {
  usage: '[options] PATH...',
  description: [
    "Recomputes every hash, the certificate chain up to Apple's root, the timestamp and the designated requirement, and lists every problem. It needs no network.",
    'Exit code 0: no errors; 1: errors found.',
  ],
  options: [replayRootOption],
  examples: [
    'go-notarize verify ./Hello.app',
    'go-notarize verify --replay-root replay-output/replay-root.pem replay-output/hello-cli/hello-cli',
  ],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const trust = trustOf(await readReplayRoot(args, terminal));
    const now = systemClock.now();
    const results = await terminal.log.group('Verifying', () =>
      Promise.all(
        paths.map(async (path) => ({
          path,
          ...(terminal.json ? { slices: await slicesOf(path) } : {}),
          ...(await verifyPath(path, { trust, now })),
        })),
      ),
    );
    if (terminal.json) terminal.printJson(results);
    else for (const result of results) terminal.print(render(result, terminal));
    return results.every(({ valid }) => valid) ? 0 : 1;
  },
};

/** As inspect shows them; none of a file that cannot be read, whose problems say why. */
async function slicesOf(path: string): Promise<SliceInspection[]> {
  const { inspectSlices } = await import('../inspect/inspect-slices.js');
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
  return [`${path}: ${verdict}${signedBy}`, ...problems.map(renderIssue)].join('\n');
}

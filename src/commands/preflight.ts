import { trustOf } from '../identity/trust.js';
import { readinessOf } from '../preflight/check-code.js';
import { preflight } from '../preflight/preflight.js';
import { systemClock } from '../system/clock.js';
import { existingPaths } from './arguments/existing-paths.js';
import type { Command } from './command.js';
import { replayRootOf, replayRootOption } from './engine/replay-root.js';
import { renderIssue } from './terminal/render-issue.js';

export const preflightCommand: Command = {
  usage: '[options] PATH...',
  description: [
    'Lists everything that the notary would reject in programs, apps and folders of them. Nothing is uploaded.',
    'Exit code 0: nothing would be rejected; 1: there are errors.',
  ],
  options: [replayRootOption],
  examples: ['go-notarize preflight ./tool', 'go-notarize preflight --json ./Hello.app'],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const trust = trustOf(await replayRootOf(args, terminal));
    const issues = await terminal.log.group('Checking', () =>
      preflight(paths, { trust, now: systemClock.now() }),
    );
    const verdict = readinessOf(issues);
    if (terminal.json) terminal.printJson({ verdict, issues });
    else terminal.print([verdict, ...issues.map(renderIssue)].join('\n'));
    return verdict === 'ready' ? 0 : 1;
  },
};

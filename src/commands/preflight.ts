import { trustOf } from '../identity/trust.js';
import { preflight, readinessOf } from '../preflight/preflight.js';
import { readEndpoints } from '../settings/read-endpoints.js';
import { systemClock } from '../system/clock.js';
import type { Command } from './shared/command.js';
import { issueLines } from './shared/issue-lines.js';
import { existingPaths } from './shared/paths.js';

export const preflightCommand: Command = {
  help: [
    'Usage: go-notarize preflight [--json] PATH...',
    '',
    'Says what the notary would say of programs, apps and folders of them, without sending anything anywhere.',
    'Exit code 0: nothing that it would refuse; 1: errors found.',
  ].join('\n'),
  options: {},
  async run(given, terminal) {
    const paths = await existingPaths(given, terminal);
    const trust = trustOf(readEndpoints(terminal.environment).replayRoot);
    const issues = await preflight(paths, { trust, now: systemClock.now() });
    const verdict = readinessOf(issues);
    if (terminal.json) terminal.printJson({ verdict, issues });
    else terminal.print([verdict, ...issues.map(issueLines)].join('\n'));
    return verdict === 'ready' ? 0 : 1;
  },
};

import type { Command } from './shared/command.js';
import { issueLines } from './shared/issue-lines.js';
import { existingPaths } from './shared/paths.js';
import { artifactAt, openServices } from './shared/services.js';

export const assessCommand: Command = {
  help: [
    'Usage: go-notarize assess [--json] PATH...',
    '',
    'Says whether Gatekeeper would accept programs and apps: signature, Developer ID, ticket.',
    'Exit code 0: all accepted; 1: not all.',
  ].join('\n'),
  options: {},
  async run(given, terminal) {
    const { engine } = openServices(terminal);
    const paths = await existingPaths(given, terminal);
    const results = await Promise.all(
      paths.map(async (path) => ({ path, ...(await engine.assess(await artifactAt(path), false)) })),
    );
    if (terminal.json) terminal.printJson(results);
    for (const { path, verdict, source, issues } of terminal.json ? [] : results) {
      const why = source === null ? '' : ` (${source})`;
      terminal.print([`${path}: ${verdict}${why}`, ...issues.map(issueLines)].join('\n'));
    }
    return results.every(({ verdict }) => verdict === 'accepted') ? 0 : 1;
  },
};

import { artifactAt } from '../artifact/artifact-kind.js';
import { assessWithContents } from '../engine/contents/assess-contents.js';
import { existingPaths } from './arguments/existing-paths.js';
import type { Command } from './command.js';
import { engineOption } from './engine/engine-option.js';
import { replayRootOption } from './engine/replay-root.js';
import { withEngine } from './engine/with-engine.js';
import { renderIssue } from './terminal/render-issue.js';

export const assessCommand: Command = {
  usage: '[options] PATH...',
  description: [
    'Reports whether Gatekeeper would accept programs, apps, disk images and packages: signature, Developer ID, ticket. A .zip or .tar.gz is opened, and each item in it is assessed.',
    'Exit code 0: all are accepted; 1: at least one is not.',
  ],
  options: [engineOption, replayRootOption],
  examples: ['go-notarize assess ./tool', 'go-notarize assess --json ./Hello.app'],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const results = await terminal.log.group('Assessing', () =>
      withEngine(args, terminal, (engine) =>
        Promise.all(
          paths.map(async (path) => ({
            path,
            ...(await assessWithContents(engine, await artifactAt(path))),
          })),
        ),
      ),
    );
    if (terminal.json) terminal.printJson(results);
    for (const { path, verdict, source, issues, contents = [] } of terminal.json ? [] : results) {
      const reason = source === null ? '' : ` (${source})`;
      const items = contents.map((item) => `  ${item.path}: ${item.verdict}`);
      terminal.print([`${path}: ${verdict}${reason}`, ...items, ...issues.map(renderIssue)].join('\n'));
    }
    return results.every(({ verdict }) => verdict === 'accepted') ? 0 : 1;
  },
};

import type { StaplingResult } from '../artifact/artifact.js';
import { artifactAt } from '../artifact/artifact-kind.js';
import { stapleWithContents } from '../engine/contents/staple-contents.js';
import { existingPaths } from './arguments/existing-paths.js';
import type { Command } from './command.js';
import { engineOption } from './engine/engine-option.js';
import { withEngine } from './engine/with-engine.js';

const outcomes = {
  true: 'stapled',
  false: 'not stapled',
  'not-applicable': 'cannot carry a ticket',
} as const;

export const stapleCommand: Command = {
  usage: '[--json] PATH...',
  description: [
    'Attaches the tickets of notarized apps, disk images and packages to them. A program alone cannot carry a ticket.',
    'A .zip or .tar.gz is opened: what is in it gets its tickets, and the archive is packed again.',
  ],
  options: [engineOption],
  examples: ['go-notarize staple ./Hello.app'],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const results: (StaplingResult & { path: string })[] = [];
    await withEngine(args, terminal, async (engine) => {
      for (const path of paths) {
        const artifact = await artifactAt(path);
        results.push({
          path,
          ...(await terminal.log.group('Stapling', () => stapleWithContents(engine, artifact))),
        });
      }
    });
    if (terminal.json) terminal.printJson(results);
    else for (const result of results) terminal.print(render(result, ''));
    return 0;
  },
};

function render({ path, stapled, contents = [] }: StaplingResult & { path: string }, indent: string): string {
  const items = contents.map((item) => render(item, `${indent}  `));
  return [`${indent}${path}: ${outcomes[stapled]}`, ...items].join('\n');
}

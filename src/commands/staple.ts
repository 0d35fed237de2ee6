import type { StaplingResult } from '../artifact/artifact.js';
import { artifactAt } from '../artifact/artifact-kind.js';
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
    'Attaches the tickets of notarized apps, disk images and packages to them. A program alone and a .zip cannot carry a ticket.',
  ],
  options: [engineOption],
  examples: ['go-notarize staple ./Hello.app'],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const results: (StaplingResult & { path: string })[] = [];
    await withEngine(args, terminal, async (engine) => {
      for (const path of paths) {
        const artifact = await artifactAt(path);
        results.push({ path, ...(await terminal.log.group('Stapling', () => engine.staple(artifact))) });
      }
    });
    if (terminal.json) terminal.printJson(results);
    else for (const { path, stapled } of results) terminal.print(`${path}: ${outcomes[stapled]}`);
    return 0;
  },
};

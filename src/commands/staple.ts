import { existingPaths } from './arguments/existing-paths.js';
import type { Command } from './command.js';
import { artifactAt, openEngine } from './open-notary.js';

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
  options: [],
  examples: ['go-notarize staple ./Hello.app'],
  async run(args, terminal) {
    const engine = openEngine(terminal);
    const results = [];
    for (const path of await existingPaths(args, terminal)) {
      const stapling = await terminal.log.group('Stapling', async () =>
        engine.staple(await artifactAt(path)),
      );
      results.push({ path, ...stapling });
    }
    if (terminal.json) terminal.printJson(results);
    else for (const { path, stapled } of results) terminal.print(`${path}: ${outcomes[stapled]}`);
    return 0;
  },
};

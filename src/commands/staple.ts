import type { Command } from './shared/command.js';
import { existingPaths } from './shared/paths.js';
import { artifactAt, openServices } from './shared/services.js';

export const stapleCommand: Command = {
  help: [
    'Usage: go-notarize staple [--json] PATH...',
    '',
    'Attaches the tickets of notarized apps to them. A program alone and a .zip cannot carry one.',
  ].join('\n'),
  options: {},
  async run(given, terminal) {
    const { engine } = openServices(terminal);
    const results = [];
    for (const path of await existingPaths(given, terminal)) {
      results.push({ path, ...(await engine.staple(await artifactAt(path))) });
    }
    if (terminal.json) terminal.printJson(results);
    else for (const { path, stapled } of results) terminal.print(`${path}: ${words[stapled]}`);
    return 0;
  },
};

const words = { true: 'stapled', false: 'not stapled', 'not-applicable': 'cannot carry a ticket' } as const;

import { inspectArtifact } from '../inspect/inspect-artifact.js';
import type { Command } from './shared/command.js';
import { renderInspection } from './shared/inspection-text.js';
import { existingPaths } from './shared/paths.js';

export const inspectCommand: Command = {
  help: [
    'Usage: go-notarize inspect [--json] PATH...',
    '',
    'Says what is signed, by whom and how, and whether a ticket is stapled: of each slice of a program, of the main',
    'program of a bundle (.app, .framework, ...), of what is in a .zip, of a .dmg or .pkg as a whole.',
    'Gives no verdict: that is what verify is for.',
  ].join('\n'),
  options: {},
  async run(given, terminal) {
    const paths = await existingPaths(given, terminal);
    const inspections = await Promise.all(paths.map(inspectArtifact));
    if (terminal.json) terminal.printJson(inspections);
    else for (const inspection of inspections) terminal.print(renderInspection(inspection));
    return 0;
  },
};

import { inspectArtifact } from '../inspect/inspect-artifact.js';
import { existingPaths } from './arguments/existing-paths.js';
import type { Command } from './command.js';
import { renderInspection } from './terminal/render-inspection.js';

export const inspectCommand: Command = {
  usage: '[--json] PATH...',
  description: [
    'Shows who signed it and how, and whether a ticket is stapled: for each slice of a program, for the main program of a bundle (.app, .framework, ...), for everything in a .zip, and for a .dmg or .pkg as a whole.',
    'It gives no verdict; verify does.',
  ],
  options: [],
  examples: ['go-notarize inspect ./tool', 'go-notarize inspect --json ./Hello.app'],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const inspections = await Promise.all(paths.map(inspectArtifact));
    if (terminal.json) terminal.printJson(inspections);
    else for (const inspection of inspections) terminal.print(renderInspection(inspection));
    return 0;
  },
};

import * as looking from '../../src/commands/looking.js';
import * as releasing from '../../src/commands/releasing.js';
import type { Command } from '../../src/commands/shared/command.js';
import { signCommand } from '../../src/commands/sign.js';

const commands: Readonly<Record<string, Command>> = { ...looking, ...releasing, signCommand };

/** The options that a command of this name takes. */
export async function optionsOf(name: string): Promise<string[]> {
  const command = commands[`${name}Command`];
  if (!command) throw new Error(`there is no command ${name}`);
  return ['help', 'json', ...Object.keys(command.options)];
}

import { commonOptions } from '../../src/commands/arguments/parse-arguments.js';
import { commandTable } from '../../src/commands/command-table.js';

/** Returns the options of a command. Throws for a command that does not exist. */
export async function optionsOf(name: string): Promise<string[]> {
  const entry = commandTable[name];
  if (!entry) throw new Error(`there is no command ${name}`);
  const { options } = await entry.load();
  return [...commonOptions, ...options].map((option) => option.name);
}

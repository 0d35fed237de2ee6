import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { mustExist } from '../arguments/existing-paths.js';
import type { CommandArguments, CommandOption, Terminal } from '../command.js';

/** Option of the commands that check who signed a program. */
export const replayRootOption: CommandOption = {
  name: 'replay-root',
  value: 'FILE',
  description:
    "Also accept the throwaway root of a replay, which writes it to replay-root.pem. The result never calls it Apple's.",
};

/** Returns the text of the file of --replay-root; null without the option. */
export async function readReplayRoot(
  args: CommandArguments,
  { workingDirectory }: Terminal,
): Promise<string | null> {
  const file = args.text(replayRootOption.name);
  if (file === undefined) return null;
  const path = resolve(workingDirectory, file);
  await mustExist(path);
  return readFile(path, 'utf8');
}

/** Returns the root of --replay-root or, without the option, of the replay that this command runs in; null for none. */
export async function replayRootOf(args: CommandArguments, terminal: Terminal): Promise<string | null> {
  return (await readReplayRoot(args, terminal)) ?? readEndpoints(terminal.environment).replayRoot;
}

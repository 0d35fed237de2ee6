import type { Log } from '../../system/log.js';
import * as runnerCommands from './runner-commands.js';

/** Returns a log whose lines go to the runner: warnings become annotations, groups can be folded. */
export function actionsLog(commands: LogCommands = runnerCommands): Log {
  return {
    debug: commands.printDebug,
    info: commands.printInfo,
    warning: (message) => commands.annotate('warning', message),
    async group(title, work) {
      commands.startGroup(title);
      try {
        return await work();
      } finally {
        commands.endGroup();
      }
    },
  };
}

type LogCommands = Pick<
  typeof runnerCommands,
  'printDebug' | 'printInfo' | 'annotate' | 'startGroup' | 'endGroup'
>;

import { basename } from 'node:path';
import type { Clock } from '../../system/clock.js';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/process/runner.js';
import { withProgress } from '../../system/progress.js';

/** Returns a runner that logs go commands which run longer than 2 s, with the number of modules they download. */
export function withGoProgress(run: Runner, dependencies: { log: Log; clock: Clock }): Runner {
  return (command) => {
    if (basename(command.tool) !== 'go') return run(command);
    let modules = 0;
    const onLine = (line: string): void => {
      if (line.startsWith('go: downloading ')) modules += 1;
      command.onLine?.(line);
    };
    const { GOOS: os, GOARCH: arch } = command.environment ?? {};
    const verb = command.args[0] ?? '';
    const name = ['go', verb, verb === 'build' ? command.args.at(-1) : 'of the packages'].join(' ');
    const platform = os && arch ? ` for ${os}/${arch}` : '';
    return withProgress(
      (seconds) => {
        const downloads = modules === 0 ? '' : `; downloading modules, ${modules} so far`;
        return `${name}${platform} goes on after ${seconds} s${downloads}`;
      },
      dependencies,
      () => run({ ...command, onLine }),
    );
  };
}

import type { Engine } from '../../engine/engine.js';
import { trustOf } from '../../identity/trust.js';
import { chooseEngine } from '../../release/choose-engine.js';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { abortOnSignals } from '../../system/cancellation.js';
import { createClock } from '../../system/clock.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import { createHttp } from '../../system/network/http.js';
import { createRunner } from '../../system/process/runner.js';
import { createSecrets } from '../../system/secrets.js';
import type { CommandArguments, Terminal } from '../command.js';
import { readEngine } from './engine-option.js';
import { replayRootOf } from './replay-root.js';

/**
 * Runs `use` with the engine that a release would choose, over Apple's services or those of a replay. SIGINT and
 * SIGTERM end its work. The engine gets a temporary folder.
 */
export async function withEngine<T>(
  args: CommandArguments,
  terminal: Terminal,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const { wanted } = readEngine(args, terminal);
  const replayRoot = await replayRootOf(args, terminal);
  const endpoints = { ...readEndpoints(terminal.environment), replayRoot };
  const { log } = terminal;
  const secrets = createSecrets();
  const signal = abortOnSignals();
  return withTemporaryFolder((temporaryFolder) =>
    use(
      chooseEngine(wanted, {
        ...{ endpoints, log, secrets, temporaryFolder },
        trust: trustOf(replayRoot),
        http: createHttp(signal),
        run: createRunner(log, secrets, { signal }),
        clock: createClock(signal),
        remember: () => undefined,
      }),
    ),
  );
}

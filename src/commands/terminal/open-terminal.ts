import { type Log, withoutWorkflowCommands } from '../../system/log.js';
import type { Terminal } from '../command.js';
import { animatedProgress, type Progress, plainProgress } from './progress-line.js';

/** Columns where the output is not a terminal. */
const defaultWidth = 100;

/** The streams and the environment of a process. */
export type TerminalProcess = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'env' | 'cwd'>;

/**
 * Opens the terminal of a process. Colours and a moving progress line appear only where a person can see them:
 * `NO_COLOR` turns colours off, `TERM=dumb` and `CI` turn both off.
 */
export function openTerminal(json: boolean, { stdout, stderr, env, cwd }: TerminalProcess): Terminal {
  const human = json ? stderr : stdout;
  const isRunner = env.GITHUB_ACTIONS === 'true';
  const isPlain = env.TERM === 'dumb' || env.CI !== undefined;
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    progress.clear();
    stream.write(`${isRunner ? withoutWorkflowCommands(text) : text}\n`);
  };
  const progress: Progress =
    stderr.isTTY === true && !isPlain
      ? animatedProgress(stderr)
      : plainProgress((line) => stderr.write(`${line}\n`));
  return {
    print: (text) => write(human, text),
    // `##[` is the only workflow command that a line of JSON can contain; escaped, it is the same JSON.
    printJson: (value) => write(stdout, JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')),
    json,
    // An empty NO_COLOR counts as unset. Source: no-color.org.
    colour: human.isTTY === true && env.TERM !== 'dumb' && !env.NO_COLOR,
    width: human.columns ?? defaultWidth,
    log: terminalLog((text) => write(stderr, text), progress, env),
    environment: env,
    workingDirectory: cwd(),
  };
}

function terminalLog(write: (text: string) => void, progress: Progress, env: NodeJS.ProcessEnv): Log {
  const debugging = env.GO_NOTARIZE_DEBUG !== undefined || env.RUNNER_DEBUG === '1';
  return {
    debug: (message) => {
      if (debugging) write(message);
    },
    info: (message) => write(message),
    warning: (message) => write(`warning: ${message}`),
    async group(title, work) {
      progress.start(title);
      try {
        return await work();
      } finally {
        progress.stop();
      }
    },
  };
}

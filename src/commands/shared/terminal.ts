import type { Log } from '../../system/log.js';
import type { Terminal } from './command.js';

/** Milliseconds between two frames of the progress line. */
const frameTime = 120;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';

/** The terminal of this process: colours and a progress line where there is a person, plain lines elsewhere. */
export function processTerminal(json: boolean): Terminal {
  const human = json ? process.stderr : process.stdout;
  const interactive = process.stderr.isTTY === true && process.env.CI === undefined;
  const progress = interactive ? progressLine() : noProgress;
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    progress.clear();
    stream.write(`${text}\n`);
  };
  return {
    print: (text) => write(human, text),
    printJson: (value) => write(process.stdout, JSON.stringify(value, null, 2)),
    json,
    colour: human.isTTY === true && process.env.NO_COLOR === undefined,
    log: terminalLog((text) => write(process.stderr, text), progress),
    environment: process.env,
    workingDirectory: process.cwd(),
  };
}

interface Progress {
  start(title: string): void;
  stop(): void;
  clear(): void;
}

const noProgress: Progress = { start: () => undefined, stop: () => undefined, clear: () => undefined };

function terminalLog(write: (text: string) => void, progress: Progress): Log {
  const debugging = process.env.GO_NOTARIZE_DEBUG !== undefined || process.env.RUNNER_DEBUG === '1';
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

function progressLine(): Progress {
  let timer: NodeJS.Timeout | undefined;
  let title = '';
  let frame = 0;
  let since = 0;
  const draw = (): void => {
    const seconds = Math.round((Date.now() - since) / 1000);
    process.stderr.write(`${clearLine}${frames[frame++ % frames.length]} ${title} ${seconds} s`);
  };
  const clear = (): void => {
    if (timer) process.stderr.write(clearLine);
  };
  return {
    start(what) {
      clearInterval(timer);
      title = what;
      since = Date.now();
      timer = setInterval(draw, frameTime).unref();
    },
    stop() {
      clear();
      clearInterval(timer);
      timer = undefined;
    },
    clear,
  };
}

/** Milliseconds between two frames of the progress line. */
const frameTime = 120;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';

/** Shows that work goes on: its title and the seconds since its start. */
export interface Progress {
  start(title: string): void;
  stop(): void;
  /** Removes the line, so that other text can be written. */
  clear(): void;
}

/** Draws a line that moves, for a terminal that understands escape sequences. */
export function animatedProgress(stream: NodeJS.WriteStream): Progress {
  let timer: NodeJS.Timeout | undefined;
  let title = '';
  let frame = 0;
  let startedAt = 0;
  const draw = (): void => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    stream.write(`${clearLine}${frames[frame++ % frames.length]} ${title} ${seconds} s`);
  };
  const clear = (): void => {
    if (timer) stream.write(clearLine);
  };
  return {
    start(text) {
      clearInterval(timer);
      title = text;
      startedAt = Date.now();
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

/** Milliseconds after which work is long enough for a line. */
const longWork = 2_000;

/** Writes one plain line about work that takes longer than 2 s, for a log file or a terminal without escape sequences. */
export function plainProgress(write: (line: string) => void): Progress {
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    start(title) {
      stop();
      timer = setTimeout(() => write(`${title} ...`), longWork).unref();
    },
    stop,
    clear: () => undefined,
  };
}

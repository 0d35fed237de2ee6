import { ToolError } from './errors.js';

/**
 * Exit code of a process that a signal ends, by shell convention: 128 plus the number of the signal.
 * Source: signal(7).
 */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Longest time from the signal to the exit, in milliseconds, even if work is still running. GitHub's runner kills a step
 * after ten seconds.
 */
const exitDeadline = 3_000;

/**
 * Returns a signal that is aborted, with a `cancelled` failure as its reason, when this process receives SIGINT or
 * SIGTERM. Clock, HTTP client and command runner are made with it. The process ends three seconds later at the latest;
 * a second signal ends it at once.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes[name]);
      setTimeout(() => process.exit(), exitDeadline).unref();
      process.exitCode = exitCodes[name]; // unless what is cancelled sets its own
      controller.abort(cancelledBy(name));
    });
  }
  return controller.signal;
}

/** Callbacks of running work, by the signal that ends it. */
const running = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `end` when a signal is aborted, and returns a function that withdraws the call. A signal has one listener
 * however much work runs at a time; Node.js warns of a leak from the eleventh on.
 */
export function onceAborted(signal: AbortSignal | undefined, end: () => void): () => void {
  if (signal === undefined) return () => undefined;
  const ends = running.get(signal) ?? new Set();
  if (!running.has(signal)) {
    running.set(signal, ends);
    const endAll = (): void => {
      for (const each of [...ends]) each();
    };
    signal.addEventListener('abort', endAll, { once: true });
  }
  ends.add(end);
  return () => void ends.delete(end);
}

/** Returns the failure of a run that was cancelled. */
export function cancelledBy(signalName: string): ToolError {
  return new ToolError(`The run was cancelled by ${signalName}.`, {
    code: 'cancelled',
    remedy: 'Run it again.',
  });
}

/** Process groups of the commands that run now; killed when this process exits before them. */
const running = new Set<number>();

/** Sends a signal to every process of a group; a group that is gone already is no error. */
export function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // ESRCH: it has ended. EPERM (macOS): only zombies are left of it.
  }
}

/** Registers a group until `endGroup`. */
export function beginGroup(group: number): void {
  if (running.size === 0) process.on('exit', killAll);
  running.add(group);
}

/** Kills what a command has left in the background. */
export function endGroup(group: number): void {
  signalGroup(group, 'SIGKILL');
  running.delete(group);
  if (running.size === 0) process.off('exit', killAll);
}

function killAll(): void {
  for (const group of running) signalGroup(group, 'SIGKILL');
}

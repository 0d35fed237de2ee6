/** Exit code when the output cannot be written: a tool failed. */
const failed = 3;

/**
 * Keeps a command at work whose reader has gone (`| head`), and reports an output that cannot be written for another
 * reason, such as a full disk, by a line and an exit code. Node.js would end the process with a stack.
 */
export function explainLostOutput(self: NodeJS.Process): void {
  const { stdout, stderr } = self;
  let isLost = false;
  stderr.on('error', () => undefined);
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || isLost) return;
    isLost = true;
    stderr.write(`error: The output was not written: ${message}. Write it to a disk with free space.\n`);
  });
  self.on('exit', () => {
    if (isLost && !self.exitCode) self.exitCode = failed;
  });
}

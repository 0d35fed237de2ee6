import { writeSync } from 'node:fs';
import { abortOnSignals } from './system/cancellation.js';
import { version } from './version.js';

/**
 * The two entry points of the bundle, called by dist/main.js and dist/cli.js. Each loads its modules on demand, so that
 * shared code is in dist/ once.
 */

/** The GitHub Action: `main` and `post`. */
export async function action(): Promise<void> {
  const signal = abortOnSignals(); // first of all: a step that is cancelled early has outputs, too
  const { runAction } = await import('./main.js');
  await runAction(signal);
}

/** The command line. The version is printed without loading any of it, nor Node's streams: other programs ask for it often. */
export async function commandLine(): Promise<void> {
  if (['--version', 'version'].includes(process.argv[2] ?? '')) {
    writeSync(1, `${version}\n`);
    return;
  }
  const { runCommandLine } = await import('./cli.js');
  await runCommandLine();
}

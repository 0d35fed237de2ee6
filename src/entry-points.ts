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

/** The command line. What other programs ask for often is printed without loading the rest, nor Node's streams. */
export async function commandLine(): Promise<void> {
  const answer = await quickAnswer(process.argv.slice(2));
  if (answer !== null && printAtOnce(`${answer}\n`)) return;
  const { runCommandLine } = await import('./cli.js');
  await runCommandLine();
}

async function quickAnswer([name = '', ...rest]: string[]): Promise<string | null> {
  if (rest.length > 0) return null;
  if (['--version', '-v', 'version'].includes(name)) return version;
  if (!['--help', '-h', 'help'].includes(name)) return null;
  const { renderOverview } = await import('./commands/terminal/render-overview.js');
  return renderOverview();
}

/** Writes text to the output. Returns false when it cannot be written, which the command line explains. */
function printAtOnce(text: string): boolean {
  try {
    writeSync(1, text);
    return true;
  } catch {
    return false;
  }
}

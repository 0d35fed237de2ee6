/**
 * The bundle's two doors. dist/main.js and dist/cli.js each open one; behind them everything is loaded only when
 * it is used, and what both use lies in dist/ once.
 */

/** The GitHub Action: `main` and `post`. */
export async function action(): Promise<void> {
  const { runAction } = await import('./main.js');
  await runAction();
}

/** The command line. */
export async function commandLine(): Promise<void> {
  const { runCommandLine } = await import('./cli.js');
  await runCommandLine();
}

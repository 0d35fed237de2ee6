/** Where the work says what it does. The doors decide how a line looks. */
export interface Log {
  /** Shown only when debugging is on. */
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  /** Runs `work` under a heading that a log viewer can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** A log that says nothing; for library use and tests that do not look at lines. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warning: () => undefined,
  group: (_title, work) => work(),
};

/**
 * Returns text in which a runner of GitHub Actions finds no workflow command: each is broken up by a space.
 * Source: actions/runner, ActionCommand.cs: `::` counts after blanks, `##[` anywhere in a line.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

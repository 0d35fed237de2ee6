/** Log of a run. The entry points decide the form of its lines. */
export interface Log {
  /** Shown only when debugging is on. */
  debug(message: string): void;
  info(message: string): void;
  warning(message: string): void;
  /** Runs `work` under a heading that a log viewer can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** A log without output, for library use and for tests that check no lines. */
export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warning: () => undefined,
  group: (_title, work) => work(),
};

/**
 * Returns text in which a runner of GitHub Actions finds no workflow command: each is broken up by a space.
 * Source: actions/runner, ActionCommand.cs: `::` counts after blanks, `##[` anywhere in a line. U+0085 is a blank for .NET,
 * and none for JavaScript.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replaceAll(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

import { commandGroups } from '../command-table.js';

/** Renders the list of commands. */
export function renderOverview(): string {
  const groups = Object.entries(commandGroups).map(([title, commands]) =>
    [title, ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)].join(
      '\n',
    ),
  );
  return [
    'go-notarize: from Go source to a macOS program that Gatekeeper accepts.',
    'Usage: go-notarize <command> [options] [path ...]',
    ...groups,
    [
      'First steps',
      '  go-notarize replay                       release two examples without an Apple account',
      '  go-notarize replay FOLDER                the same with the Go module in FOLDER',
      '  go-notarize <command> --help             options, defaults and examples of a command',
      '  go-notarize --version',
    ].join('\n'),
  ].join('\n\n');
}

/**
 * Makes workflow commands, `::name key=value::text`, readable in a terminal.
 * Source: GitHub Actions documentation, "Workflow commands"; percent signs: @actions/core, command.ts.
 */

/** Returns a line of a step's log for a terminal, or null for a line that is only for the runner, such as a mask. */
export function readableLine(line: string): string | null {
  const [, name, properties = '', text = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  switch (name) {
    case undefined:
      return line;
    case 'group':
      return decoded(text);
    case 'error':
    case 'warning':
    case 'notice': {
      const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1];
      return `${name}: ${title === undefined ? '' : `${decoded(title)}: `}${decoded(text)}`;
    }
    default:
      return null;
  }
}

function decoded(text: string): string {
  return text
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/**
 * The files in which a step leaves values for the runner. Format: `name=value`, or for several lines
 * `name<<DELIMITER`, the lines, `DELIMITER`.
 * Source: GitHub Actions documentation, "Workflow commands", setting an output parameter.
 */

/** Reads GITHUB_OUTPUT or GITHUB_STATE. A later value of a name replaces an earlier one. */
export function parseRunnerFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1);
      const last = end === -1 ? lines.length : end;
      values[name] = lines.slice(index + 1, last).join('\n');
      index = last;
    } else if (line.includes('=')) {
      const at = line.indexOf('=');
      values[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return values;
}

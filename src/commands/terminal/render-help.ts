import { commonOptions } from '../arguments/parse-arguments.js';
import type { Command, CommandOption } from '../command.js';

/** Lines of text are easier to read when they are not longer. */
const widest = 100;
const indent = '      ';

/** Renders the help of one command: usage, description, options by group, and examples. */
export function renderHelp(name: string, command: Command, width: number): string {
  const columns = Math.min(Math.max(width, 40), widest);
  const options = [...command.options, ...commonOptions];
  const groups = [...new Set(options.map(groupOf))];
  return [
    `Usage: go-notarize ${name} ${command.usage}`,
    ...command.description.map((paragraph) => wrap(paragraph, columns)),
    ...groups.map((group) =>
      [
        `${group}:`,
        ...options
          .filter((option) => groupOf(option) === group)
          .map((option) => renderOption(option, columns)),
      ].join('\n'),
    ),
    ...Object.entries(command.sections ?? {}).map(([title, lines]) =>
      [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n'),
    ),
    ['Examples:', ...command.examples.map((example) => `  ${example}`)].join('\n'),
  ].join('\n\n');
}

const groupOf = ({ group = 'Options' }: CommandOption): string => group;

function renderOption(option: CommandOption, columns: number): string {
  const { name, value, description, default: preset } = option;
  const text = preset === undefined ? description : `${description} Default: ${preset}`;
  return [`  --${name}${value === undefined ? '' : ` ${value}`}`, wrap(text, columns, indent)].join('\n');
}

/** Breaks text into lines at spaces. */
function wrap(text: string, columns: number, margin = ''): string {
  const lines: string[] = [];
  let line = margin;
  for (const word of text.split(' ')) {
    if (line !== margin && line.length + word.length + 1 > columns) {
      lines.push(line);
      line = margin;
    }
    line += line === margin ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

import { plain } from '../plain-text.js';

/**
 * Writes the parts of GitHub-flavoured Markdown that the summary uses. Text of any origin is escaped: it cannot become
 * markup, HTML, a table cell or a formula.
 * Sources: CommonMark 0.31 (backslash escapes, entities), the GFM specification (tables, strikethrough), GitHub Docs
 * "Writing mathematical expressions" (`$`) and "Basic writing and formatting syntax" (alerts).
 */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/** Escapes running text for a paragraph or a table cell. */
export function text(value: string, limit?: number): string {
  return plain(value, limit)
    .replace(/[&<>$]/g, (character) => entities[character] ?? character)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Formats a name, hash or path as code, also for a table cell. Empty text becomes a dash. */
export function code(value: string, limit?: number): string {
  const clean = plain(value, limit);
  if (clean === '') return '–';
  if (!/[`|\\]/.test(clean)) return `\`${clean}\``;
  // A backtick or pipe would end the span or the cell. As an entity inside HTML it is only a character.
  const escaped = clean.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${escaped}</code>`;
}

/** Escapes a sentence in which pairs of backticks mark code, as in our messages and remedies. */
export function prose(value: string, limit?: number): string {
  const parts = plain(value, limit).split('`');
  if (parts.length % 2 === 0) return text(value, limit);
  return parts.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : inner(part))).join('');
}

/** Escapes a part of a sentence and keeps the spaces at its ends. */
function inner(part: string): string {
  const [before = ''] = /^ */.exec(part) ?? [];
  const [after = ''] = part.trim() === '' ? [] : (/ *$/.exec(part) ?? []);
  return `${before}${text(part)}${after}`;
}

/** Formats a link to an https address; returns nothing for any other. */
export function link(label: string, url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' || href.length > 500) return '';
  const safe = href.replace(/[<>()|\\`*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${text(label)}](${safe})`;
}

/** Formats a table whose cells are Markdown. A column whose name begins with `>` is aligned to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const header = line(columns.map((column) => column.replace(/^>/, '')));
  const ruler = line(columns.map((column) => (column.startsWith('>') ? '--:' : '---')));
  return [header, ruler, ...rows.map(line)].join('\n');
}

/** Formats a folded block. `title` is text; `body` is Markdown. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${text(title)}</summary>\n\n${body}\n\n</details>`;
}

/** Formats lines unchanged, between fences longer than any in them. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const body = lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n');
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

/** Formats one of GitHub's coloured notes. `body` is Markdown on one line. */
export function alert(kind: 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION', body: string): string {
  return `> [!${kind}]\n> ${body}`;
}

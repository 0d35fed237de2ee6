import { plain } from '../plain-text.js';

/**
 * The little of GitHub-flavoured Markdown that the summary is made of. Functions take text of any origin and give
 * Markdown in which that text is only read: no markup, no HTML, no new table cell, no formula.
 * Sources: CommonMark 0.31 (backslash escapes, entities), the GFM specification (tables, strikethrough), GitHub Docs
 * "Writing mathematical expressions" (`$`) and "Basic writing and formatting syntax" (alerts).
 */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };

/** Running text, usable in a paragraph and in a table cell. */
export function text(value: string, limit?: number): string {
  return plain(value, limit)
    .replace(/[&<>$]/g, (character) => entities[character] ?? character)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A name, hash or path in the typewriter face, usable in a table cell; a dash for nothing. */
export function code(value: string, limit?: number): string {
  const clean = plain(value, limit);
  if (clean === '') return '–';
  if (!/[`|\\]/.test(clean)) return `\`${clean}\``;
  // A backtick or pipe would end the span or the cell; as an entity inside HTML it is only a character.
  const escaped = clean.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${escaped}</code>`;
}

/** A sentence in which a pair of backticks marks code, as our messages and remedies have it; else as `text`. */
export function prose(value: string, limit?: number): string {
  const parts = plain(value, limit).split('`');
  if (parts.length % 2 === 0) return text(value, limit);
  return parts.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : inner(part))).join('');
}

/** `text` of a part: the spaces at its ends, which divide it from its neighbours, stay. */
function inner(part: string): string {
  const [before = ''] = /^ */.exec(part) ?? [];
  const [after = ''] = part.trim() === '' ? [] : (/ *$/.exec(part) ?? []);
  return `${before}${text(part)}${after}`;
}

/** A link, when `url` is one to the web; otherwise nothing. */
export function link(label: string, url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' || href.length > 500) return '';
  const safe = href.replace(/[<>()|\\`*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${text(label)}](${safe})`;
}

/** A table of cells that are Markdown already. Columns whose name begins with `>` are aligned to the right. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const header = line(columns.map((column) => column.replace(/^>/, '')));
  const ruler = line(columns.map((column) => (column.startsWith('>') ? '--:' : '---')));
  return [header, ruler, ...rows.map(line)].join('\n');
}

/** A block that is closed until it is clicked. `title` is text; `body` is Markdown. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${text(title)}</summary>\n\n${body}\n\n</details>`;
}

/** Lines shown as they are, between fences longer than any in them. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const body = lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n');
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

/** One of GitHub's coloured notes; a plain quotation where these are not known. `body` is Markdown on one line. */
export function alert(kind: 'NOTE' | 'IMPORTANT' | 'WARNING' | 'CAUTION', body: string): string {
  return `> [!${kind}]\n> ${body}`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type UserNeed, userNeeds } from './user-needs.js';

/** A test file, and the titles in it that begin with a number. A number alone is a row of a table of cases. */
interface Evidence {
  file: string;
  titles: string[];
}

/** Titles such as `'U4, U5: a run ...'`, and rows such as `['U26', ...]`. */
const numbered = /(['"`])(U\d+(?:, U\d+)*)(?:: ((?:(?!\1).)*))?\1/g;

/** Finds the tests of every number. */
export function findEvidence(): ReadonlyMap<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  const names = readdirSync('__tests__', { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((path) => /\.(test|conformance)\.ts$/.test(path)).sort()) {
    const file = join('__tests__', name);
    for (const [, , numbers = '', title = ''] of readFileSync(file, 'utf8').matchAll(numbered)) {
      for (const number of numbers.split(', ')) addTitle(found, { number, file, title });
    }
  }
  return found;
}

function addTitle(
  found: Map<string, Evidence[]>,
  { number, file, title }: { number: string; file: string; title: string },
): void {
  const all = found.get(number) ?? [];
  const same = all.find((evidence) => evidence.file === file);
  if (same === undefined) all.push({ file, titles: [title] });
  else same.titles.push(title);
  found.set(number, all);
}

/** Renders docs/user-needs.md between its markers: number, need, reports, and the tests. */
export function renderUserNeeds(): string {
  const evidence = findEvidence();
  return Object.entries(userNeeds)
    .map(([number, need]) => renderNeed(number, need, evidence.get(number) ?? []))
    .join('\n\n');
}

function renderNeed(number: string, { need, reported }: UserNeed, evidence: readonly Evidence[]): string {
  return [
    `### ${number}`,
    '',
    need,
    '',
    `Reported in: ${reported.map(linkOf).join(', ')}.`,
    '',
    ...evidence.map(
      ({ file, titles }) => `- ${titlesOf(titles)}[${file.replace('__tests__/', '')}](../${file})`,
    ),
  ].join('\n');
}

/** Writes titles as prose; placeholders of test.each are shown as dots. */
function titlesOf(titles: readonly string[]): string {
  const known = titles.filter((title) => title !== '').map((title) => title.replace(/%[a-z]/g, '…'));
  return known.length === 0 ? '' : `${known.map((title) => title.replace(/[|<>*_`]/g, '\\$&')).join('; ')}: `;
}

function linkOf(thread: string): string {
  const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(thread) ?? [];
  return repository === undefined ? thread : `[${thread}](https://github.com/${repository}/issues/${number})`;
}

/** Reads CHANGELOG.md: the release workflow takes its version and its notes from there. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * The newest entry: its heading is `## VERSION (DATE)`, DATE as 2026-11-21, or `unreleased`.
 * Out: `version`, `date` (null when it is not released yet), `notes`. Throws when there is none, or it is malformed.
 */
export function newestEntry(changelog) {
  const [, version, date, rest] = /^## (\S+) \(([^)]+)\)\n([\s\S]*)/m.exec(changelog) ?? [];
  if (!version || !/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('CHANGELOG.md has no entry "## 1.2.3 (date)"');
  if (date !== 'unreleased' && !/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new Error(`'${date}' in CHANGELOG.md is neither a date nor "unreleased"`);
  }
  const notes = rest.split(/^## /m)[0].trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return { version, date: date === 'unreleased' ? null : date, notes };
}

/** The tag that moves with every release of a major version. */
export const majorTag = (version) => `v${version.split('.')[0]}`;

/** Writes the outputs of the step of the release workflow, and the notes into a file. */
function main(notesFile) {
  const { version, date, notes } = newestEntry(readFileSync('CHANGELOG.md', 'utf8'));
  const own = JSON.parse(readFileSync('package.json', 'utf8')).version;
  if (own !== version) throw new Error(`package.json says ${own}, CHANGELOG.md ${version}`);
  if (date === null) throw new Error(`CHANGELOG.md calls ${version} unreleased: give it its date first`);
  writeFileSync(notesFile, `${notes}\n`);
  const output = process.env.GITHUB_OUTPUT ?? '/dev/stdout';
  appendFileSync(output, `version=${version}\ntag=v${version}\nmajor=${majorTag(version)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2] ?? 'notes.md');

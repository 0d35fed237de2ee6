/** A file or link, by which two copies of an artifact are compared. */
export type ContentEntry =
  | {
      kind: 'file';
      /** Lower-case hex. */
      sha256: string;
      /** Permissions only, e.g. 0o755. */
      mode: number;
    }
  | { kind: 'link'; target: string };

/** Entries by path, with `/` between the parts. Folders are not listed: their names are in the paths. */
export type ContentRecord = ReadonlyMap<string, ContentEntry>;

/** Describes every difference between two records, e.g. `Contents/Info.plist has other bytes`. */
export function compareContent(expected: ContentRecord, actual: ContentRecord): string[] {
  const changed = [...expected].flatMap(([path, entry]) => differenceOf(path, entry, actual.get(path)));
  const added = [...actual.keys()].filter((path) => !expected.has(path));
  return [...changed, ...added.map((path) => `${path} was added`)];
}

function differenceOf(path: string, expected: ContentEntry, actual: ContentEntry | undefined): string[] {
  if (actual === undefined) return [`${path} is missing`];
  if (expected.kind === 'link' || actual.kind === 'link') {
    const isEqual = expected.kind === 'link' && actual.kind === 'link' && expected.target === actual.target;
    return isEqual ? [] : [`${path} is another link, or a link instead of a file`];
  }
  if (expected.sha256 !== actual.sha256) return [`${path} has other bytes`];
  if (expected.mode === actual.mode) return [];
  return [`${path} has the mode ${actual.mode.toString(8)}, not ${expected.mode.toString(8)}`];
}

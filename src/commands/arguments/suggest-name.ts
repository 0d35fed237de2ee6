/** Returns the known name nearest to a misspelt one, or null when none is near. */
export function suggestName(written: string, known: readonly string[]): string | null {
  const lengthsApart = (name: string): number => Math.abs(name.length - written.length);
  const ranked = known
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .sort((a, b) => a.distance - b.distance || lengthsApart(a.name) - lengthsApart(b.name));
  const [nearest] = ranked;
  // One mistake in three letters is still a typo; more is another word.
  if (nearest && nearest.distance <= Math.max(1, Math.floor(written.length / 3))) return nearest.name;
  return known.find((name) => written.length > 2 && name.startsWith(written)) ?? null;
}

/** Returns ` Did you mean NAME?`, or nothing. */
export function didYouMean(written: string, known: readonly string[], prefix = ''): string {
  const name = suggestName(written, known);
  return name === null ? '' : ` Did you mean ${prefix}${name}?`;
}

/** Counts the insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment). */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1) {
      const isEqual = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const candidates = [
        at(row - 1, column - 1) + (isEqual ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      rows[row]?.push(Math.min(...candidates));
    }
  }
  return at(from.length, to.length);
}

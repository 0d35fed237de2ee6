/** Returns the known name nearest to a misspelt one, or null when none is near. */
export function suggestName(written: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .sort((a, b) => a.distance - b.distance);
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

/** Counts the insertions, deletions and replacements between two words (Levenshtein's distance). */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}

/**
 * Splits a command as a shell would, but for everything that a shell does besides: words are separated by spaces,
 * quotes of either kind hold them together. Null when a quote is not closed.
 */
export function splitCommand(text: string): string[] | null {
  const pattern = /\s*((?:[^\s"']+|"[^"]*"|'[^']*')+)/y;
  const words: string[] = [];
  let end = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    words.push((found[1] ?? '').replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
    end = pattern.lastIndex;
  }
  return text.slice(end).trim() === '' ? words : null;
}

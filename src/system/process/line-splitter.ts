/** Longest line that is waited for; a longer one is handed on in pieces. */
const longestLine = 64 * 1024;

/** Splits text that arrives in chunks into lines; the last line counts without a line end, too. */
export function lineSplitter(onLine: (line: string) => void): { push(chunk: string): void; flush(): void } {
  let rest = '';
  return {
    push(chunk) {
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
      if (rest.length <= longestLine) return;
      onLine(rest);
      rest = '';
    },
    flush() {
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}

/** Text that is kept up to a size: its first part, its last part, and a line on what was left out between them. */
export interface BoundedText {
  push(chunk: string): void;
  text(): string;
}

/** Characters kept of each part. The first part is enough for the JSON of the largest known `go list`. */
const partLimits = { first: 16 * 2 ** 20, last: 2 ** 20 };

export function boundedText(limits = partLimits): BoundedText {
  const first: string[] = [];
  let room = limits.first;
  let last: string[] = [];
  let lastLength = 0;
  let length = 0;
  const compact = (): void => {
    last = [last.join('').slice(-limits.last)];
    lastLength = last[0]?.length ?? 0;
  };
  return {
    push(chunk) {
      length += chunk.length;
      if (room > 0) first.push(chunk.slice(0, room));
      const rest = chunk.slice(room);
      room -= Math.min(room, chunk.length);
      if (rest === '') return;
      last.push(rest);
      lastLength += rest.length;
      if (lastLength > 2 * limits.last) compact();
    },
    text() {
      compact();
      const leftOut = length - (limits.first - room) - lastLength;
      const note = leftOut > 0 ? `\n… ${leftOut} characters left out …\n` : '';
      return [...first, note, ...last].join('');
    },
  };
}

import { InputError } from '../../system/errors.js';

/** The program that `go test -exec` starts for each test binary. */
export interface ExecProgram {
  /** Words of its command line, each without a quote character. */
  words: readonly string[];
}

/**
 * Returns the arguments of `go test` that run each test binary through a program. With -exec the go
 * command caches no result, so that none is stale after the entitlements change.
 * Throws `usage` when the user's flags have an -exec of their own.
 */
export function goTestArguments(flags: readonly string[], program: ExecProgram | null): string[] {
  if (program === null) return ['test', ...flags];
  const own = ownFlags(flags).find((flag) => /^--?exec(=|$)/.test(flag));
  if (own !== undefined) {
    throw new InputError('exec', `go-notarize test uses ${own.split('=')[0]} of go test itself.`, {
      code: 'usage',
      remedy: 'Remove -exec, or run go test without go-notarize.',
    });
  }
  return ['test', `-exec=${program.words.map(quote).join(' ')}`, ...flags];
}

/** Words after -args belong to the tests. */
function ownFlags(flags: readonly string[]): readonly string[] {
  const end = flags.findIndex((flag) => /^--?args$/.test(flag));
  return end === -1 ? flags : flags.slice(0, end);
}

/** Go splits the value at blanks, and knows quotes but no escapes. Source: cmd/internal/quoted (Split). */
function quote(word: string): string {
  if (word !== '' && !/[\s'"]/.test(word)) return word;
  return word.includes("'") ? `"${word}"` : `'${word}'`;
}

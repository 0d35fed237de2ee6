/**
 * One step of the plan:
 *
 *   name        words for people, unique
 *   tool, args, input
 *   shown       the command as it is recorded, when its arguments are on standard input
 *   limit       milliseconds
 *   before      changes files, called with the folder of the machine
 *   compare     parts of the answer that the stand-in has to give, too: `all` (default); `errors`: exit code and
 *               standard error; `ending`: only whether it succeeds, fails or hangs; `nothing`: facts of this Mac
 *   isExact     hashes are compared, too: the same program is signed on both sides
 */
export function step(name, [tool, ...args], more = {}) {
  return { name, tool, args, ...more };
}

/**
 * A command of security(1) with a password: on standard input, because every user of the machine can read argument
 * lists. The product does the same.
 */
export function secretStep(name, words, more = {}) {
  const quoted = words.map((word) => `"${word.replaceAll(/["\\]/g, '\\$&')}"`).join(' ');
  return step(name, ['security', '-i'], {
    input: `${quoted}\n`,
    shown: ['security', ...words].join(' '),
    ...more,
  });
}

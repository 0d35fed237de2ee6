/**
 * security(1), as far as signing needs it. Texts and exit codes: Security, SecurityTool/macOS (security.c,
 * keychain_*.c, identity_find.m), and logs that users have published.
 */
import { answer, Refusal, readInput, say, tell } from '../call.mjs';
import { itemCommands } from './items.mjs';
import { keychainCommands } from './keychain-commands.mjs';

const commands = { ...keychainCommands, ...itemCommands };

export const main = () => answer('security', (words) => (words[0] === '-i' ? interactive() : run(words)));

async function run([name = '', ...rest]) {
  if (!Object.hasOwn(commands, name)) throw new Refusal(1, `security: unknown command "${name}"`);
  return commands[name](rest);
}

/** Runs lines from standard input; the exit code is that of the last, and each failure has a line of its own. */
async function interactive() {
  let last = null;
  for (const line of readInput().split('\n')) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    last = null;
    try {
      say((await run(words)) ?? '');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(`${error.message}\n${words[0]}: returned ${error.exitCode}\n`);
      last = error;
    }
  }
  if (last) throw new Refusal(last.exitCode, '');
}

/** In double quotes a backslash escapes the next character: `split_line` in security.c. */
function wordsOf(line) {
  return [...line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1'),
  );
}

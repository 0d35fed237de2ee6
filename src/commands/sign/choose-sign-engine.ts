import type { Engine, EngineChoice } from '../../engine/engine.js';
import { usualPageSize } from '../../signature/code-directory/page-size.js';
import type { Log } from '../../system/log.js';
import { type CommandArguments, usageError } from '../command.js';

/**
 * Returns the engine that signs. `automatic` is the one of a release; in its place the portable engine signs when an
 * option or a package needs it, and the log says so. Throws `usage` for such an option, or for a
 * package, together with `wanted: apple`.
 */
export function chooseSignEngine(
  args: CommandArguments,
  { wanted, automatic }: { wanted: EngineChoice; automatic: Engine['name'] },
  log: Log,
): Engine['name'] {
  const option = portableOption(args);
  if (option === null && !args.positionals.some(isPackage)) return wanted === 'auto' ? automatic : wanted;
  const reason = option === null ? 'signs no .pkg' : `does not support --${option.text}`;
  if (wanted === 'apple') {
    const remedy = 'Use --engine portable, or leave the option or path out.';
    throw usageError(option?.name ?? 'path', `sign with the apple engine ${reason}.`, remedy);
  }
  if (wanted === 'auto' && automatic === 'apple')
    log.info(`The portable engine signs, because sign with the apple engine ${reason}.`);
  return 'portable';
}

/** Apple's productsign needs a keychain of its own for the installer identity; the portable signer does without. */
function isPackage(path: string): boolean {
  return path.toLowerCase().endsWith('.pkg');
}

/** Returns the first option that only the portable engine has. */
function portableOption(args: CommandArguments): { name: string; text: string } | null {
  const name = ['requirements', 'preserve-metadata'].find((each) => args.text(each) !== undefined);
  if (name !== undefined) return { name, text: name };
  const pageSize = args.text('page-size') ?? String(usualPageSize);
  if (pageSize !== String(usualPageSize)) return { name: 'page-size', text: `page-size ${pageSize}` };
  if (args.flag('adhoc') || args.text('timestamp-url') !== 'none') return null;
  return { name: 'timestamp-url', text: 'timestamp-url none' };
}

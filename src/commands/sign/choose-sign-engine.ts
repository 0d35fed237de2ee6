import type { Engine, EngineChoice } from '../../engine/engine.js';
import { usualPageSize } from '../../signature/code-directory/page-size.js';
import type { Log } from '../../system/log.js';
import { type CommandArguments, usageError } from '../command.js';

/**
 * Returns the engine that signs. `automatic` is the one of a release; in its place the portable engine signs when an
 * option needs it, and the log says so. Throws `usage` for such an option together with `wanted: apple`.
 */
export function chooseSignEngine(
  args: CommandArguments,
  { wanted, automatic }: { wanted: EngineChoice; automatic: Engine['name'] },
  log: Log,
): Engine['name'] {
  const option = portableOption(args);
  if (option === null) return wanted === 'auto' ? automatic : wanted;
  if (wanted === 'apple') {
    throw usageError(
      option.name,
      `The apple engine does not support --${option.text}.`,
      'Use --engine portable, or leave the option out.',
    );
  }
  if (wanted === 'auto' && automatic === 'apple')
    log.info(`The portable engine signs, because the apple engine does not support --${option.text}.`);
  return 'portable';
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

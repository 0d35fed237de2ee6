import { automaticEngine } from '../../engine/automatic-engine.js';
import type { Engine, EngineChoice } from '../../engine/engine.js';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { type CommandArguments, type CommandOption, type Terminal, usageError } from '../command.js';

const engines = ['auto', 'apple', 'portable'] as const;

/** Option of the commands that use an engine, equal to the input of the action. */
export const engineOption: CommandOption = {
  name: 'engine',
  value: engines.join('|'),
  description: "Apple's tools or our own; auto takes Apple's on macOS, as release does.",
  default: 'auto',
};

/** Reads --engine. `automatic` is the engine that auto selects. */
export function readEngine(
  args: CommandArguments,
  { environment }: Terminal,
): { wanted: EngineChoice; automatic: Engine['name'] } {
  const text = args.text('engine') ?? 'auto';
  const wanted = engines.find((engine) => engine === text);
  if (wanted === undefined) {
    throw usageError('engine', `'${text}' is not an engine.`, `Use ${engines.join(', ')}.`);
  }
  return { wanted, automatic: automaticEngine(readEndpoints(environment)) };
}

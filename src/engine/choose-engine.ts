import { createAppleEngine } from './apple/apple-engine.js';
import type { Engine, EngineChoice, EngineDependencies } from './engine.js';
import { createPortableEngine } from './portable/portable-engine.js';

/**
 * Returns the engine of the setting; `auto` is Apple's tools on a Mac and the portable engine elsewhere. Apple's tools
 * use Apple's services only, so that a replay takes the portable engine everywhere.
 */
export function chooseEngine(wanted: EngineChoice, dependencies: EngineDependencies): Engine {
  const isReplay = dependencies.endpoints.replayRoot !== null;
  const automatic = process.platform === 'darwin' && !isReplay ? 'apple' : 'portable';
  return createEngine(wanted === 'auto' ? automatic : wanted, dependencies);
}

/** Returns the engine of that name. */
export function createEngine(name: Engine['name'], dependencies: EngineDependencies): Engine {
  return name === 'apple' ? createAppleEngine(dependencies) : createPortableEngine(dependencies);
}

import { createAppleEngine } from '../apple-engine/apple-engine.js';
import { automaticEngine } from '../engine/automatic-engine.js';
import type { Engine, EngineChoice, EngineDependencies } from '../engine/engine.js';
import { createPortableEngine } from '../portable-engine/portable-engine.js';

/** Returns the engine of the setting. */
export function chooseEngine(wanted: EngineChoice, dependencies: EngineDependencies): Engine {
  return createEngine(wanted === 'auto' ? automaticEngine(dependencies.endpoints) : wanted, dependencies);
}

/** Returns the engine of that name. */
export function createEngine(name: Engine['name'], dependencies: EngineDependencies): Engine {
  return name === 'apple' ? createAppleEngine(dependencies) : createPortableEngine(dependencies);
}

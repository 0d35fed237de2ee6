import type { Settings } from '../settings/settings.js';
import { type AppleDependencies, createAppleEngine } from './apple/apple-engine.js';
import type { Engine } from './engine.js';
import { createPortableEngine, type PortableWorld } from './portable/portable-engine.js';

/**
 * The engine that was asked for; `auto` is Apple's tools on a Mac and ours elsewhere. Apple's tools ask Apple's
 * services only, so that a replay takes ours everywhere.
 */
export function chooseEngine(wanted: Settings['engine'], world: AppleDependencies & PortableWorld): Engine {
  const isReplay = world.endpoints.replayRoot !== null;
  const automatic = process.platform === 'darwin' && !isReplay ? 'apple' : 'portable';
  const chosen = wanted === 'auto' ? automatic : wanted;
  return chosen === 'apple' ? createAppleEngine(world) : createPortableEngine(world);
}

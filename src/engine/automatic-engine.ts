import type { Endpoints } from '../system/network/endpoints.js';
import type { Engine } from './engine.js';

/**
 * Returns the name of the engine that `auto` selects: `apple` on a Mac, `portable` elsewhere. Apple's tools use Apple's
 * services only, so that a replay takes the portable engine everywhere.
 */
export function automaticEngine({ replayRoot }: Pick<Endpoints, 'replayRoot'>): Engine['name'] {
  return process.platform === 'darwin' && replayRoot === null ? 'apple' : 'portable';
}

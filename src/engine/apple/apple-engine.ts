import type { Endpoints } from '../../system/endpoints.js';
import type { Engine } from '../engine.js';
import { openAppleSigner } from './apple-signer.js';
import { archiveByDitto } from './archive.js';
import { demandTools } from './demand-tools.js';
import { assessByGatekeeper } from './gatekeeper.js';
import { joinByLipo } from './lipo.js';
import { createNotarytool } from './notarytool.js';
import type { SigningWorld } from './session.js';
import { stapleByStapler } from './stapler.js';

/** What the apple engine needs of the world. */
export interface AppleWorld extends SigningWorld {
  endpoints: Endpoints;
}

/** Apple's own tools: the engine for macOS. */
export function createAppleEngine(world: AppleWorld): Engine {
  const { run, clock, log, secrets, temporaryFolder: folder } = world;
  const replay = world.endpoints.replayRoot !== null;
  return {
    name: 'apple',
    runsPrograms: true,
    demand: () => demandTools(run),
    openSigner: (request) => openAppleSigner(world, request),
    notary: (credentials) => createNotarytool({ run, clock, log, secrets, folder }, credentials),
    joinSlices: (inputs, output) => joinByLipo(inputs, output, run),
    archive: (paths, output) => archiveByDitto(paths, output, { run, folder }),
    staple: (artifact) => stapleByStapler(artifact, { run, clock, log }),
    assess: (artifact, isAccepted) => assessByGatekeeper(artifact, isAccepted, { run, clock, log, replay }),
  };
}

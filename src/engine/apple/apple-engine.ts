import type { Endpoints } from '../../system/endpoints.js';
import type { Engine } from '../engine.js';
import { openAppleSigner } from './codesign/apple-signer.js';
import { demandTools } from './demand-tools.js';
import { assessByGatekeeper } from './gatekeeper/gatekeeper.js';
import { stapleByStapler } from './gatekeeper/stapler.js';
import { createNotarytool } from './notarytool/notarytool.js';
import { archiveByDitto } from './packaging/ditto.js';
import { joinByLipo } from './packaging/lipo.js';
import type { SigningWorld } from './session.js';

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

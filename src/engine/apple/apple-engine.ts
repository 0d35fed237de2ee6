import type { Endpoints } from '../../system/endpoints.js';
import type { Engine } from '../engine.js';
import { openAppleSigner } from './codesign/open-signer.js';
import { checkTools } from './check-tools.js';
import { assessWithGatekeeper } from './gatekeeper/assess-artifact.js';
import { stapleWithStapler } from './gatekeeper/staple-artifact.js';
import { createNotarytool } from './notarytool/notary.js';
import { archiveWithDitto } from './packaging/ditto.js';
import { joinWithLipo } from './packaging/lipo.js';
import type { SigningDependencies } from './session.js';

/** What the apple engine needs of the world. */
export interface AppleDependencies extends SigningDependencies {
  endpoints: Endpoints;
}

/** Apple's own tools: the engine for macOS. */
export function createAppleEngine(world: AppleDependencies): Engine {
  const { run, clock, log, secrets, temporaryFolder: folder } = world;
  const replay = world.endpoints.replayRoot !== null;
  return {
    name: 'apple',
    runsPrograms: true,
    demand: () => checkTools(run),
    openSigner: (request) => openAppleSigner(world, request),
    notary: (credentials) => createNotarytool({ run, clock, log, secrets, folder }, credentials),
    joinSlices: (inputs, output) => joinWithLipo(inputs, output, run),
    archive: (paths, output) => archiveWithDitto(paths, output, { run, folder }),
    staple: (artifact) => stapleWithStapler(artifact, { run, clock, log }),
    assess: (artifact, isAccepted) => assessWithGatekeeper(artifact, isAccepted, { run, clock, log, replay }),
  };
}

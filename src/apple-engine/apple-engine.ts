import type { Engine, EngineDependencies } from '../engine/engine.js';
import { assessWithGatekeeper } from '../gatekeeper/assess-with-gatekeeper.js';
import { markAsDownloaded } from '../gatekeeper/quarantine.js';
import { staple } from '../ticket/staple.js';
import { stapleWithStapler } from '../ticket/staple-with-stapler.js';
import { checkTools, hasStapler } from './check-tools.js';
import { cleanUpSaved } from './clean-up.js';
import { openAppleSigner } from './codesign/open-signer.js';
import { joinWithLipo } from './lipo.js';
import { createNotarytool } from './notarytool/notary.js';

/** Creates the engine that runs Apple's tools. Needs macOS. */
export function createAppleEngine(dependencies: EngineDependencies): Engine {
  const { run, clock, log, secrets, http, endpoints, temporaryFolder: folder } = dependencies;
  const signing = {
    ...dependencies,
    onSession: (session: object) =>
      dependencies.remember({ engine: 'apple', saved: JSON.stringify(session) }),
  };
  const replay = endpoints.replayRoot !== null;
  return {
    name: 'apple',
    runsPrograms: true,
    checkSupport: () => checkTools(run),
    openSigner: (request) => openAppleSigner(signing, request),
    notary: (credentials) => createNotarytool({ run, clock, log, secrets, folder }, credentials),
    joinSlices: (inputs, output) => joinWithLipo(inputs, output, run),
    staple: async (artifact) => {
      if (await hasStapler(run)) return stapleWithStapler(artifact, { run, clock, log });
      log.info('Xcode’s stapler is not installed; go-notarize staples the ticket itself.');
      return staple({ http, clock, log, ticketsUrl: endpoints.tickets, artifact });
    },
    markAsDownloaded: (artifact) => markAsDownloaded(artifact, { run, clock }),
    assess: (artifact, isAccepted) => assessWithGatekeeper(artifact, isAccepted, { run, clock, log, replay }),
    cleanUp: (saved) => cleanUpSaved(saved, folder, { run, log, clock, secrets }),
  };
}

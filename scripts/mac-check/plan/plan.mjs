import { gatekeeperSteps, imageSteps, packageSteps } from './container-steps.mjs';
import { keychainSteps } from './keychain-steps.mjs';
import { machineSteps } from './machine-steps.mjs';
import { notarizationSteps, refusalSteps } from './notary-steps.mjs';
import { appSteps, programSteps } from './signing-steps.mjs';

const groups = {
  machine: () => machineSteps,
  keychain: keychainSteps,
  programs: programSteps,
  apps: appSteps,
  images: imageSteps,
  packages: packageSteps,
  gatekeeper: gatekeeperSteps,
  refusals: refusalSteps,
  notary: notarizationSteps,
};

/** Names of the parts of the plan, in their order. */
export const groupNames = Object.keys(groups);

/**
 * Returns the steps of a machine up to and including the group `last`: later ones use what earlier ones have made.
 * `machine` has
 *
 *   at(name)     path in its folder
 *   keychain     path of the keychain to make; password: its password
 *   searchList   the search list of the user, without it
 *   identities   the self-made ones, see identities.mjs
 *   notary       { developer, keyId, issuer }: the identity and key of a developer; null without
 */
export function planOf(machine, last = 'notary') {
  const names = groupNames.slice(0, groupNames.indexOf(last) + 1);
  return names.flatMap((name) => groups[name](machine));
}
